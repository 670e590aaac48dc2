import { inFragment } from '../../elements/partner-directory/fragment.js';

/** The maximum number of organisations to keep: anybody can write a URL. */
export const MOST = 100;
const LONGEST_NOTE = 2000;

export interface Kept {
  /** The `id` of each, in the order in which they were kept. */
  readonly ids: readonly string[];
  /** What was written about them, by their `id`. */
  readonly notes: Readonly<Record<string, string>>;
  /** Whether there were more than the maximum. */
  readonly isCut?: boolean;
}

export const NOTHING: Kept = { ids: [], notes: {} };

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function keptOf(ids: readonly string[], notes: Kept['notes'] = {}): Kept {
  const all = [...new Set(ids)].filter(Boolean);
  return { ids: all.slice(0, MOST), notes, isCut: all.length > MOST };
}

/** Whether the page's URL leads to one organisation, which may not be on the list. */
export const leadsToOne = (name: string): boolean => inFragment().has(name);

/** The list in the page's URL. Undefined if the URL has none. */
export function fromUrl(name: string): Kept | undefined {
  const list = inFragment().get(`${name}.list`);
  return list === null ? undefined : keptOf(list.split(',', MOST + 1).map(decoded));
}

/** The page's URL with the list in its fragment, which is not sent to any server. */
export function urlWith(name: string, { ids }: Kept): string {
  const url = new URL(location.href);
  const all = inFragment();
  all.delete(`${name}.list`);
  if (ids[0]) all.append(`${name}.list`, ids.map(encodeURIComponent).join());
  url.hash = `${all}`.replaceAll('%2C', ',');
  return url.href;
}

/**
 * Writes it into the URL. In a sandboxed frame that is forbidden, and the list is lost with the
 * page.
 */
export function toUrl(name: string, kept: Kept): void {
  try {
    history.replaceState(history.state, '', urlWith(name, kept));
  } catch {
    // The URL stays as it was.
  }
}

const keyOf = (name: string) => `partner-directory.${name}.list`;

/** The list in the visitor's browser, only if the host wants that, and if it can be read. */
export function fromStorage(name: string): Kept | undefined {
  try {
    const { ids, notes } = JSON.parse(localStorage.getItem(keyOf(name)) ?? '{}');
    if (!Array.isArray(ids)) return undefined;
    const texts = Object.entries(notes ?? {}).map(([id, note]) => [
      id,
      `${note}`.slice(0, LONGEST_NOTE),
    ]);
    return keptOf(ids.map(String), Object.fromEntries(texts));
  } catch {
    return undefined;
  }
}

export function toStorage(name: string, { ids, notes }: Kept): void {
  try {
    if (ids[0]) localStorage.setItem(keyOf(name), JSON.stringify({ ids, notes }));
    else localStorage.removeItem(keyOf(name));
  } catch {
    // Denied or full: the list is still in the URL.
  }
}
