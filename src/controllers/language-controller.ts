import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLocaleChange } from '../i18n/locale-registry.js';
import { type Translator, translatorFor } from '../i18n/translator.js';

type Listener = () => void;

/** One observer for all elements: each root is watched once, however many of them are in it. */
let observer: MutationObserver | undefined;
const listeners = new Set<Listener>();
const notify = () => listeners.forEach((each) => each());

/** The element, and the host of each shadow root that it is in, innermost first. */
function* hostsOf(element: Element): Generator<Element> {
  for (let host: Element | undefined = element; host;) {
    yield host;
    const root: Node = host.getRootNode();
    host = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** The `lang` of the nearest shadow-including ancestor that has one, itself included. */
function languageOf(element: Element): string {
  for (const host of hostsOf(element)) {
    const labelled = host.closest('[lang]');
    if (labelled) return labelled.getAttribute('lang') ?? '';
  }
  return '';
}

/**
 * The language of an element's words: its own `lang`, else that of the nearest ancestor, across
 * shadow roots, and live (WCAG 3.1.1, 3.1.2). Never the browser's.
 */
export class LanguageController implements ReactiveController {
  translator: Translator = translatorFor('en');
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#read();
    listeners.add(this.#read);
    onLocaleChange(notify);
    observer ??= new MutationObserver(notify);
    for (const host of hostsOf(this.#host)) {
      observer.observe(host.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected() {
    listeners.delete(this.#read);
    if (!listeners.size) observer?.disconnect();
  }

  readonly #read = () => {
    const translator = translatorFor(languageOf(this.#host) || 'en');
    if (translator === this.translator) return;
    this.translator = translator;
    this.#host.requestUpdate();
  };
}
