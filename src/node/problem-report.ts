import type { KeeperProblem, Severity } from '../keeper/problem.js';

const WORDS: Readonly<Record<Severity, string>> = {
  refused: 'Refused',
  repaired: 'Repaired',
  look: 'Worth a look',
};

/**
 * Problems for a person: where, which organisation, what was read, the repaired value, what to do.
 */
export function textReport(from: string, problems: readonly KeeperProblem[]): string {
  return problems
    .map(
      (problem) =>
        `${from}:${placeOf(problem)} ${WORDS[problem.severity]}: ${sentenceOf(problem)}\n`,
    )
    .join('');
}

function placeOf({ cell, row, line, path }: KeeperProblem): string {
  const place = cell ?? row ?? line ?? path;
  return place === undefined || place === '' ? '' : `${place}:`;
}

function sentenceOf({ organization, field, read, made, message }: KeeperProblem): string {
  const after = made === undefined ? '' : ` was read as “${shortened(made)}”`;
  const seen = read ? `“${shortened(read)}”${after}. ` : '';
  // Some sentences begin with the name of the organisation.
  if (/^Organisation \d+/.test(message)) return `${message} ${seen}`.trim();
  const what = [organization, field].filter(Boolean).join(', ');
  return `${what}${what && ': '}${seen}${message}`;
}

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

/** How many there are of each kind. */
export function summaryOf(problems: readonly KeeperProblem[]): string {
  const kinds: readonly (readonly [Severity, string])[] = [
    ['refused', 'refused'],
    ['repaired', 'repaired'],
    ['look', 'worth a look'],
  ];
  const said = kinds.flatMap(([severity, words]) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count ? `${count} ${words}` : [];
  });
  return said.length ? `${said.join(', ')}.` : 'Nothing to say: all is well.';
}

const LEVELS: Readonly<Record<Severity, string>> = {
  refused: 'error',
  repaired: 'warning',
  look: 'notice',
};

/** Problems as GitHub shows them beside the lines of a file. */
export function githubReport(file: string, problems: readonly KeeperProblem[]): string {
  return problems
    .map((problem) => {
      const { severity, line, row, cell, organization } = problem;
      const title = [organization, cell].filter(Boolean).join(', ');
      const about = { file, line: `${line ?? row ?? 1}`, ...(title && { title }) };
      const properties = Object.entries(about).map(([key, value]) => `${key}=${property(value)}`);
      return `::${LEVELS[severity]} ${properties.join()}::${data(sentenceOf(problem))}\n`;
    })
    .join('');
}

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
