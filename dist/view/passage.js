import { blocksOf } from './blocks.js';
import { excerpt } from './excerpt.js';
import { shorten, ENDLESS } from './shorten.js';

/** As much of a text as is on screen at once, and the rest of an endless one. */
function bounded(text) {
    const start = shorten(text, ENDLESS);
    return start === text ? { start } : { start, beyond: text.slice(start.length - 1) };
}
/** Plain text in pieces. */
function passage(text) {
    const { start, beyond } = bounded(text);
    const blocks = blocksOf(start);
    return beyond ? [...blocks, { beyond }] : blocks;
}
/**
 * @param length in characters (UTF-16 units). The text folds at the end of the sentence that has
 * this one.
 */
function foldText(foreign, length) {
    const { lead, rest, joined } = excerpt(foreign.text, length);
    return {
        foreign,
        lead: passage(lead),
        rest: rest ? passage(rest) : [],
        isJoined: joined,
        opening: `${lead.split(/\s/, 6).join(' ')}…`,
    };
}

export { bounded, foldText, passage };
