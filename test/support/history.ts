import { sendKeys } from '@web/test-runner-commands';

const start = location.href;

/** Puts these parameters of a host into the address, where a test's page has its own. */
export function addressed(search: string, state: unknown = null, hash = ''): void {
  const url = new URL(start);
  for (const [name, value] of new URLSearchParams(search)) url.searchParams.append(name, value);
  url.hash = hash;
  history.replaceState(state, '', url);
}

/** The parameters in the address, but for those that the test runner has in it. */
export function parameters(): [name: string, value: string][] {
  const { searchParams } = new URL(start);
  return [...new URLSearchParams(location.search)].filter(([name]) => !searchParams.has(name));
}

const { pushState } = history;
let pushes: string[] = [];
/** The entries of a test: which is on screen, and which is the last. */
let entry = 0;
let last = 0;

/** The entries that a test has pushed so far, each as its parameters. */
export const pushed = (): readonly string[] => pushes;

/** Goes to another entry of this test, and resolves when the browser is there. */
export async function travel(delta: number): Promise<void> {
  entry += delta;
  if (entry < 0 || entry > last) throw new Error('That would leave the page of the tests.');
  const arrived = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.go(delta);
  await arrived;
  // A task later, when the browser, too, has heard that the page is there.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

beforeEach(async () => {
  // By a visitor's key: of a page that had none Chromium forgets entries, once a tab has 50.
  await sendKeys({ press: 'a' });
  entry = last = 0;
  pushes = [];
  history.pushState = (...args) => {
    const before = location.href;
    pushState.apply(history, args);
    // Chromium drops what is over 200 changes in 10 seconds, and says nothing.
    if (location.href === before) throw new Error('This entry was not taken.');
    last = entry += 1;
    pushes.push(`${new URLSearchParams(parameters())}`);
  };
});

afterEach(() => {
  history.pushState = pushState;
  if (location.href !== start || history.state !== null) history.replaceState(null, '', start);
  scrollTo(0, 0);
});
