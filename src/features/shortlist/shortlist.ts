import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Find } from '../../elements/partner-directory/searcher.js';
import { canHandOver, handOver } from '../../elements/hand-over.js';
import type { CardView } from '../../view/card-view.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { shortlist as english } from '../../i18n/locales/en-features.js';
import { addToDirectories } from '../add-feature.js';
import { featureWords } from '../feature-words.js';
import { dress, make } from '../make.js';
import {
  fromStorage,
  fromUrl,
  type Kept,
  leadsToOne,
  MOST,
  NOTHING,
  toStorage,
  toUrl,
  urlWith,
} from './kept.js';
import { css } from './shortlist.css.js';

const wordsOf = featureWords(english);

/**
 * A visitor's own list: "Keep" on each card, and a view of the kept organisations, with notes, to
 * print and to share. The list is in the fragment of the page's URL and, with `remember`, also in
 * local storage.
 */
function shortlist({ element, source, words, name }: FeatureDirectory) {
  let kept: Kept = NOTHING;
  let isOpen = false;
  let hasStarted = false;
  /** The text below the buttons. */
  let said = '';
  const memo = memoizeLast<ReturnType<Find>>();
  const shown = new WeakMap<Element, CardView>();

  const isListed = (id: string) => source.parsed?.feed.organizations.some((org) => org.id === id);
  const doesRemember = () => element.hasAttribute('remember');

  const change = (after: Kept) => {
    kept = after;
    said = '';
    isOpen &&= kept.ids.length > 0;
    toUrl(name(), kept);
    if (doesRemember()) toStorage(name(), kept);
    element.requestUpdate();
  };
  const toggle = (id: string) => {
    const { ids, notes } = kept;
    const others = ids.filter((each) => each !== id);
    change({ notes, ids: others.length < ids.length ? others : [...ids, id].slice(0, MOST) });
  };
  const read = () => {
    const given = fromUrl(name());
    kept = given ?? (hasStarted ? kept : (doesRemember() && fromStorage(name())) || NOTHING);
    hasStarted = true;
    isOpen &&= kept.ids.length > 0 && !leadsToOne(name());
    element.requestUpdate();
  };
  /** A repeated text is announced again. */
  const hush = () => (said = note.textContent = '');
  const share = async () => {
    hush();
    const isCopied = await handOver(document.title, urlWith(name(), kept));
    said = isCopied ? words().t('shared') : '';
    element.requestUpdate();
  };
  const press = async () => {
    hush();
    isOpen = !isOpen && kept.ids.length > 0;
    said = kept.ids.length ? '' : wordsOf(words())('emptyShortlist');
    element.requestUpdate();
  };

  const button = (onclick: () => unknown, part = 'shortlist-button') =>
    make('button', { part, onclick: () => void onclick() });
  const opener = button(press, 'shortlist-button shortlist-toggle');
  const printer = button(() => print());
  const sharer = button(share);
  const emptier = button(() => {
    change(NOTHING);
    opener.focus();
  });
  const note = make('p', { role: 'status' });
  const above = make('div', { part: 'shortlist' }, opener, printer, sharer, emptier, note);

  element.addController({
    hostConnected: () => addEventListener('hashchange', read),
    hostDisconnected: () => removeEventListener('hashchange', read),
  });

  /** The text about the list: how many of it are gone, and whether it was cut. */
  const standing = () => {
    const say = wordsOf(words());
    const { number } = words();
    const gone = source.parsed?.partial ? 0 : kept.ids.filter((id) => !isListed(id)).length;
    return [
      said,
      gone && say('unlisted', { n: number(gone) }),
      kept.isCut && say('tooMany', { n: number(MOST) }),
    ].filter(Boolean);
  };

  const notesOf = (id: string, card: HTMLElement, label: string) => {
    const there = card.querySelector<HTMLElement>(':scope > [part=notes]');
    if (!isOpen) return there?.remove();
    const input = there?.querySelector('textarea');
    const text = kept.notes[id] ?? '';
    if (input && shown.get(there as Element) === shown.get(card)) return undefined;
    there?.remove();
    const oninput = ({ target }: Event) => {
      kept = { ...kept, notes: { ...kept.notes, [id]: (target as HTMLTextAreaElement).value } };
      if (doesRemember()) toStorage(name(), kept);
    };
    const field = make('textarea', { part: 'notes-input', rows: '2', oninput });
    field.value = text;
    const box = make('label', { part: 'notes', slot: 'end' }, label, field);
    const view = shown.get(card);
    if (view) shown.set(box, view);
    card.append(box);
    return undefined;
  };

  return {
    above,
    find(next: Find, ...[feed, choices, language, isWhole]: Parameters<Find>) {
      const found = next(feed, choices, language, isWhole || isOpen);
      if (!isOpen) return found;
      return memo([found.results, kept.ids], () => {
        const matches = found.results.matches.filter(({ id }) => kept.ids.includes(id));
        const outOf = kept.ids.filter(isListed).length;
        const none = { all: undefined, groups: [], near: [], nearTotal: 0, facets: new Map() };
        return {
          ...found,
          results: { ...found.results, ...none, matches, outOf, total: matches.length },
        };
      });
    },
    card(card: HTMLElement, view: CardView) {
      const { org, name: called, translator } = view;
      const say = wordsOf(translator);
      const star =
        card.querySelector(':scope > [part=keep]') ??
        card.appendChild(
          make('button', {
            part: 'keep',
            slot: 'end',
            onclick: () => toggle(shown.get(card)?.org.id ?? ''),
          }),
        );
      shown.set(card, view);
      const what = say('keep');
      star.textContent = what;
      star.setAttribute('lang', say.lang);
      star.setAttribute('aria-label', translator.t('named', { what, name: called.text }));
      star.setAttribute('aria-pressed', `${kept.ids.includes(org.id)}`);
      notesOf(org.id, card, say('yourNotes'));
    },
    updated() {
      if (!hasStarted) {
        dress(element, css);
        read();
      }
      const say = wordsOf(words());
      const hasFeed = !!source.parsed;
      above.hidden = !hasFeed;
      above.lang = say.lang;
      above.dir = say.dir;
      opener.textContent = say('shortlist', { n: words().number(kept.ids.length) });
      opener.setAttribute('aria-pressed', `${isOpen}`);
      printer.textContent = say('print');
      sharer.textContent = say('shareShortlist');
      emptier.textContent = say('emptyIt');
      for (const each of [printer, sharer, emptier]) each.hidden = !isOpen;
      sharer.hidden ||= !canHandOver();
      const text = hasFeed ? words().join(standing() as string[]) : '';
      if (note.textContent !== text) note.textContent = text;
    },
  };
}

void addToDirectories(shortlist, wordsOf);
