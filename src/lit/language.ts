import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fill, localeFor, pluralForm, primary } from '../locales/locales.js';
import type { Locale, Words } from '../locales/words.js';
import { supported } from '../search/intl.js';

type Listener = () => void;
type Values = Readonly<Record<string, string>>;
type TextKey = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];
type CountKey = Exclude<keyof Words, TextKey>;

/** A number from which on its digits are grouped. */
const GROUPED = 1000;

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|ha-arab|he|ks|ps|sd|ug|ur|yi)\b/i;

/** One observer for all elements: each root is watched once, however many of them are in it. */
let observer: MutationObserver | undefined;
const listeners = new Set<Listener>();

/** The element, and the host of each shadow root that it is in, innermost first. */
function* hostsOf(element: Element): Generator<Element> {
  for (let host: Element | undefined = element; host;) {
    yield host;
    const root: Node = host.getRootNode();
    host = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** The `lang` of the nearest shadow-including ancestor that has one, itself included. */
function languageOf(element: Element): string {
  for (const host of hostsOf(element)) {
    const labelled = host.closest('[lang]');
    if (labelled) return labelled.getAttribute('lang') ?? '';
  }
  return '';
}

/**
 * The language of an element's words: its own `lang`, else that of the nearest ancestor, across
 * shadow roots, and live (WCAG 3.1.1, 3.1.2). Never the browser's.
 */
export class Language implements ReactiveController {
  /** The nearest `lang`, as written; that of the words where there is none. */
  tag = 'en';
  /** The words: those of `tag`, else English ones. */
  locale: Locale = localeFor(this.tag);
  readonly #host: ReactiveControllerHost & Element;
  #numbers: Intl.NumberFormat | undefined;

  constructor(host: ReactiveControllerHost & Element) {
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
    if (!listeners.size) observer?.disconnect();
  }

  /** The words for `key`. */
  say(key: TextKey, values: Values = {}): string {
    return fill(this.locale.words[key], values);
  }

  /** The words for `key` in the plural form of `count`, which is their `{n}`. */
  count(key: CountKey, count: number, values: Values = {}): string {
    const template = pluralForm(this.locale, this.locale.words[key], count);
    return fill(template, { n: this.number(count), ...values });
  }

  /** Makes `Intl` ready, whose first use in a page takes tens of milliseconds. */
  wake() {
    this.number(GROUPED);
  }

  number(value: number): string {
    if (value < GROUPED && this.locale.hasAsciiDigits) return `${value}`;
    return (this.#numbers ??= new Intl.NumberFormat(this.#intl)).format(value);
  }

  /** An RFC 3339 date in words; as written where it is none. */
  date(value: string): string {
    const date = new Date(value);
    return Number.isNaN(date.getTime())
      ? value
      : date.toLocaleDateString(this.#intl, { dateStyle: 'long', timeZone: 'UTC' });
  }

  /** The name of a language, by its BCP 47 tag, where the browser knows it. */
  languageName(tag: string): string | undefined {
    try {
      return new Intl.DisplayNames(this.#intl, { type: 'language' }).of(tag);
    } catch {
      return undefined; // Not a well-formed tag.
    }
  }

  /**
   * What the element around a text in the language `tag` must say of it, where that is not the
   * language around it (WCAG 3.1.2): `lang`, and the `dir` that goes with it.
   */
  attributesFor(tag: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
    if (!tag || primary(tag) === this.locale.tag) return {};
    return { lang: tag, dir: RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr' };
  }

  /** What to ask `Intl` for: the tag itself where the words and the browser know it. */
  get #intl(): string {
    const { tag, locale } = this;
    const own = primary(tag) === locale.tag ? supported(Intl.NumberFormat, tag) : undefined;
    return own ?? locale.numbersLike ?? locale.tag;
  }

  readonly #read = () => {
    const tag = languageOf(this.#host) || 'en';
    if (tag === this.tag) return;
    this.tag = tag;
    this.locale = localeFor(tag);
    this.#numbers = undefined;
    this.#host.requestUpdate();
  };
}
