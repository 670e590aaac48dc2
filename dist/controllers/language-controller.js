import { onLocaleChange } from '../i18n/locale-registry.js';
import { translatorFor } from '../i18n/translator.js';

/** One observer for all elements: each root is watched once, however many of them are in it. */
let observer;
const listeners = new Set();
const notify = () => listeners.forEach((each) => each());
/** The element, and the host of each shadow root that it is in, innermost first. */
function* hostsOf(element) {
    for (let host = element; host;) {
        yield host;
        const root = host.getRootNode();
        host = root instanceof ShadowRoot ? root.host : undefined;
    }
}
/** The `lang` of the nearest shadow-including ancestor that has one, itself included. */
function languageOf(element) {
    for (const host of hostsOf(element)) {
        const labelled = host.closest('[lang]');
        if (labelled)
            return labelled.getAttribute('lang') ?? '';
    }
    return '';
}
/**
 * The language of an element's words: its own `lang`, else that of the nearest ancestor, across
 * shadow roots, and live (WCAG 3.1.1, 3.1.2). Never the browser's.
 */
class LanguageController {
    #host;
    constructor(host) {
        this.translator = translatorFor('en');
        this.#read = () => {
            const translator = translatorFor(languageOf(this.#host) || 'en');
            if (translator === this.translator)
                return;
            this.translator = translator;
            this.#host.requestUpdate();
        };
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
        if (!listeners.size)
            observer?.disconnect();
    }
    #read;
}

export { LanguageController };
