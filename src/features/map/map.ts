import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import { toggled } from '../../search/choices.js';
import { addToDirectories } from '../add-feature.js';
import { keepInSight } from '../keep-in-sight.js';
import { dress, make } from '../make.js';
import { LAND, SIZE } from './land.js';
import { css } from './map.css.js';
import { pinsAt } from './pins.js';
import { middles } from './places.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Radii of circles, in units of the drawing: for one organisation, and the maximum. */
const SMALLEST = 7;
const LARGEST = 36;

function draw<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  return element;
}

/**
 * A map of where organisations work, without any other server: a circle for each country, whose
 * area is its number of organisations. A press on it filters by the country. For screen readers,
 * the filter of countries says the same. The map has no borders. Places with coordinates have pins.
 */
function map({ element, state, source, nameOf }: FeatureDirectory) {
  const circles = draw('g', {});
  const edge = draw('path', { part: 'map-pin-edge' });
  const pins = draw('path', { part: 'map-pin' });
  const drawing = draw('svg', { viewBox: `0 0 ${SIZE.width} ${SIZE.height}` });
  drawing.append(draw('path', { part: 'map-land', d: LAND }), circles, edge, pins);
  const above = make('div', { part: 'map', 'aria-hidden': 'true', hidden: '' }, drawing);
  const known = new Map<string, SVGCircleElement>();
  let drawn: unknown;

  const circleOf = (code: string) => {
    const there = known.get(code);
    const [cx, cy] = middles.get(code) ?? [];
    if (there || cx === undefined || cy === undefined) return there;
    const circle = draw('circle', { cx, cy });
    circle.append(draw('title', {}));
    circle.addEventListener('click', () =>
      state.change({ filters: toggled(state.choices.filters, 'country', code) }, 'choice'),
    );
    known.set(code, circle);
    return circle;
  };

  const countries = () => {
    const counts = element.results?.facets.get('country') ?? new Map<string, number>();
    const chosen = state.choices.filters.get('country');
    const most = Math.max(...counts.values(), 1);
    const all = [...counts].flatMap(([code, count]) => {
      const circle = circleOf(code);
      if (!circle || (!count && !chosen?.has(code))) return [];
      // The area is in proportion to the number.
      const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((count - 1) / most || 0);
      circle.setAttribute('r', `${Math.max(radius || SMALLEST, SMALLEST).toFixed(1)}`);
      circle.setAttribute('part', `map-country${chosen?.has(code) ? ' chosen' : ''}`);
      const [title] = circle.children;
      if (title) title.textContent = `${nameOf('country', code).text} (${count})`;
      return [{ circle, count }];
    });
    // The largest first, so that none hides a smaller one.
    return all.sort((a, b) => b.count - a.count).map(({ circle }) => circle);
  };

  return {
    above,
    updated() {
      const { results } = element;
      const { parsed } = source;
      const now = parsed && !parsed.partial && results;
      if (!now || now === drawn) return;
      drawn = now;
      if (!known.size) dress(element, css);
      // The first names of countries take time: they come after the first cards.
      void element.updateComplete.then(() => {
        circles.replaceChildren(...countries());
        const places = pinsAt(
          (results.all ?? results.matches).flatMap(({ locations = [] }) => locations),
        );
        for (const path of [edge, pins]) path.setAttribute('d', places);
        above.hidden = !circles.firstChild && !places;
        return keepInSight(element);
      });
    },
  };
}

void addToDirectories(map);
