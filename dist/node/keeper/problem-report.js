const WORDS = {
    refused: 'Refused',
    repaired: 'Repaired',
    look: 'Worth a look',
};
/**
 * Problems for a person: where, which organisation, what was read, the repaired value, what to do.
 */
function textReport(from, problems) {
    return problems
        .map((problem) => `${from}:${placeOf(problem)} ${WORDS[problem.severity]}: ${sentenceOf(problem)}\n`)
        .join('');
}
function placeOf({ cell, row, line, path }) {
    const place = cell ?? row ?? line ?? path;
    return place === undefined || place === '' ? '' : `${place}:`;
}
function sentenceOf({ organization, field, read, made, message }) {
    const after = made === undefined ? '' : ` was read as “${shortened(made)}”`;
    const seen = read ? `“${shortened(read)}”${after}. ` : '';
    // Some sentences begin with the name of the organisation.
    if (/^Organisation \d+/.test(message))
        return `${message} ${seen}`.trim();
    const what = [organization, field].filter(Boolean).join(', ');
    return `${what}${what && ': '}${seen}${message}`;
}
const shortened = (text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
/** How many there are of each kind. */
function summaryOf(problems) {
    const kinds = [
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
const LEVELS = {
    refused: 'error',
    repaired: 'warning',
    look: 'notice',
};
/** Problems as GitHub shows them beside the lines of a file. */
function githubReport(file, problems) {
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
const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export { githubReport as g, summaryOf as s, textReport as t };
