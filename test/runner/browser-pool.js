/** @typedef {import('./session.js').Launcher} Launcher */

/**
 * Several browsers of one engine as one launcher: each takes the next test file as soon as it is
 * free. They are browsers of their own rather than tabs, since only the front tab of a browser has
 * the focus and timers that are not slowed down.
 *
 * @param {Launcher} first
 * @param {...Launcher} others
 * @returns {Launcher}
 */
export function browserPool(first, ...others) {
  const browsers = [first, ...others];
  /** @type {Map<string, Launcher>} */
  const owners = new Map();
  /** @param {string} id */
  const ownerOf = (id) => owners.get(id) ?? first;
  return {
    // Some know their version only when they run.
    get name() {
      return first.name;
    },
    type: first.type,
    concurrency: browsers.length,
    async initialize(config, testFiles) {
      await Promise.all(browsers.map((each) => each.initialize?.(config, testFiles)));
    },
    startSession(id, url) {
      const busy = new Set(owners.values());
      const free = browsers.find((each) => !busy.has(each)) ?? first;
      owners.set(id, free);
      return free.startSession(id, url);
    },
    async stopSession(id) {
      try {
        return await ownerOf(id).stopSession(id);
      } finally {
        owners.delete(id);
      }
    },
    isActive: (id) => ownerOf(id).isActive(id),
    getBrowserUrl: (id) => ownerOf(id).getBrowserUrl(id),
    getPage: (id) => ownerOf(id).getPage(id),
    startDebugSession: (id, url) => first.startDebugSession(id, url),
    async stop() {
      await Promise.all(browsers.map((each) => each.stop?.()));
    },
  };
}
