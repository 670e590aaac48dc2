/** Words of this length and more have a typo looked for; shorter ones are too like each other. */
const SHORTEST = 4;
/** From this length on two mistakes are forgiven, and the end of the longer word may be missing. */
const LONG = 6;
/** As many words stand in for a mistyped one. */
const MOST = 16;
/** Words of a folded text, one letter shorter than what is looked for: a letter may be too many. */
const WORD = /[^\0-/:-`{-\x7f]{3,}/g;
/** Adds the words of a folded text to a vocabulary. */
function learn(vocabulary, text) {
    for (const word of text.match(WORD) ?? [])
        vocabulary.add(word);
}
/**
 * Edit distance in which two neighbouring letters exchanged count as one edit (optimal string
 * alignment), or `Infinity` as soon as it is certain to be more than `limit`. Only the band of
 * cells that can stay within the limit is computed: a long word costs its length, not its square.
 * With `open` the other word may go on where `word` ends, as while somebody still types.
 */
function distance(word, other, limit, open = false) {
    let before = [];
    let above = [];
    let least = 0;
    for (let i = 0; i <= word.length; i++) {
        const row = [];
        least = Infinity;
        for (let j = Math.max(0, i - limit); j <= Math.min(other.length, i + limit); j++) {
            let cell = i + j;
            if (i && j) {
                cell = Math.min((above[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, (above[j - 1] ?? Infinity) + (word[i - 1] === other[j - 1] ? 0 : 1));
                if (j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) {
                    cell = Math.min(cell, (before[j - 2] ?? Infinity) + 1);
                }
            }
            row[j] = cell;
            least = Math.min(least, cell);
        }
        if (least > limit)
            return Infinity;
        before = above;
        above = row;
    }
    return open ? least : (above[other.length] ?? Infinity);
}
/** Whether only one edit can lie between words that do not begin alike. */
function mayBegin(word, other) {
    return word[1] === other[1] || word[0] === other[1] || word[1] === other[0];
}
/**
 * The words of the vocabularies that are nearest to a folded word, all at the same distance:
 * itself where it stands in one of them, none where it is too short or too far from all.
 */
function nearest(word, vocabularies) {
    const found = [];
    const long = word.length >= LONG;
    let limit = long ? 2 : 1;
    if (word.length < SHORTEST)
        return [word];
    for (const vocabulary of vocabularies) {
        for (const other of vocabulary) {
            if (other.includes(word))
                return [word];
            const alike = word[0] === other[0];
            if (!alike && !mayBegin(word, other))
                continue;
            const edits = distance(word, other, alike ? limit : 1, long);
            if (edits < limit)
                found.length = 0;
            if (edits <= limit && found.length < MOST)
                found.push(other);
            limit = Math.min(limit, edits);
        }
    }
    return found.filter((one) => !found.some((other) => other !== one && one.startsWith(other)));
}
/**
 * What to look for instead of words that together find nothing: for each word itself if it stands
 * somewhere, else the nearest. Undefined if every word stands somewhere, or one is near to none.
 */
function guess(words, vocabularies) {
    const guesses = [];
    let changed = false;
    for (const word of words) {
        const instead = nearest(word, vocabularies);
        if (!instead.length)
            return undefined;
        changed ||= instead[0] !== word;
        guesses.push(instead);
    }
    return changed ? guesses : undefined;
}

export { distance, guess, learn, nearest };
