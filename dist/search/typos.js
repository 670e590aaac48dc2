/**
 * The minimum length of words that may have a typo. Shorter words are too similar to each other.
 */
const SHORTEST = 4;
/** From this length, two mistakes are allowed, and the end of the longer word may be missing. */
const LONG = 6;
/** The maximum number of words that replace a mistyped one. */
const MOST = 16;
/**
 * The words of a folded text that can replace a mistyped word, or a part of words that were written
 * together.
 */
const WORD = /[^\0-/:-`{-\x7f]{2,}/g;
/** Adds the words of a folded text to a vocabulary. */
function learn(vocabulary, text) {
    for (const word of text.match(WORD) ?? [])
        vocabulary.add(word);
}
/** Whether texts with these vocabularies may have a word somewhere, also inside another. */
function mayHave(word, vocabularies) {
    if (word.match(WORD)?.[0] !== word)
        return true;
    for (const vocabulary of vocabularies) {
        for (const one of vocabulary)
            if (one.includes(word))
                return true;
    }
    return false;
}
/**
 * Edit distance in which exchanging two neighbouring letters counts as one edit (optimal string
 * alignment). Above `limit`, the result is any larger number. With `open`, the other word may
 * continue after `word`, as while somebody is typing.
 */
function distance(word, other, limit, open = false) {
    let same = 0;
    while (same < word.length && word[same] === other[same])
        same++;
    const [left, right] = [word.slice(same), other.slice(same)];
    if (!left)
        return open ? 0 : right.length;
    if (!limit)
        return right ? 1 : left.length;
    const after = (taken, given) => distance(left.slice(taken), right.slice(given), limit - 1, open);
    const isSwapped = left[0] === right[1] && left[1] === right[0];
    return 1 + Math.min(after(1, 0), after(0, 1), after(1, 1), isSwapped ? after(2, 2) : limit);
}
/** Whether words with different first letters can still be one edit apart. */
function mayBegin(word, other) {
    return word[1] === other[1] || word[0] === other[1] || word[1] === other[0];
}
/**
 * The words of the vocabularies that are nearest to a folded word, all at the same distance, except
 * itself and words that begin with it. None if it is too short or too far from all of them.
 */
function nearest(word, vocabularies) {
    const found = [];
    const long = word.length >= LONG;
    let limit = long ? 2 : 1;
    if (word.length < SHORTEST)
        return found;
    for (const vocabulary of vocabularies) {
        for (const other of vocabulary) {
            const alike = word[0] === other[0];
            if (!alike && !mayBegin(word, other))
                continue;
            const most = alike ? limit : 1;
            const edits = distance(word, other, most, long);
            if (!edits || edits > most)
                continue;
            if (edits < limit)
                found.length = 0;
            if (found.length < MOST)
                found.push(other);
            limit = edits;
        }
    }
    return found.filter((one) => !found.some((other) => other !== one && one.startsWith(other)));
}
/** Endings of English plurals that change more than one letter, and their singulars. */
const ENDS = 'ies y,ves f,es ';
/**
 * The singular of an English plural and the plural of a singular, if they differ by more than an
 * `s`.
 */
function otherNumbers(word) {
    return ENDS.split(',').flatMap((pair) => {
        const ends = pair.split(' ');
        return ends.flatMap((end, place) => word.length >= SHORTEST && word.endsWith(end)
            ? `${word.slice(0, word.length - end.length)}${ends[1 - place]} `
            : []);
    });
}
/**
 * Words of a vocabulary that were written as one, with a space after each: `link ethiopia ` for
 * `linkethiopia`. None if it is not made of such words.
 */
function wordsIn(written, vocabulary) {
    /** The words up to each place. */
    const words = [''];
    for (let end = 1; end <= written.length; end++) {
        for (let start = 0; start < end && !words[end]; start++) {
            const word = written.slice(start, end);
            const isPart = words[start] !== undefined && word !== written && vocabulary.has(word);
            if (isPart)
                words[end] = `${words[start]}${word} `;
        }
    }
    return words.slice(written.length || 1);
}

export { distance, learn, mayHave, nearest, otherNumbers, wordsIn };
