import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fill, localeFor, pluralForm, primary } from '../locales/locales.js';
import type { Locale, Words } from '../locales/words.js';
import { supported } from '../search/intl.js';

type Listener = () => void;
type Values = Readonly<Record<string, string>>;
type TextKey = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];
type CountKey = Exclude<keyof Words, TextKey>;

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|ha-arab|he|ks|ps|sd|ug|ur|yi)\b/i;

const watchedRoots = new WeakMap<Node, Set<Listener>>();

/** Calls `listener` when a `lang` changes anywhere in the tree of `root`. Returns how to stop. */
function watchLang(root: Node, listener: Listener): Listener {
  let listeners = watchedRoots.get(root);
  if (!listeners) {
    const all = (listeners = new Set<Listener>());
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
function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Element | undefined = element; node;) {
    const root: Node = node.getRootNode();
    roots.push(root);
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return roots;
}

/** The `lang` of the nearest shadow-including ancestor that has one, itself included. */
function languageOf(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const labelled: Element | null = node.closest('[lang]');
    if (labelled) return labelled.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
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
  #stop: Listener[] = [];
  #numbers: Intl.NumberFormat | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#read();
    this.#stop = rootsOf(this.#host).map((root) => watchLang(root, () => this.#read()));
  }

  hostDisconnected() {
    for (const stop of this.#stop) stop();
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

  number(value: number): string {
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

  #read() {
    const tag = languageOf(this.#host) || 'en';
    if (tag === this.tag) return;
    this.tag = tag;
    this.locale = localeFor(tag);
    this.#numbers = undefined;
    this.#host.requestUpdate();
  }
}
