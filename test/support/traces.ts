import type { Inside } from './host-page.js';

/**
 * Every address that a page asks for from now on: what its browser has loaded, and what its
 * content-security policy has stopped. A policy of `default-src 'none'` also shows what leaves no
 * entry in the browser's own record (Resource Timing), such as a WebSocket.
 */
export function recordRequests(inside: Inside): () => string[] {
  const stopped: string[] = [];
  inside.addEventListener('securitypolicyviolation', ({ blockedURI }) => stopped.push(blockedURI));
  return () => {
    const loaded = inside.performance.getEntriesByType('resource').map(({ name }) => name);
    return [...new Set([...loaded, ...stopped])];
  };
}

interface Store {
  names(inside: Inside): Promise<readonly string[]>;
  remove(inside: Inside, name: string): unknown;
}

const keyed = (store: 'localStorage' | 'sessionStorage'): Store => ({
  names: async (inside) => Object.keys(inside[store]),
  remove: (inside, name) => inside[store].removeItem(name),
});

/** Only in a secure context. */
const cachesOf = (inside: Inside) => (inside as Partial<Inside>).caches;

/** Where a page can keep something in a browser. */
const STORES: Readonly<Record<string, Store>> = {
  cookie: {
    names: async ({ document }) =>
      document.cookie.split('; ').flatMap((pair) => pair.split('=', 1).filter(Boolean)),
    remove: ({ document }, name) => {
      document.cookie = `${name}=; path=/; max-age=0`;
    },
  },
  localStorage: keyed('localStorage'),
  sessionStorage: keyed('sessionStorage'),
  indexedDB: {
    names: async ({ indexedDB }) => (await indexedDB.databases()).map(({ name = '' }) => name),
    remove: ({ indexedDB }, name) =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase(name).addEventListener('success', resolve);
      }),
  },
  caches: {
    names: async (inside) => (await cachesOf(inside)?.keys()) ?? [],
    remove: (inside, name) => cachesOf(inside)?.delete(name),
  },
};

/** What is kept in the browser for the origin of a page, each as `store name`. */
export async function stored(inside: Inside): Promise<string[]> {
  const lines: string[] = [];
  for (const [store, { names }] of Object.entries(STORES)) {
    for (const name of await names(inside)) lines.push(`${store} ${name}`);
  }
  return lines;
}

/** Removes it. */
export async function clearStored(inside: Inside): Promise<void> {
  for (const { names, remove } of Object.values(STORES)) {
    for (const name of await names(inside)) await remove(inside, name);
  }
}
