/** A W3C WebDriver session over fetch: as much of the protocol as the tests need. */
export class WebDriverSession {
  #driver;
  #base;

  /** @param {string} driver its URL */
  constructor(driver) {
    this.#driver = this.#base = driver;
  }

  /**
   * Waits for the driver to listen, then opens a window. Resolves to the browser's capabilities.
   *
   * @param {object} alwaysMatch the capabilities that it must have
   */
  async open(alwaysMatch) {
    await this.#listening();
    /** @type {{sessionId: string; capabilities: {browserVersion: string}}} */
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

  /**
   * Resolves to the value of the answer, whose type is known to whoever knows the command.
   *
   * @template [Value=unknown]
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<Value>}
   */
  async send(method, path, body) {
    /** @type {RequestInit} */
    const request = { method, headers: { 'content-type': 'application/json' } };
    if (body) request.body = JSON.stringify(body);
    const response = await fetch(this.#base + path, request);
    const { value } = await response.json();
    if (!response.ok) {
      throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    }
    return value;
  }

  /**
   * @template [Value=unknown]
   * @param {string} script the body of a function, run in the page
   * @returns {Promise<Value>} what the function returns
   */
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
/** @type {Readonly<Record<string, string>>} */
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
/** @type {Readonly<Record<string, number>>} */
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @param {string} name */
const valueOf = (name) => KEYS[name] ?? name;
/** @param {string} name */
const keyDown = (name) => ({ type: 'keyDown', value: valueOf(name) });
/** @param {string} name */
const keyUp = (name) => ({ type: 'keyUp', value: valueOf(name) });
/** @param {string} name */
const stroke = (name) => [keyDown(name), keyUp(name)];

/**
 * @param {number} x
 * @param {number} y
 */
const move = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
});

/**
 * @param {'pointerDown' | 'pointerUp'} type
 * @param {{button?: string}} [options]
 */
const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS[name] });

/**
 * The part of a Puppeteer page that the runner's command plugins call, over WebDriver.
 *
 * @param {WebDriverSession} session
 */
export function pageOf(session) {
  /** @param {object} source an input source, and what is done with it */
  const act = (source) => session.send('POST', '/actions', { actions: [source] });
  /** @param {object[]} actions */
  const keys = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  /** @param {object[]} actions */
  const pointer = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  return {
    keyboard: {
      /** @param {string} text */
      type: (text) => keys(...[...text].flatMap(stroke)),
      /** @param {string} name */
      press: (name) => keys(...stroke(name)),
      /** @param {string} name */
      down: (name) => keys(keyDown(name)),
      /** @param {string} name */
      up: (name) => keys(keyUp(name)),
    },
    mouse: {
      /**
       * @param {number} x
       * @param {number} y
       */
      move: (x, y) => pointer(move(x, y)),
      /**
       * @param {number} x
       * @param {number} y
       * @param {{button?: string}} [options]
       */
      click: (x, y, options) =>
        pointer(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      /** @param {{button?: string}} [options] */
      down: (options) => pointer(button('pointerDown', options)),
      /** @param {{button?: string}} [options] */
      up: (options) => pointer(button('pointerUp', options)),
      reset: () => session.send('DELETE', '/actions'),
    },
    /** @param {{width: number; height: number}} size */
    async setViewport({ width, height }) {
      /** @type {[number, number]} */
      const [innerWidth, innerHeight] = await session.execute('return [innerWidth, innerHeight]');
      /** @type {{width: number; height: number}} */
      const outer = await session.send('GET', '/window/rect');
      await session.send('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: width + outer.width - innerWidth,
        height: height + outer.height - innerHeight,
      });
    },
    async screenshot() {
      /** @type {string} */
      const picture = await session.send('GET', '/screenshot');
      return Buffer.from(picture, 'base64');
    },
    /**
     * The role and name of each element in a list that a script has put on the window.
     *
     * @param {string} list
     */
    async computed(list) {
      /** @type {Record<string, string>[]} */
      const elements = await session.execute(`return window.${list}`);
      const found = [];
      for (const id of elements.flatMap((element) => Object.values(element))) {
        /** @type {string} */
        const role = await session.send('GET', `/element/${id}/computedrole`);
        /** @type {string} */
        const name = await session.send('GET', `/element/${id}/computedlabel`);
        found.push({ role, name });
      }
      return found;
    },
  };
}
