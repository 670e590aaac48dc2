import { nothing } from 'lit';
import { localeFor, fill, pluralForm, primary, addLocale } from '../locales/locales.js';
import { unpack } from '../locales/packed.js';
import { supported } from '../search/intl.js';
import { giveNames } from '../search/names.js';

/** A number from which on its digits are grouped. */
const GROUPED = 1000;
/** Languages whose smaller numbers are in ASCII digits wherever they are spoken: no need of `Intl`. */
const ASCII_DIGITS = /^(cy|en|es|fr|pl|sw|uk)(-[a-z]{2})?$/i;
/** Scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;
/** Numbers and dates are like these where the browser has no data of the language. */
const FALLBACK = 'en-GB';
/** One observer for all elements: each root is watched once, however many of them are in it. */
let observer;
const listeners = new Set();
/** The element, and the host of each shadow root that it is in, innermost first. */
function* hostsOf(element) {
    for (let host = element; host;) {
        yield host;
        const root = host.getRootNode();
        host = root instanceof ShadowRoot ? root.host : undefined;
    }
}
/** The `lang` of the nearest shadow-including ancestor that has one, itself included. */
function languageOf(element) {
    for (const host of hostsOf(element)) {
        const labelled = host.closest('[lang]');
        if (labelled)
            return labelled.getAttribute('lang') ?? '';
    }
    return '';
}
/** The direction of the script that the language of a BCP 47 tag is most likely in. */
function directionOf(tag) {
    try {
        const { script } = new Intl.Locale(tag).maximize();
        return !script ? 'auto' : RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
    }
    catch {
        return 'auto'; // Not a well-formed tag.
    }
}
/**
 * Gives all elements the words of a further language, or words of your own for one that they have;
 * what is left out stays as it is. Elements that are on the page change at once.
 *
 * @public
 */
function registerLocale(locale) {
    const part = 'texts' in locale ? unpack(locale) : locale;
    if (!part)
        return console.warn(`The words of “${locale.tag}” are of another version.`);
    addLocale(part);
    if (part.names)
        giveNames(part.tag, part.names);
    listeners.forEach((each) => each());
}
/**
 * The language of an element's words: its own `lang`, else that of the nearest ancestor, across
 * shadow roots, and live (WCAG 3.1.1, 3.1.2). Never the browser's.
 */
class Language {
    #host;
    #numbers;
    constructor(host) {
        /** The nearest `lang`, as written; that of the words where there is none. */
        this.tag = 'en';
        /** The words: those of `tag`, else English ones. */
        this.locale = localeFor(this.tag);
        this.#read = () => {
            const tag = languageOf(this.#host) || 'en';
            const locale = localeFor(tag);
            if (tag === this.tag && locale === this.locale)
                return;
            this.tag = tag;
            this.locale = locale;
            this.#numbers = undefined;
            this.#host.requestUpdate();
        };
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#read();
        listeners.add(this.#read);
        observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
        for (const host of hostsOf(this.#host)) {
            observer.observe(host.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
        }
    }
    hostDisconnected() {
        listeners.delete(this.#read);
        if (!listeners.size)
            observer?.disconnect();
    }
    /** The words for `key`. */
    say(key, values = {}) {
        return fill(this.locale.words[key], values);
    }
    /** The words for `key` in the plural form of `count`, which is their `{n}`. */
    count(key, count, values = {}) {
        const template = pluralForm(this.locale, this.locale.words[key], count);
        return fill(template, { n: this.number(count), ...values });
    }
    /** Makes `Intl` ready, whose first use in a page takes tens of milliseconds. */
    wake() {
        this.#format(GROUPED);
    }
    /** Sentences as one text: each but the last with a full stop. */
    join(sentences) {
        const stop = this.say('stop');
        return sentences
            .map((each, i) => (each.endsWith(stop) || !sentences[i + 1] ? each : each + stop))
            .join(' ');
    }
    number(value) {
        return value < GROUPED && ASCII_DIGITS.test(this.tag) ? `${value}` : this.#format(value);
    }
    #format(value) {
        return (this.#numbers ??= new Intl.NumberFormat(this.#own ?? FALLBACK)).format(value);
    }
    /** An RFC 3339 date in words; as written where it is none. */
    date(value) {
        const date = new Date(value);
        if (Number.isNaN(date.getTime()))
            return value;
        const { months } = this.locale;
        return months && !this.#own
            ? `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
            : date.toLocaleDateString(this.#own ?? FALLBACK, { dateStyle: 'long', timeZone: 'UTC' });
    }
    /** The `dir` of the words where they run from right to left; else the page's own does. */
    get dir() {
        return directionOf(this.locale.tag) === 'rtl' ? 'rtl' : nothing;
    }
    /**
     * What the element around a text in the language `tag` must say of it, where that is not the
     * language around it (WCAG 3.1.2): `lang`, and the `dir` that goes with it.
     */
    attributesFor(tag) {
        return !tag || this.#isOf(tag) ? {} : { lang: tag, dir: directionOf(tag) };
    }
    /** Whether a tag is of the language of the words. */
    #isOf(tag) {
        return primary(tag) === primary(this.locale.tag);
    }
    /** What to ask `Intl` for: the tag itself where the words and the browser know it. */
    get #own() {
        return this.#isOf(this.tag) ? supported(Intl.NumberFormat, this.tag) : undefined;
    }
    #read;
}

export { Language, registerLocale };
