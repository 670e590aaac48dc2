/** So many organisations are kept at most: a URL can be anybody's. */
export const MOST = 100;
const LONGEST_NOTE = 2000;

export interface Kept {
  /** The `id` of each, in the order in which they were kept. */
  readonly ids: readonly string[];
  /** What was written about them, by their `id`. */
  readonly notes: Readonly<Record<string, string>>;
  /** Whether there were more than are kept. */
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

const inFragment = () => new URLSearchParams(location.hash.slice(1));

/** Whether the page's URL leads to one organisation, which may not be among those that are kept. */
export const leadsToOne = (name: string): boolean => inFragment().has(name);

/** What the page's URL says is kept; undefined where it says nothing of that. */
export function fromUrl(name: string): Kept | undefined {
  const list = inFragment().get(`${name}.list`);
  return list === null ? undefined : keptOf(list.split(',', MOST + 1).map(decoded));
}

/** The page's URL with what is kept in its fragment, which no server is told. */
export function urlWith(name: string, { ids }: Kept): string {
  const url = new URL(location.href);
  const all = inFragment();
  all.delete(`${name}.list`);
  if (ids[0]) all.append(`${name}.list`, ids.map(encodeURIComponent).join());
  url.hash = `${all}`.replaceAll('%2C', ',');
  return url.href;
}

/** Puts it there. In a sandboxed frame that is forbidden, and the list is there until the page goes. */
export function toUrl(name: string, kept: Kept): void {
  try {
    history.replaceState(history.state, '', urlWith(name, kept));
  } catch {
    // The URL stays as it was.
  }
}

const keyOf = (name: string) => `partner-directory.${name}.list`;

/** What the visitor's browser has kept, only where the host wants that, and as far as it can be read. */
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
    // Denied or full: the list is in the URL all the same.
  }
}
