import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Organization } from '../../feed/model.js';
import { localize } from '../../i18n/localize.js';
import type { DirectoryView } from '../../view/directory-view.js';
import { planner as english } from '../../i18n/locales/en-features.js';
import { addToDirectories } from '../add-feature.js';
import { featureWords } from '../feature-words.js';
import { dress, make } from '../make.js';
import { fromUrl } from '../shortlist/kept.js';
import { calendarOf } from './calendar.js';
import { css } from './planner.css.js';

const wordsOf = featureWords(english);
const PROMPTS = ['ourAims', 'theirAims', 'agreement', 'people'] as const;

/** Hands a text to the visitor as a file. It is made in the page, and is not sent anywhere. */
function save(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/**
 * "Plan a partnership": the organisations of the shortlist, the advice of the feed and questions to
 * answer, as a page to fill in, to print and to save, with a reminder for calendars.
 */
function planner({ element, source, words, name }: FeatureDirectory) {
  let plan: HTMLElement | undefined;
  let level: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' = 'h2';
  const opener = make('button', { part: 'plan-open', 'aria-expanded': 'false' });
  const foot = make('div', { part: 'planner', hidden: '' }, opener);

  const partners = (): readonly Organization[] => {
    const ids = fromUrl(name())?.ids ?? [];
    const all = source.parsed?.feed.organizations ?? [];
    return ids.flatMap((id) => all.find((org) => org.id === id) ?? []);
  };
  const reach = ({ phones = [], email, website }: Organization) =>
    [...phones.map(({ number }) => number), email, website].flatMap((way) => way || []);

  const page = () => {
    const say = wordsOf(words());
    const { language = '', tips } = source.parsed?.feed ?? {};
    const orgs = partners();
    const read = (text: { readonly text: string; readonly lang: string } | undefined) => ({
      text: text?.text ?? '',
      lang: text?.lang ?? '',
    });
    const inWords = (org: Organization) => read(localize(org, 'name', words().tag, language));
    const heading = make(level, { part: 'plan-heading', tabindex: '-1' }, say('plan'));
    const list = make('ul', { part: 'plan-partners' });
    for (const org of orgs) {
      const { text, lang } = inWords(org);
      // Numbers and URLs run from left to right, whatever the language (WCAG 1.3.2).
      const ways = reach(org).flatMap((way, n) => [
        n ? ', ' : '\n',
        make('bdi', { dir: 'ltr' }, way),
      ]);
      list.append(make('li', {}, make('b', { lang, dir: 'auto' }, text), ...ways));
    }
    const advice = (tips?.items ?? []).map((tip) => {
      const { text, lang } = read(localize(tip, 'text', words().tag, language));
      const box = make('input', { type: 'checkbox', checked: '' });
      return {
        text,
        box,
        line: make('label', { class: 'tip' }, box, make('span', { lang, dir: 'auto' }, text)),
      };
    });
    const answers = PROMPTS.map((key) => ({ key, field: make('textarea', { rows: '3' }) }));
    const date = make('input', { type: 'date' });

    const inText = () =>
      [
        say('plan'),
        ...orgs.map((org) => [inWords(org).text, reach(org).join(', ')].filter(Boolean).join('\n')),
        ...advice.filter(({ box }) => box.checked).map(({ text }) => text),
        ...answers.map(({ key, field }) => `${say(key)}:\n${field.value}`),
        `${say('review')}: ${date.value && words().date(date.value)}`,
      ].join('\n\n');
    const remind = () => {
      if (!date.value) return date.focus();
      const summary = [say('lookAgain'), ...orgs.map((org) => inWords(org).text)].join(' · ');
      const made = new Date();
      const id = `${made.getTime()}-${Math.random().toString(36).slice(2)}@partner-directory`;
      const file = { date: date.value, summary, description: inText(), id, made };
      return save('plan.ics', 'text/calendar', calendarOf(file));
    };
    const button = (text: string, onclick: () => void) =>
      make('button', { part: 'plan-button', onclick }, text);
    return make(
      'section',
      { part: 'plan', lang: say.lang, dir: say.dir },
      heading,
      orgs[0] ? list : make('p', {}, say('noPartner')),
      ...advice.map(({ line }) => line),
      ...answers.map(({ key, field }) => make('label', {}, say(key), field)),
      make('label', {}, say('review'), date),
      make(
        'div',
        { part: 'plan-buttons' },
        button(say('printPlan'), () => print()),
        button(say('savePlan'), () => save('plan.txt', 'text/plain', inText())),
        button(say('saveReminder'), remind),
      ),
    );
  };

  const toggle = () => {
    if (plan) {
      plan.remove();
      plan = undefined;
      opener.focus();
    } else {
      plan = page();
      foot.append(plan);
      plan.querySelector<HTMLElement>('[part=plan-heading]')?.focus();
    }
    opener.setAttribute('aria-expanded', `${!!plan}`);
  };
  opener.addEventListener('click', toggle);

  return {
    foot,
    view(view: DirectoryView) {
      level = `h${view.resourcesLevel}` as typeof level;
      return view;
    },
    updated() {
      if (foot.hidden && source.parsed) dress(element, css);
      foot.hidden = !source.parsed;
      const say = wordsOf(words());
      opener.lang = say.lang;
      opener.textContent = say('plan');
    },
  };
}

void addToDirectories(planner, wordsOf);
