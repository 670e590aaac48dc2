import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Values } from '../../i18n/format.js';
import { comments as english } from '../../i18n/locales/en-features.js';
import type { TextKey } from '../../i18n/translator.js';
import { featureWords } from '../feature-words.js';
import type { CommentsAdapter, CommentsErrorKind, Session } from './adapter.js';
import { make } from './dom.js';

/** Milliseconds after which there is no answer. */
const PATIENCE = 20_000;

/** What an adapter may say is wrong; anything else is wrong on the way to it. */
const KINDS = /^(?:log-in|closed|too-fast|refused)$/;

export const wordsOf = featureWords(english);

/** What a word of the comments is called, after `comments-`. */
export type CommentsKey = keyof typeof english extends `comments-${infer Key}` ? Key : never;

/** A text that may run another way than the words around it (UAX #9). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** What is wrong, by what was thrown: on the way to an adapter, where that does not say. */
export const faultOf = (kind: unknown): CommentsErrorKind =>
  KINDS.test(`${kind}`) ? (kind as CommentsErrorKind) : 'unreachable';

/** An adapter may be on its way. */
export type Adapter = CommentsAdapter | Promise<CommentsAdapter>;

/** An adapter, or that only a page elsewhere can have comments; nothing where there shall be none. */
export type Found = Adapter | 'elsewhere' | undefined;

/** What the comments of one directory have in common: the adapter, who is logged in, the words. */
export interface Room {
  readonly directory: FeatureDirectory;
  /** Missing where there are no comments. */
  readonly adapter: Adapter | undefined;
  /** Missing for as long as nobody knows. */
  readonly session: Session | undefined;
  /** Words of the comments. */
  say(key: CommentsKey, values?: Values): string;
  /** Words of the directory. */
  t(key: TextKey, values?: Values): string;
  /** Who wrote, and when (RFC 3339). */
  by(name: string, date: string): string;
  /** Says of an element in what language its words are: English, where there are none in the directory's. */
  markLanguage(element: HTMLElement): void;
  /**
   * Asks the adapter, and does not wait for ever.
   *
   * @throws the kind of what is wrong, which is a word too.
   */
  ask<T>(call: (adapter: CommentsAdapter) => Promise<T>): Promise<T>;
  /** Asks who is logged in: the first time of each adapter, or anew. */
  enter(isAnew?: boolean): Promise<void>;
  /** Where to log in and register, or where to log out, each where there is a page for it. */
  links(back?: string): readonly [logIn?: string, register?: string, logOut?: string];
  /** The URL that leads to the comments about an organisation, or about the whole directory. */
  backTo(organization: string | undefined): string;
  /** Whether the page's URL leads there; once. */
  isWanted(organization: string | undefined): boolean;
}

/** The URL of a web page: an adapter or a feed may say anything. */
export function pageAt(url = ''): string | undefined {
  const link = make('a');
  link.href = url;
  return /^https?:$/.test(link.protocol) && url ? link.href : undefined;
}

/** The parameters in the fragment of the page's URL: a directory finds in them which organisation to show. */
const fragment = () => new URLSearchParams(location.hash.slice(1));

export function roomOf(directory: FeatureDirectory, find: () => Found): Room {
  const { element, words, name } = directory;
  const wanted = fragment();
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
      const marks = fragment();
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
