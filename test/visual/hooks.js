// Imported before the states, whose helpers tell Mocha what to undo after each test. Here there is
// no Mocha: it is undone after each state.
/** @type {(() => unknown)[]} */
const hooks = [];

Object.assign(globalThis, { afterEach: (/** @type {() => unknown} */ hook) => hooks.push(hook) });

/** Undoes what the last state has changed outside the page's body. */
export async function undo() {
  for (const hook of hooks) await hook();
}
