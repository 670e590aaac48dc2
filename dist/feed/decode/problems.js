/** The maximum number of problems to note. Keepers start with these. */
const MOST = 10_000;
/**
 * Notes what a value should be. Callers add its place with `locate`, and finally `tell` turns it
 * into a sentence.
 */
function note({ problems }, what, read, made) {
    if (problems.length < MOST) {
        problems.push({ path: '', read: shown(read) ?? '', made: shown(made), message: what });
    }
}
/** Adds `key` to the places of the problems since `from` (RFC 6901). */
function locate({ problems }, from, key) {
    if (problems.length === from)
        return;
    const step = `${key}`.replace(/[~/]/g, (mark) => (mark === '/' ? '~1' : '~0'));
    for (const problem of problems.slice(from))
        problem.path = `/${step}${problem.path}`;
}
/**
 * Puts the problems since `from` into words: which organisation, which item (counted from 1), and
 * what to do.
 */
function tell({ problems }, from, who) {
    for (const problem of problems.slice(from)) {
        const place = problem.path
            .replace(/\/(\d+)/g, (_, index) => ` ${Number(index) + 1}`)
            .slice(1)
            .replace(/[/_]/g, (mark) => (mark === '/' ? ', ' : ' '))
            .replace(/~[01]/g, (mark) => (mark === '~1' ? '/' : '~'));
        problem.message = `${who}${place && `: ${place}`} should be ${problem.message}.`;
    }
}
/**
 * Notes one repair in place of all repairs inside it. Refusals inside it, and values that stay as
 * they were, are still noted.
 */
function mend(log, what, value, read) {
    const { problems } = log;
    const from = problems.length;
    const made = read();
    problems.push(...problems.splice(from).filter(({ made, read: was }) => made === undefined || made === was));
    if (made !== undefined)
        note(log, what, value, made);
    return made;
}
/** A value as JSON, cut to 80 characters. Reads no more of it than that needs. */
function shown(value) {
    let left = 80;
    const cut = (_key, inner) => {
        left -= 1;
        return left < 0 ? undefined : typeof inner === 'string' ? inner.slice(0, 80) : inner;
    };
    try {
        return JSON.stringify(value, cut)?.slice(0, 80);
    }
    catch {
        // From a script, and not JSON at all.
        return '…';
    }
}

export { locate, mend, note, tell };
