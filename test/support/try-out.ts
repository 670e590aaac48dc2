import { FACETED } from './feeds.js';
import { feedUrl } from './fixture-server.js';
import { find, type Inside, names } from './host-page.js';
import { outline } from './outline.js';
import { waitUntil } from './wait-until.js';

/** A feed with what a card can show, in every facet, and with advice. */
export const FEED = {
  ...FACETED,
  organizations: FACETED.organizations.map((organization) => ({
    ...organization,
    email: `${organization.id}@example.org`,
    website: `https://${organization.id}.example.org/`,
    phones: [{ number: '01460 55449' }],
  })),
  page: { summary: 'Organisations that help.', resources_heading: 'Who can help' },
  tips: { heading: 'Think first', items: [{ id: 'a', text: 'Write letters. Then meet.' }] },
};

/** A directory as a host writes it, with a fallback; its feed is `FEED` with these fields. */
export const directoryWith = (fields: object = {}, origin = '') =>
  `<partner-directory src='${origin}${feedUrl({ ...FEED, ...fields })}'>` +
  '<a href="/plain">Plain page</a></partner-directory>';

const [ECOLE, ETHIOPIA, CHILDREN, ZEBRA] = FACETED.organizations.map((each) =>
  String(each['name']),
);

/**
 * Searches, filters and sorts on a page with the directory, as a visitor does.
 *
 * @returns the outline of the directory as it is at first
 * @throws where it does not show what it should
 */
export async function tryOut(inside: Inside): Promise<readonly string[]> {
  const shows = async (after: string, ...wanted: (string | undefined)[]) => {
    const isThere = () => names(inside).join() === wanted.join();
    await waitUntil(isThere, `${after}: ${wanted}`);
  };
  await shows('loaded', ECOLE, ETHIOPIA, CHILDREN, ZEBRA);
  const directory = find(inside);
  const all = <T extends HTMLElement>(selector: string) => [
    ...(directory.shadowRoot?.querySelectorAll<T>(selector) ?? []),
  ];
  const set = (field: HTMLInputElement | undefined, value: string, type: string) => {
    if (field) field.value = value;
    field?.dispatchEvent(new inside.InputEvent(type, { bubbles: true, composed: true }));
  };
  const clear = () => all('[part=clear]')[0]?.click();
  const filter = (index: number) => all('[part~=filter] input')[index]?.click();
  await waitUntil(() => all('[part~=filter]').length, 'filters');
  const before = outline(directory);

  set(all<HTMLInputElement>('input[type=search]')[0], 'zebra', 'input');
  await shows('searched', ZEBRA);
  clear();
  await shows('cleared', ECOLE, ETHIOPIA, CHILDREN, ZEBRA);
  filter(0);
  await shows('filtered', ECOLE, ETHIOPIA);
  filter(2);
  await shows('filtered twice', ETHIOPIA);
  clear();
  await shows('cleared again', ECOLE, ETHIOPIA, CHILDREN, ZEBRA);
  set(all<HTMLInputElement>('select')[0], 'name', 'change');
  await shows('sorted', CHILDREN, ECOLE, ETHIOPIA, ZEBRA);
  set(all<HTMLInputElement>('select')[0], 'category', 'change');
  await shows('sorted as before', ECOLE, ETHIOPIA, CHILDREN, ZEBRA);
  set(all<HTMLInputElement>('input[type=search]')[0], 'zebra', 'input');
  await shows('searched again', ZEBRA);
  clear();
  await shows('cleared at last', ECOLE, ETHIOPIA, CHILDREN, ZEBRA);
  return before;
}
