import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import { correctionOf } from '../../feed/correction.js';
import type { CardView } from '../../view/card-view.js';
import { shorten } from '../../view/shorten.js';
import { corrections as english } from '../../i18n/locales/en-features.js';
import { addToDirectories } from '../add-feature.js';
import { featureWords } from '../feature-words.js';
import { dress, make } from '../make.js';
import { css } from './corrections.css.js';
import { type Field, fieldsOf } from './fields.js';
import { mailFor, post } from './send.js';

const wordsOf = featureWords(english);
const OPTION = 60;

/** The list editor beside this script, if the script's URL is known. */
const beside = (document.currentScript as HTMLScriptElement | null)?.src;

/**
 * "Report a mistake" on each card, if the feed has a place for corrections: a form, then a message
 * in the visitor's own mail program (`publisher.email`), or a request to `corrections_url`.
 */
function corrections({ element, source, words }: FeatureDirectory) {
  const shown = new WeakMap<Element, CardView>();
  let isDressed = false;
  let open: HTMLElement | undefined;

  const goesTo = () => {
    const { corrections_url: url, publisher } = source.parsed?.feed ?? {};
    return { url, email: publisher?.email };
  };
  const editor = () => {
    const given = element.getAttribute('editor') ?? (beside && new URL('editor.html', beside).href);
    return given && new URL(given, document.baseURI).href;
  };
  const close = () => {
    const opener = open?.previousElementSibling as HTMLElement | null;
    open?.remove();
    open = undefined;
    opener?.setAttribute('aria-expanded', 'false');
    return opener;
  };

  const send = async (view: CardView, field: Field, after: string) => {
    const { org, name } = view;
    const say = wordsOf(words());
    const { url, email } = goesTo();
    const place = source.parsed?.feed.organizations.indexOf(org) ?? -1;
    const { path, value: before } = field;
    const correction = correctionOf(place, org.id, { path, before, after });
    if (url) return say((await post(url, correction)) ? 'thanks' : 'notSent');
    const text = `${name.text} (${org.id})\n\n${say('itSays')}:\n${before}\n\n${say('itShouldSay')}:\n${after}`;
    const subject = say('correctionOf', { name: name.text });
    const message = { subject, text, toApply: say('toApply'), correction };
    const href = await mailFor(email ?? '', message, editor());
    if (!href) return say('tooLong');
    make('a', { href }).click();
    return say('mailOpened');
  };

  const formFor = (view: CardView) => {
    const { t } = words();
    const say = wordsOf(words());
    const named = { name: say('orgName'), text: say('orgText') };
    const nameOf = (kind: Field['kind']) =>
      kind === 'name' || kind === 'text' ? named[kind] : t(kind);
    const fields = fieldsOf(view.org);
    const select = make('select');
    const area = make('textarea', { rows: '2', required: '', dir: 'auto' });
    const note = make('p', { role: 'status' });
    fields.forEach(({ kind, value }, n) => {
      const what = t('named', { what: nameOf(kind), name: shorten(value).slice(0, OPTION) });
      select.append(make('option', { value: `${n}` }, what));
    });
    const chosen = () => fields[Number(select.value)];
    const fillIn = () => (area.value = chosen()?.value ?? '');
    select.addEventListener('change', fillIn);
    fillIn();
    const submit = async (event: Event) => {
      event.preventDefault();
      const field = chosen();
      const after = area.value.trim();
      if (!field || !after || after === field.value) return area.focus();
      note.textContent = '';
      note.textContent = await send(view, field, after);
      return undefined;
    };
    return make(
      'form',
      {
        part: 'correction',
        slot: 'end',
        lang: say.lang,
        dir: say.dir,
        onsubmit: (event) => void submit(event),
      },
      make('label', {}, say('whatIsWrong'), select),
      make('label', {}, say('itShouldSay'), area),
      make(
        'div',
        {},
        make('button', { part: 'send' }, say('sendCorrection')),
        ' ',
        make(
          'button',
          { type: 'button', part: 'cancel', onclick: () => close()?.focus() },
          say('cancel'),
        ),
      ),
      note,
    );
  };

  const press = (button: HTMLElement, card: Element) => {
    const view = shown.get(card);
    const isOpen = !!open && open.previousElementSibling === button;
    if (open) close();
    if (isOpen || !view) return button.focus();
    open = formFor(view);
    button.after(open);
    button.setAttribute('aria-expanded', 'true');
    return open.querySelector('select')?.focus();
  };

  return {
    card(card: HTMLElement, view: CardView) {
      const there = card.querySelector<HTMLElement>(':scope > [part=report]');
      const { url, email } = goesTo();
      const isOther = shown.get(card)?.org !== view.org;
      shown.set(card, view);
      if (open?.parentElement === card && isOther) close();
      if (!url && !email) return there?.remove();
      if (!isDressed) dress(element, css);
      isDressed = true;
      const say = wordsOf(view.translator);
      const button = there ?? card.appendChild(make('button', { part: 'report', slot: 'end' }));
      if (!there) {
        button.setAttribute('aria-expanded', 'false');
        button.addEventListener('click', () => press(button, card));
      }
      const what = say('report');
      button.textContent = what;
      button.lang = say.lang;
      button.setAttribute('aria-label', view.translator.t('named', { what, name: view.name.text }));
      return undefined;
    },
  };
}

void addToDirectories(corrections, wordsOf);
