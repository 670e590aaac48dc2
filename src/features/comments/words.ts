import type { Translator } from '../../i18n/translator.js';

/** What the comments say in English; other languages are in files of their own. */
const en = {
  heading: 'Comments',
  loading: 'Loading the comments…',
  none: 'No comments yet.',
  more: 'Show more comments',
  you: 'You are logged in as {name}.',
  out: 'Log out',
  label: 'Your comment',
  hint: 'Write nothing that tells who a pupil is.',
  send: 'Send',
  awaiting: 'Awaiting approval',
  sent: 'Thank you. Others see your comment once it is approved.',
  report: 'Report',
  reported: 'Thank you. A moderator will look at this comment.',
  remove: 'Delete',
  sure: 'Delete for good',
  removed: 'Your comment is deleted.',
  private:
    'Everybody can read the telephone number or e-mail address in your text. Change it, or send it as it is.',
  anyway: 'Send it as it is',
  empty: 'Write something first.',
  long: 'This is too long: {n} characters are the most.',
  tab: 'Logging in opens a new tab. Your text stays here.',
  'log-in': 'Please log in, then try again.',
  closed: 'Comments are closed.',
  'too-fast': 'That was too fast. Wait a moment, then try again.',
  refused: 'This website did not accept that.',
  unreachable: 'The comments can’t be reached. Try again later.',
};

export type CommentsKey = keyof typeof en;
/** Words of the comments, under the names that they have among those of a directory. */
export type CommentsWords = Readonly<Record<`comments-${CommentsKey}`, string>>;

/** A text that may run another way than the words around it (UAX #9). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

const wordIn = ({ locale }: Translator, key: CommentsKey): string | undefined =>
  (locale.words as Partial<CommentsWords>)[`comments-${key}`];

/**
 * A word of the comments in the language of a directory, else in English.
 *
 * @param value stands in the place of what is in braces.
 */
export const say = (words: Translator, key: CommentsKey, value = ''): string =>
  (wordIn(words, key) ?? en[key]).replace(/\{.\w*\}/, isolated(value));

/** Languages whose words were asked for. */
const asked = new Set(['en']);

/** The language and direction of the words; those that are not there yet are on their way then. */
export function languageOf(words: Translator): Pick<Translator, 'lang' | 'dir'> {
  const { lang } = words;
  if (wordIn(words, 'heading')) return words;
  if (!asked.has(lang)) import(`./words/${lang}.js`).catch(() => {});
  asked.add(lang);
  return { lang: 'en', dir: 'ltr' };
}
