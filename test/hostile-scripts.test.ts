import { expect } from '@open-wc/testing';
import { VERSION } from '../src/version.js';
import { fixtureUrl } from './support/fixture-server.js';
import {
  find,
  hostPage,
  type Inside,
  noticed,
  ONE_FILE,
  ours,
  pageUrl,
  script,
} from './support/host-page.js';
import { directoryWith, FEED, tryOut } from './support/try-out.js';
import { waitUntil } from './support/wait-until.js';

const DIRECTORY = directoryWith();
const TAG = script(ONE_FILE, 'defer');
const npm = (path: string) => script(`/node_modules/${path}`, '');
const inline = (code: string) => `<script>${code}</script>`;

const JQUERY = npm('jquery1/dist/jquery.min.js');
const SES = npm('ses/dist/ses.umd.min.js');
const TURBO = npm('@hotwired/turbo/dist/turbo.es2017-umd.js');
const IDIOMORPH = npm('idiomorph/dist/idiomorph.min.js');
const POLYFILL = npm('@webcomponents/custom-elements/custom-elements.min.js');
const PROTOTYPES = `[
  Object, Function, Array, String, Number, Boolean, Symbol, RegExp, Date, Error, Promise, Map, Set,
  WeakMap, Uint8Array, Uint32Array, URL, Event, CustomEvent, EventTarget, Node, Element,
  HTMLElement, HTMLInputElement, Document, DocumentFragment, ShadowRoot, CSSStyleSheet,
].map(({ prototype }) => prototype)`;

interface Host {
  readonly head?: string;
  /** The tag of our script, behind the head. */
  readonly tag?: string;
  readonly body?: string;
  /** What happens on the page once it is loaded. */
  readonly act?: (inside: Inside) => unknown;
}

/** Runs code of a host, in its page. */
const run = (inside: Inside, code: string) =>
  Reflect.apply(Reflect.get(inside, 'eval'), inside, [code]);

const HOSTS: Readonly<Record<string, Host>> = {
  'with Prototype': { head: script('/test/hosts/prototype.js', '') },
  'with MooTools': { head: script('/test/hosts/mootools.js', '') },
  'to which Prototype comes later': { body: DIRECTORY + script('/test/hosts/prototype.js') },
  'to which MooTools comes later': { body: DIRECTORY + script('/test/hosts/mootools.js') },
  'that mounts by jQuery’s html()': {
    head: JQUERY,
    body: `<div id="place"></div>${inline(`jQuery('#place').html(${JSON.stringify(DIRECTORY)});`)}`,
  },
  'that mounts again by jQuery’s html()': {
    head: JQUERY,
    body: `<div id="place">${DIRECTORY}</div>`,
    async act(inside) {
      await tryOut(inside);
      run(inside, `jQuery('#place').html(jQuery('#place').html())`);
    },
  },
  'that takes it away and puts it back by jQuery': {
    head: JQUERY,
    async act(inside) {
      await tryOut(inside);
      run(inside, `jQuery('partner-directory').detach().appendTo('body')`);
    },
  },
  'that is gone away from and back to by Turbo': {
    head: TURBO,
    async act(inside) {
      await tryOut(inside);
      const there = (selector: string) =>
        waitUntil(() => inside.document.querySelector(selector), selector);
      run(inside, `Turbo.visit(${JSON.stringify(pageUrl('<p id="away">Away</p>'))})`);
      await there('#away');
      inside.history.back();
      await there('partner-directory');
    },
  },
  'that Turbo refreshes by morphing': {
    head: '<meta name="turbo-refresh-method" content="morph">' + TURBO,
    async act(inside) {
      await tryOut(inside);
      const rendered = new Promise((resolve) => {
        inside.addEventListener('turbo:morph', resolve, { once: true });
      });
      run(inside, `Turbo.session.refresh(location.href)`);
      await rendered;
    },
  },
  'that idiomorph refreshes': {
    head: IDIOMORPH,
    async act(inside) {
      await tryOut(inside);
      run(
        inside,
        `Idiomorph.morph(document.body, ${JSON.stringify(DIRECTORY)}, { morphStyle: 'innerHTML' })`,
      );
    },
  },
  'with es5-shim': { head: npm('es5-shim/es5-shim.min.js') + npm('es5-shim/es5-sham.min.js') },
  'with zone.js': { head: npm('zone.js/bundles/zone.umd.min.js') },
  'locked down by SES before': { head: SES + inline('lockdown()') },
  'locked down by SES after': { head: SES, act: (inside) => run(inside, 'lockdown()') },
  'with RequireJS': { head: npm('requirejs/require.js') },
  'that loads it by RequireJS': {
    head: npm('requirejs/require.js'),
    tag: inline(`require(['${ONE_FILE}']);`),
  },
  'with custom elements polyfilled': { head: POLYFILL },
  'with custom elements polyfilled by force': {
    head: inline('customElements.forcePolyfill = true;') + POLYFILL,
  },
  'with frozen prototypes': { head: inline(`${PROTOTYPES}.forEach(Object.freeze);`) },
  'with methods added to every prototype': {
    head: inline(`for (const prototype of ${PROTOTYPES}) {
      for (const name of ['each', 'extend', 'clone', 'size', 'contains', 'first', 'watch']) {
        if (!(name in prototype)) prototype[name] = function () { return this; };
      }
    }`),
  },
  'with another window.Event': {
    head: inline('window.Event = function (event) { this.event = event; };'),
  },
  'with an old CustomEvent of its own': {
    head: inline(`{
      const { prototype } = Event;
      window.CustomEvent = function (type, { bubbles, cancelable, detail } = {}) {
        const event = document.createEvent('CustomEvent');
        event.initCustomEvent(type, bubbles, cancelable, detail);
        return event;
      };
      window.CustomEvent.prototype = prototype;
    }`),
  },
  'with the script twice': {
    tag: TAG + script(`${ONE_FILE}?again`) + script(`${ONE_FILE}?classic`, ''),
  },
};

