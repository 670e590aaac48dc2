import { inFragment } from '../../elements/partner-directory/fragment.js';
import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Values } from '../../i18n/format.js';
import { comments as english } from '../../i18n/locales/en-features.js';
import type { TextKey } from '../../i18n/translator.js';
import { featureWords } from '../feature-words.js';
import type { CommentsAdapter, CommentsErrorKind, Session } from './adapter.js';
import { make } from './dom.js';

/** How long to wait for a response, in milliseconds. */
const PATIENCE = 20_000;

/** The kinds of failure that an adapter may report. Any other error counts as unreachable. */
const KINDS = /^(?:log-in|closed|too-fast|refused)$/;

export const wordsOf = featureWords(english);

/** The key of a word of the comments, without `comments-`. */
export type CommentsKey = keyof typeof english extends `comments-${infer Key}` ? Key : never;

/** A text that may have another direction than the words around it (UAX #9). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The kind of failure of an error. `unreachable` if the error does not say. */
export const faultOf = (kind: unknown): CommentsErrorKind =>
  KINDS.test(`${kind}`) ? (kind as CommentsErrorKind) : 'unreachable';

/** An adapter may be on its way. */
export type Adapter = CommentsAdapter | Promise<CommentsAdapter>;

/**
 * An adapter, or the fact that only a page elsewhere can have comments. Undefined without comments.
 */
export type Found = Adapter | 'elsewhere' | undefined;

/** What the comments of one directory have in common: the adapter, who is logged in, the words. */
export interface Room {
  readonly directory: FeatureDirectory;
  /** Undefined if there are no comments. */
  readonly adapter: Adapter | undefined;
  /** Undefined until it is known. */
  readonly session: Session | undefined;
  /** Words of the comments. */
  say(key: CommentsKey, values?: Values): string;
  /** Words of the directory. */
  t(key: TextKey, values?: Values): string;
  /** Who wrote, and when (RFC 3339). */
  by(name: string, date: string): string;
  /**
   * Sets the language of an element's words: English, if there are none in the directory's
   * language.
   */
  markLanguage(element: HTMLElement): void;
  /**
   * Calls the adapter, with a deadline.
   *
   * @throws the kind of failure, which is also the key of a word.
   */
  ask<T>(call: (adapter: CommentsAdapter) => Promise<T>): Promise<T>;
  /** Finds out who is logged in: once for each adapter, or again. */
  enter(isAnew?: boolean): Promise<void>;
  /** The links to log in and register, or to log out, if there are pages for them. */
  links(back?: string): readonly [logIn?: string, register?: string, logOut?: string];
  /** The URL of the comments about an organisation, or about the whole directory. */
  backTo(organization: string | undefined): string;
  /** Whether the page's URL leads there. True only once. */
  isWanted(organization: string | undefined): boolean;
}

/** The URL of a web page, checked, because an adapter or a feed may contain anything. */
export function pageAt(url = ''): string | undefined {
  const link = make('a');
  link.href = url;
  return /^https?:$/.test(link.protocol) && url ? link.href : undefined;
}

export function roomOf(directory: FeatureDirectory, find: () => Found): Room {
  const { element, words, name } = directory;
  const wanted = inFragment();
  let session: Session | undefined;
  let asked: Adapter | undefined;

  const become = (other: Session | undefined) => {
    session = other;
    element.requestUpdate();
  };

  const room: Room = {
    directory,
    get adapter() {
      const found = find();
      return found === 'elsewhere' ? undefined : found;
    },
    get session() {
      return session;
    },
    say: (key, values) => wordsOf(words())(`comments-${key}`, values),
    t: (key, values) => words().t(key, values),
    by: (name, date) => `${isolated(name)}, ${words().date(date)}`,
    markLanguage(node) {
      const { lang, dir } = wordsOf(words());
      Object.assign(node, { lang, dir });
    },
    ask: (call) =>
      new Promise((resolve, reject) => {
        const fail = (error?: unknown) => {
          const kind = faultOf((error as { readonly kind?: unknown } | undefined)?.kind);
          if (kind === 'log-in') become({ ...session, name: undefined });
          reject(kind);
        };
        setTimeout(fail, PATIENCE);
        Promise.resolve(room.adapter)
          .then((each) => each && call(each).then(resolve))
          .catch(fail);
      }),
    async enter(isAnew) {
      const now = room.adapter;
      if (!now || (now === asked && !isAnew)) return;
      asked = now;
      const found = await room.ask((each) => each.session()).catch(() => session);
      if (now === room.adapter) become(found);
    },
    links(back = location.href) {
      const { login_url, register_url } = directory.source.parsed?.feed.community ?? {};
      const { name, loginUrl = login_url, registerUrl = register_url, logoutUrl } = session ?? {};
      const [logIn, register, logOut] = [loginUrl, registerUrl, logoutUrl].map((url) =>
        pageAt(`${url ?? ''}`.replace(/\{return\}|%7Breturn%7D/, encodeURIComponent(back))),
      );
      return name ? [undefined, undefined, logOut] : [logIn, register];
    },
    backTo(organization) {
      const marks = inFragment();
      marks.delete(name());
      if (organization) marks.set(name(), organization);
      marks.set('comments', '');
      return `${location.href.split('#')[0]}#${marks}`;
    },
    isWanted(organization = '') {
      const isIt = wanted.has('comments') && (wanted.get(name()) ?? '') === organization;
      if (isIt) wanted.delete('comments');
      return isIt;
    },
  };
  return room;
}
