import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Organization } from '../../feed/model.js';
import { toggled } from '../../search/choices.js';
import { FACETS } from '../../search/facets.js';
import type { CardView } from '../../view/card-view.js';
import { facts as english } from '../../i18n/locales/en-features.js';
import { addToDirectories } from '../add-feature.js';
import { featureWords } from '../feature-words.js';
import { keepInSight } from '../keep-in-sight.js';
import { dress, make } from '../make.js';
import { css } from './facts.css.js';
import { ways } from './ways.js';

/** The facets that a card says nothing of elsewhere: its categories head the list. */
const SAID = FACETS.filter(({ facet }) => facet !== 'category');
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

const wordsOf = featureWords(english);

/**
 * A quiet line in each card: where the organisation works, what it offers, for whom, in which
 * languages, and when it was checked. A press on a fact filters by it. `no-facts` leaves it out.
 * Below the contacts, "More" copies what they say, and opens their addresses in a map.
 */
function facts({ element, state, source, words, nameOf, highlighter }: FeatureDirectory) {
  const shown = new WeakMap<Element, readonly unknown[]>();
  const marks = new WeakMap<Element, ReturnType<FeatureDirectory['highlighter']>>();
  const more = new WeakMap<Element, ReturnType<typeof ways>>();
  let searched: readonly string[] = [];
  /** Names of countries take their time at first: they come after the first cards. */
  let isReady = false;

  let waiting: Promise<void> | undefined;
  const wait = async () => {
    await element.updateComplete;
    dress(element, css);
    isReady = true;
    element.requestUpdate();
    await element.updateComplete;
    keepInSight(element);
  };

  const choose = async (facet: (typeof SAID)[number]['facet'], value: string, id: string) => {
    state.change({ filters: toggled(state.choices.filters, facet, value) }, 'choice');
    await element.updateComplete;
    // The card may stand elsewhere now: the focus goes along (WCAG 2.4.3).
    for (const line of element.renderRoot.querySelectorAll<HTMLElement>('[part=facts]')) {
      const [org] = shown.get(line) ?? [];
      if ((org as Organization | undefined)?.id !== id) continue;
      [...line.querySelectorAll('button')]
        .find((each) => each.value === `${facet} ${value}`)
        ?.focus();
    }
    // Where nothing is left, the way back is what a visitor expects next.
    const { activeElement } = element.renderRoot as ShadowRoot;
    if (!activeElement) element.renderRoot.querySelector<HTMLElement>('[part~=clear]')?.focus();
  };

  const factsOf = ({ org, translator }: CardView) => {
    const buttons = SAID.flatMap(({ facet, key }) =>
      [...new Set(org[key])].map((value) => {
        const { text, lang, dir } = nameOf(facet, value);
        const label = translator.t('named', { what: translator.t(facet), name: text });
        return make(
          'button',
          {
            part: 'fact',
            value: `${facet} ${value}`,
            lang,
            dir,
            'aria-label': label,
            onclick: () => void choose(facet, value, org.id),
          },
          text,
        );
      }),
    );
    // One stop of Tab for all of them, and arrows from there (ARIA APG, toolbar).
    buttons.forEach((button, place) => place && (button.tabIndex = -1));
    const say = wordsOf(translator);
    const { assured_date: date } = org;
    const checked = date && say('checkedOn', { date: translator.date(date) });
    return [
      ...buttons,
      ...(checked ? [make('span', { part: 'fact', lang: say.lang, dir: say.dir }, checked)] : []),
    ];
  };

  const drawWays = (card: HTMLElement, view: CardView) => {
    const draw = more.get(card) ?? ways(card, element);
    more.set(card, draw);
    draw(view, wordsOf(view.translator));
  };

  const onkeydown = (event: Event) => {
    const { key, currentTarget } = event as KeyboardEvent;
    const line = currentTarget as HTMLElement;
    const buttons = [...line.querySelectorAll('button')];
    const step = (STEPS[key] ?? 0) * (words().dir === 'rtl' ? -1 : 1);
    const at = buttons.findIndex((button) => button.matches(':focus'));
    if (step) buttons[at + step]?.focus();
  };

  return {
    updated() {
      if (source.parsed) waiting ??= wait();
    },
    view<View extends { readonly words: readonly string[] }>(view: View) {
      searched = view.words;
      return view;
    },
    card(card: HTMLElement, view: CardView) {
      const { org, translator } = view;
      drawWays(card, view);
      let line = card.querySelector<HTMLElement>(':scope > [part=facts]');
      if (element.hasAttribute('no-facts')) return line?.remove();
      line ??= card.appendChild(
        make('div', { part: 'facts', slot: 'text', role: 'toolbar', onkeydown }),
      );
      const wanted = [org, translator, isReady];
      const before = shown.get(line) ?? [];
      if (wanted.some((each, place) => each !== before[place])) {
        shown.set(line, wanted);
        line.setAttribute('aria-label', translator.t('filters'));
        line.replaceChildren(...(isReady ? factsOf(view) : []));
        line.hidden = isReady && !line.firstChild;
      }
      const mark = marks.get(line) ?? highlighter('[part~=fact]');
      marks.set(line, mark);
      mark(line, searched);
    },
  };
}

void addToDirectories(facts, wordsOf);
