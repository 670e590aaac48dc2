import { spelled, fieldOf } from './names.js';
import { withHouse } from './places.js';
import { mend, note, locate } from './problems.js';
import { slug, clean, prose } from './text.js';

/** The result of `make` for a value. Noted if it differs from the value. */
function scalar(what, make) {
    return (value, log) => {
        const made = make(value);
        if (made !== value)
            note(log, what, value, made);
        return made;
    };
}
/** Ids and codes are shorter than this. */
const SHORT = 20;
/** Most texts of feeds: ASCII letters, without the marks of HTML or Markdown. */
const FINE = /^(?! )[ -"$%'-)+-;=-Z\]^`-~]+(?<! )$/;
/**
 * Text, or a number in its place with the same digits as in the file, that `fix` accepts or
 * repairs. In place of a text, there may be something that has a name, as in schema.org.
 *
 * @param clear removes what has no place in any such text.
 */
function text(what, fix, clear = clean) {
    /** Short texts that are right: the codes and ids of a feed are few, and each is in many records. */
    const right = new Set();
    const read = scalar(what, (given) => {
        const value = isRecord(given) ? (given['name'] ?? given['@value'] ?? given['url']) : given;
        if (typeof value === 'string' && FINE.test(value))
            return fix(value);
        const isNumber = typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
        const cleared = isNumber || typeof value === 'string' ? clear(`${value}`) : '';
        return cleared ? fix(cleared) : undefined;
    });
    return (value, log) => {
        if (right.has(value))
            return value;
        const made = read(value, log);
        if (made === value && made && made.length < SHORT && right.size < MOST)
            right.add(value);
        return made;
    };
}
/** What is shown. */
const plain = text('plain text, without HTML or Markdown', (given) => given, prose);
/** What is only compared. */
const id = text('a short text', (given) => given);
/** What is never shown, and kept exactly. */
const literal = (value) => (typeof value === 'string' ? value : undefined);
/** One of a few words, in any case, however they are joined. */
function oneOf(...all) {
    return text(all.join(' or '), (given) => all[all.indexOf(given
        .toLowerCase()
        .replace(/[\s_.-]+/g, ' ')
        .trim())]);
}
const flag = scalar('true or false', (value) => typeof value === 'boolean' ? value : undefined);
/** A number, or its digits as text, that is at most this far from 0. */
const numberWithin = (most, what = `a number from -${most} to ${most}`) => scalar(what, (value) => {
    const made = typeof value === 'string' ? Number(value) : value;
    return Number.isFinite(made) && Math.abs(made) <= most ? made : undefined;
});
const numeric = numberWithin(Infinity, 'a number');
/**
 * How many items of one list are read. Nobody writes a longer one by hand, and it would stall a
 * page.
 */
const MOST = 1000;
/** How many items are read from all lists of one organisation. */
const MOST_IN_ALL = 10_000;
/** The note for repetitions: the first one stays. */
const UNIQUE = 'there only once';
/**
 * A list, or one item in place of a list, without the items that could not be read or that repeat
 * an earlier one (the same text, or the same `id`). Undefined if none is left.
 *
 * @param separator what separates items in one text, such as in a cell of a spreadsheet.
 */
function list(item, separator) {
    return function readList(value, log) {
        if (!Array.isArray(value)) {
            const isText = separator && typeof value === 'string';
            const items = isText ? value.split(separator, MOST) : [value];
            return mend(log, 'a list', value, () => readList(items, log));
        }
        /** A copy takes time and memory: there is none before something in it differs. */
        let made = log.isOwn ? undefined : [];
        const marks = value.length > 1 ? new Set() : undefined;
        let place = 0;
        for (const given of value) {
            const from = log.problems.length;
            if (place === MOST || log.left < 1) {
                note(log, `a shorter list: ${MOST}, or ${MOST_IN_ALL} in all, are read`, value.length, place);
                made ??= value.slice(0, place);
                break;
            }
            log.left -= 1;
            const read = isAbsent(given, item) ? undefined : item(given, log);
            for (const one of Array.isArray(read) ? read : [read]) {
                const mark = (isRecord(one) && one['id']) || one;
                const isKnown = marks?.has(mark);
                if (one !== given || isKnown)
                    made ??= value.slice(0, place);
                if (isKnown)
                    note(log, UNIQUE, mark);
                else if (one !== undefined) {
                    made?.push(one);
                    marks?.add(mark);
                }
            }
            locate(log, from, place);
            place += 1;
        }
        const all = made ?? value;
        return all[0] === undefined ? undefined : all;
    };
}
/**
 * A record: the known own keys of an object, each read by its reader, and nothing else. A key may
 * be spelled differently or be another name for the field. Several keys for one list are joined.
 *
 * @param names the keys with text (or an id, if they end in `id`), and all other required keys. A
 * bare value in place of the record is read as the first key. `!` marks a required key, without
 * which the record is dropped. An `id!` can be made from the first.
 * @param readers for the keys with other values.
 * @param fill adds what is missing, before required keys are checked, or returns several records in
 * place of one. It must not change its argument, which may belong to the feed.
 */
function record(names, readers = {}, fill) {
    const needed = names.match(/\w+(?=!)/g) ?? [];
    const keys = names.match(/\w+/g) ?? [];
    const [first = ''] = keys;
    const fields = new Map();
    for (const name of [...keys, ...Object.keys(readers)]) {
        const read = readers[name] ?? (name.endsWith('id') ? id : plain);
        const field = [name, read];
        fields.set(name, field).set(name.replaceAll('_', ''), field);
    }
    const find = (key) => {
        const field = fields.get(key);
        if (field)
            return field;
        const name = spelled(key);
        return fields.get(name) ?? fields.get(fieldOf(name));
    };
    return function readRecord(value, log) {
        if (!isRecord(value)) {
            return mend(log, 'an object with fields', value, () => readRecord({ [first]: value }, log));
        }
        let made = entriesOf(value, log, find);
        const filled = fill?.(made, log) ?? made;
        if (Array.isArray(filled))
            return filled;
        made = filled;
        for (const key of needed) {
            if (key === 'id' && !made[key]) {
                made = given(made, key, slug(String(made[first] ?? '')) || undefined, log);
            }
            if (made[key])
                continue;
            if (isAbsent(value[key]))
                noteAt(log, key, 'given');
            return undefined;
        }
        return Object.keys(made)[0] ? made : undefined;
    };
}
/** Notes something about a key of what is being read. */
function noteAt(log, key, what, read, made) {
    const from = log.problems.length;
    note(log, what, read, made);
    locate(log, from, key);
}
/** A record with a missing value added, if that could be made. */
function given(record, key, made, log) {
    if (record[key] !== undefined || made === undefined)
        return record;
    noteAt(log, key, 'given', undefined, made);
    return { ...record, [key]: made };
}
/**
 * An object whose keys are the feed's to choose.
 *
 * @param fix accepts or repairs a key. Without it, any key is accepted.
 */
function dictionary(item, fix = (key) => key) {
    return (value, log) => {
        if (!isRecord(value)) {
            note(log, 'an object with fields', value);
            return undefined;
        }
        const made = entriesOf(value, log, (key) => {
            const name = fix(key);
            return name ? [name, item] : undefined;
        });
        return Object.keys(made)[0] ? made : undefined;
    };
}
/**
 * How a field's value is joined to the one that an earlier key gave it. Undefined if the first value
 * stays alone.
 */
function joinerOf(name, known, given) {
    if (!known)
        return undefined;
    if (Array.isArray(known) || /^(?:email|website)$/.test(name))
        return (one) => [known, one].flat();
    if (/^(?:address_2|title)$/.test(name))
        return (one) => `${known}, ${one}`;
    const isStreet = name === 'address_1' && !isRecord(given) && withHouse(`${known}`, `${given}`);
    return isStreet ? (one) => withHouse(`${known}`, `${one}`) : undefined;
}
/** How many fields of one record may have other names. Nobody writes more by hand. */
const MOST_NAMES = 50;
/** @param find returns the field that a key stands for. */
function entriesOf(value, log, find) {
    const keys = Object.keys(value);
    /** A copy takes time and memory: there is none before something in it differs. */
    let made = log.isOwn ? undefined : {};
    const copyBefore = (key) => {
        const copy = made ?? {};
        if (!made)
            for (const before of keys.slice(0, keys.indexOf(key)))
                copy[before] = value[before];
        return (made = copy);
    };
    let count = 0;
    let renamed = 0;
    for (const key of keys) {
        const each = value[key];
        const field = find(key);
        const name = field?.[0] ?? '';
        const read = field?.[1];
        const from = log.problems.length;
        let one;
        if (read && !isAbsent(each, read)) {
            const known = (name === key ? made : copyBefore(key))?.[name];
            const join = joinerOf(name, known, each);
            if (count++ === MOST) {
                note(log, `an object with at most ${MOST} fields`, keys.length, MOST);
                return copyBefore(key);
            }
            if (name === key)
                one = read(each, log);
            else if ((!known || join) && renamed++ < MOST_NAMES) {
                one = mend(log, `called ${name}`, each, () => read(each, log));
            }
            locate(log, from, key);
            if (one !== undefined && (made || one !== each))
                copyBefore(key)[name] = join ? join(one) : one;
        }
        if (one !== each)
            copyBefore(key);
    }
    return made ?? value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What people and programs write if there is nothing, or nothing yet. */
const NOTHING = /^\s*(?:#?n ?\/ ?a\.?|n\.a\.|[-–—?.\s]+|null|nil|nan|none|undefined|unknown|not (?:known|available|applicable|given|provided|specified|stated)|no (?:web ?site|e-?mail|phone)|tb[acd]|t\.b\.[acd]\.?|to (?:be (?:announced|confirmed|decided)|follow)|#(?:ref|name|value|null)[!?])\s*$/i;
/** Empty values of JSON and of spreadsheets. They are neither a problem nor a value. */
function isAbsent(value, read) {
    return (value === undefined ||
        value === null ||
        value === '' ||
        (typeof value === 'string' &&
            value.length < 20 &&
            read !== id &&
            read !== literal &&
            NOTHING.test(value)));
}

export { MOST, MOST_IN_ALL, NOTHING, UNIQUE, dictionary, flag, given, id, isRecord, list, literal, noteAt, numberWithin, numeric, oneOf, plain, record, text };
