import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { TextKey } from '../../i18n/translator.js';
import type { CommentsAdapter, CommentsErrorKind, Session } from './adapter.js';
import { make } from './dom.js';
import { type CommentsKey, isolated, languageOf, say } from './words.js';

/** Milliseconds after which there is no answer. */
const PATIENCE = 20_000;

/** What an adapter may say is wrong; anything else is wrong on the way to it. */
const KINDS = /^(?:log-in|closed|too-fast|refused)$/;

/** An adapter may be on its way. */
export type Adapter = CommentsAdapter | Promise<CommentsAdapter>;

/** What the comments of one directory have in common: the adapter, who is logged in, the words. */
export interface Room {
  readonly directory: FeatureDirectory;
  /** Missing where there are no comments. */
  readonly adapter: Adapter | undefined;
  /** Missing for as long as nobody knows. */
  readonly session: Session | undefined;
  /** Words of the comments. */
  say(key: CommentsKey, value?: string): string;
  /** Words of the directory. */
  t(key: TextKey, values?: Readonly<Record<string, string>>): string;
  /** Who wrote, and when (RFC 3339). */
  by(name: string, date: string): string;
  /** Says of an element in what language its words are: English, where there are none in the directory's. */
  markLanguage(element: HTMLElement): void;
  /**
   * Asks the adapter, and does not wait for ever.
   *
   * @throws the sentence that says what is wrong.
   */
  ask<T>(call: (adapter: CommentsAdapter) => Promise<T>): Promise<T>;
  /** Asks who is logged in: the first time of each adapter, or anew. */
  enter(isAnew?: boolean): Promise<void>;
  /** Where a link of the session or the feed leads, with the URL to come back to; nowhere, if no page. */
  link(url: string | undefined, mark: string): string | undefined;
}

/** The fragment of a URL that leads to comments. */
export const markedBy = (mark: string): string => `#${encodeURIComponent(mark)}`;

export function roomOf(directory: FeatureDirectory, adapter: () => Adapter | undefined): Room {
  const { element, words } = directory;
  let session: Session | undefined;
  let asked: Adapter | undefined;

  const become = (other: Session | undefined) => {
    session = other;
    element.requestUpdate();
  };

  const room: Room = {
    directory,
    get adapter() {
      return adapter();
    },
    get session() {
      return session;
    },
    say: (key, value) => say(words(), key, value),
    t: (key, values) => words().t(key, values),
    by: (name, date) => `${isolated(name)}, ${words().date(date)}`,
    markLanguage(node) {
      const { lang, dir } = languageOf(words());
      Object.assign(node, { lang, dir });
    },
    ask: (call) =>
      new Promise((resolve, reject) => {
        const fail = (error?: unknown) => {
          const kind = `${(error as { readonly kind?: unknown } | undefined)?.kind}`;
          if (kind === 'log-in') become({ ...session, name: undefined });
          reject(room.say(KINDS.test(kind) ? (kind as CommentsErrorKind) : 'unreachable'));
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
    link(url, mark) {
      const [here] = location.href.split('#');
      const back = encodeURIComponent(`${here}${mark && markedBy(mark)}`);
      const filled = url?.replace(/\{return\}|%7Breturn%7D/, back);
      const link = make('a');
      link.href = filled ?? '';
      return filled && /^https?:$/.test(link.protocol) ? link.href : undefined;
    },
  };
  return room;
}