describe('a host page', () => {
  let clean: readonly string[];
  before(async () => {
    clean = await tryOut(await hostPage(TAG + DIRECTORY));
  });

  it('has a directory with all that a visitor needs', () => {
    const some = ['<h2>', 'Partners', 'Think first', '<input type="search">', 'Link Ethiopia'];
    expect(clean).to.include.members(some);
  });

  for (const [name, { head = '', tag = TAG, body = DIRECTORY, act }] of Object.entries(HOSTS)) {
    it(`${name} has the same directory`, async () => {
      const inside = await hostPage(head + tag + body);
      await act?.(inside);
      expect(await tryOut(inside)).to.deep.equal(clean);
      expect(noticed(inside).errors).to.deep.equal([]);
      expect(ours(inside)).to.deep.equal([]);
    });
  }

  it('with two versions of the script keeps the first, and says so once', async () => {
    const older = fixtureUrl({
      type: 'text/javascript',
      file: ONE_FILE,
      replace: `${VERSION}=>0.0.9`,
    });
    const inside = await hostPage(script(older, '') + TAG + DIRECTORY);
    expect(await tryOut(inside)).to.deep.equal(clean);
    expect(noticed(inside).errors).to.deep.equal([]);
    const [line, ...more] = ours(inside);
    expect(line).to.match(/<partner-directory> <org-card> <linking-tips> .*first/);
    expect(more).to.deep.equal([]);
  });

  it('that breaks what a directory needs keeps its fallback [criterion 39]', async () => {
    const inside = await hostPage(
      inline(`Array.prototype.sort = () => { throw new TypeError('not ours'); };`) +
        TAG +
        `<partner-directory><a href="/plain">Plain page</a></partner-directory>` +
        inline(`document.querySelector('partner-directory').feed = ${JSON.stringify(FEED)};`),
    );
    await waitUntil(() => ours(inside).length, 'a line');
    expect(find(inside, 'a').getBoundingClientRect().height).to.be.above(0);
    expect(ours(inside)).to.have.lengthOf(1);
    expect(noticed(inside).errors).to.deep.equal([]);
  });
});
