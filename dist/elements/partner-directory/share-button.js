import { nothing, html } from 'lit';
import { canHandOver, handOver } from '../hand-over.js';

/** How long the button says that the URL was copied, in milliseconds. */
const SAID_FOR = 4000;
/**
 * "Share this page": opens the system's share sheet if there is one, and otherwise copies the URL
 * and says so.
 *
 * @param url of what is on screen.
 * @returns a function that renders the button, if this browser can share or copy at all.
 */
function shareButton(host, url) {
    let isCopied = false;
    let timer;
    const say = (isNow) => {
        clearTimeout(timer);
        isCopied = isNow;
        if (isCopied)
            timer = setTimeout(say, SAID_FOR, false);
        host.requestUpdate();
    };
    const share = async () => {
        // Cleared first, so that a second press is announced too.
        say(false);
        const isNow = await handOver(document.title, url());
        await host.updateComplete;
        say(isNow);
    };
    host.addController({ hostDisconnected: () => say(false) });
    return ({ t }) => {
        if (!canHandOver())
            return undefined;
        return html `<button part=${isCopied ? 'share copied' : 'share'} @click=${share}>${t('share')}</button> <span part="community-note" aria-live="polite">${isCopied ? t('shared') : nothing}</span>`;
    };
}

export { shareButton };
