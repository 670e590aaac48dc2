import { listeners, notify } from '../i18n/locale-registry.js';
import { translatorFor } from '../i18n/translator.js';

/** One observer for all elements: each root is watched once, however many of them are in it. */
let observer;
/** An element of the page, and the host of each shadow root that it is in, innermost first. */
function* hostsOf(element) {
    for (let host = element; host;) {
        yield host;
        host = host.getRootNode().host;
    }
}
/** The `lang` of the nearest shadow-including ancestor that has one, itself included. */
function languageOf(element) {
    for (const host of hostsOf(element)) {
        const labelled = host.closest('[lang]');
        // Some systems write `en_GB`.
        if (labelled)
            return labelled.getAttribute('lang')?.replaceAll('_', '-');
    }
    return undefined;
}
/**
 * Follows the language of an element's words: its own `lang`, else that of the nearest ancestor,
 * across shadow roots, and live (WCAG 3.1.1, 3.1.2). Never the browser's.
 */
function followLanguage(host, onChange) {
    let known;
    const read = () => {
        const translator = translatorFor(languageOf(host) || 'en');
        if (translator !== known)
            onChange((known = translator));
    };
    host.addController({
        hostConnected() {
            read();
            listeners.add(read);
            observer ??= new MutationObserver(notify);
            for (const each of hostsOf(host)) {
                observer.observe(each.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
            }
        },
        hostDisconnected() {
            listeners.delete(read);
            if (!listeners.size)
                observer?.disconnect();
        },
    });
}

export { followLanguage };
