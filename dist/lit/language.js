import { localeFor, fill, pluralForm, numberingTag, primary } from '../locales/locales.js';

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|ha-arab|he|ks|ps|sd|ug|ur|yi)\b/i;
const watchedRoots = new WeakMap();
/** Calls `listener` when a `lang` changes anywhere in the tree of `root`. Returns how to stop. */
function watchLang(root, listener) {
    let listeners = watchedRoots.get(root);
    if (!listeners) {
        const all = (listeners = new Set());
        watchedRoots.set(root, all);
        new MutationObserver(() => all.forEach((each) => each())).observe(root, {
            subtree: true,
            attributeFilter: ['lang'],
        });
    }
    const own = listeners;
    own.add(listener);
    return () => own.delete(listener);
}
/** The shadow-including ancestors' roots, innermost first. */
function rootsOf(element) {
    const roots = [];
    for (let node = element; node;) {
        const root = node.getRootNode();
        roots.push(root);
        node = root instanceof ShadowRoot ? root.host : undefined;
    }
    return roots;
}
/** The `lang` of the nearest shadow-including ancestor that has one, itself included. */
function languageOf(element) {
    for (let node = element; node;) {
        const labelled = node.closest('[lang]');
        if (labelled)
            return labelled.getAttribute('lang') ?? '';
        const root = node.getRootNode();
        node = root instanceof ShadowRoot ? root.host : undefined;
    }
    return '';
}
/**
 * The language of an element's words: its own `lang`, else that of the nearest ancestor, across
 * shadow roots, and live (WCAG 3.1.1, 3.1.2). Never the browser's.
 */
class Language {
    #host;
    #stop;
    constructor(host) {
        /** The nearest `lang`, as written; empty where there is none. */
        this.tag = '';
        this.locale = localeFor('');
        this.#stop = [];
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#read();
        this.#stop = rootsOf(this.#host).map((root) => watchLang(root, () => this.#read()));
    }
    hostDisconnected() {
        for (const stop of this.#stop)
            stop();
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
    number(value) {
        return value.toLocaleString(numberingTag(this.locale));
    }
    /** An RFC 3339 date in words; as written where it is none. */
    date(value) {
        const date = new Date(value);
        return Number.isNaN(date.getTime())
            ? value
            : date.toLocaleDateString(numberingTag(this.locale), { dateStyle: 'long', timeZone: 'UTC' });
    }
    /** The name of a language, by its BCP 47 tag, where the browser knows it. */
    languageName(tag) {
        try {
            return new Intl.DisplayNames(numberingTag(this.locale), { type: 'language' }).of(tag);
        }
        catch {
            return undefined; // Not a well-formed tag.
        }
    }
    /**
     * What the element around a text in the language `tag` must say of it, where that is not the
     * language around it (WCAG 3.1.2): `lang`, and the `dir` that goes with it.
     */
    attributesFor(tag) {
        if (!tag || primary(tag) === this.locale.tag)
            return {};
        return { lang: tag, dir: RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr' };
    }
    #read() {
        const tag = languageOf(this.#host);
        if (tag === this.tag)
            return;
        this.tag = tag;
        this.locale = localeFor(tag);
        this.#host.requestUpdate();
    }
}

export { Language };
