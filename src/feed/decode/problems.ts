import type { Problem } from '../model.js';

/** A problem whose place is not yet known in full. */
export type Draft = { -readonly [Key in keyof Problem]: Problem[Key] };

/** What has been repaired or refused so far. */
export interface Log {
  readonly problems: Draft[];
  /** Whether a list or record that is right may be kept instead of a copy: nobody else has it. */
  readonly isOwn: boolean;
}

/**
 * Notes that what is being read should be something else. Where it stands is added by those who
 * read what is around it, with `locate`.
 */
export function note({ problems }: Log, what: string, read?: unknown, made?: unknown): void {
  problems.push({
    path: '',
    read: shown(read) ?? '',
    made: shown(made),
    message: `Should be ${what}.`,
  });
}

/** Says of the problems since `from` that they stand at `key` of what is around them. */
export function locate({ problems }: Log, from: number, key: string | number): void {
  if (problems.length === from) return;
  // No key that gets here holds a `/` or `~`, which would want escaping.
  for (const problem of problems.slice(from)) problem.path = `/${key}${problem.path}`;
}

/** Notes one repair in place of all those inside it; what is refused inside stays noted too. */
export function mend<T>(
  log: Log,
  what: string,
  value: unknown,
  read: () => T | undefined,
): T | undefined {
  const { problems } = log;
  const from = problems.length;
  const made = read();
  problems.push(...problems.splice(from).filter((problem) => problem.made === undefined));
  if (made !== undefined) note(log, what, value, made);
  return made;
}

/** A value as JSON, cut to 80 characters and not looked into further or deeper than that needs. */
function shown(value: unknown): string | undefined {
  let left = 80;
  const cut = (_key: string, inner: unknown) => {
    left -= 1;
    return left < 0 ? undefined : typeof inner === 'string' ? inner.slice(0, 80) : inner;
  };
  try {
    return JSON.stringify(value, cut)?.slice(0, 80);
  } catch {
    // From a script, and no JSON at all.
    return '…';
  }
}
