/** A W3C WebDriver session over fetch: as much of the protocol as the tests need. */
export class WebDriverSession {
  #driver;
  #base;

  constructor(driver) {
    this.#driver = this.#base = driver;
  }

  /** Waits for the driver to listen, then opens a window. Resolves to the browser's capabilities. */
  async open(alwaysMatch) {
    await this.#listening();
    const { sessionId, capabilities } = await this.send('POST', '/session', {
      capabilities: { alwaysMatch },
    });
    this.#base = `${this.#driver}/session/${sessionId}`;
    return capabilities;
  }

  /** Closes the window; another can be opened after it. */
  async close() {
    await this.send('DELETE', '');
    this.#base = this.#driver;
  }

  async send(method, path, body) {
    const request = { method, headers: { 'content-type': 'application/json' } };
    if (body) request.body = JSON.stringify(body);
    const response = await fetch(this.#base + path, request);
    const { value } = await response.json();
    if (!response.ok) {
      throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    }
    return value;
  }

  execute(script) {
    return this.send('POST', '/execute/sync', { script, args: [] });
  }

  async #listening(attempts = 100) {
    try {
      await this.send('GET', '/status');
    } catch (error) {
      if (!attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
      await this.#listening(attempts - 1);
    }
  }
}

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** The part of a Puppeteer page that the runner's command plugins call, over WebDriver. */
export function pageOf(session) {
  const act = (source) => session.send('POST', '/actions', { actions: [source] });
  const keys = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const pointer = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const stroke = (name) => [key('keyDown', name), key('keyUp', name)];
  const move = (x, y) => ({
    type: 'pointerMove',
    duration: 0,
    x: Math.round(x),
    y: Math.round(y),
  });
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS[name] });

  return {
    keyboard: {
      type: (text) => keys(...[...text].flatMap(stroke)),
      press: (name) => keys(...stroke(name)),
      down: (name) => keys(key('keyDown', name)),
      up: (name) => keys(key('keyUp', name)),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) =>
        pointer(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => pointer(button('pointerDown', options)),
      up: (options) => pointer(button('pointerUp', options)),
      reset: () => session.send('DELETE', '/actions'),
    },
    async setViewport({ width, height }) {
      const [innerWidth, innerHeight] = await session.execute('return [innerWidth, innerHeight]');
      const outer = await session.send('GET', '/window/rect');
      await session.send('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: width + outer.width - innerWidth,
        height: height + outer.height - innerHeight,
      });
    },
    async screenshot() {
      return Buffer.from(await session.send('GET', '/screenshot'), 'base64');
    },
    /** The role and name of each element in a list that a script has put on the window. */
    async computed(list) {
      const elements = await session.execute(`return window.${list}`);
      const found = [];
      for (const id of elements.flatMap(Object.values)) {
        const [role, name] = ['role', 'label'].map((what) => `/element/${id}/computed${what}`);
        found.push({
          role: await session.send('GET', role),
          name: await session.send('GET', name),
        });
      }
      return found;
    },
  };
}
