import { nothing, html } from 'lit';

/** Milliseconds for which is said that the URL was copied. */
const SAID_FOR = 4000;
/** "Share this page": opens the system's sheet where there is one, else copies the URL and says so. */
class ShareController {
    #host;
    #isCopied = false;
    #timer;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostDisconnected() {
        this.#say(false);
    }
    /** The button, where this browser can share or copy at all. */
    render({ t }) {
        const { clipboard, share } = navigator;
        if (!share && !clipboard)
            return undefined;
        const note = this.#isCopied ? t('shared') : nothing;
        return html `<button part="share" @click=${() => this.#share()}>${t('share')}</button> <span part="community-note" aria-live="polite">${note}</span>`;
    }
    #say(isCopied) {
        clearTimeout(this.#timer);
        this.#isCopied = isCopied;
        if (isCopied)
            this.#timer = setTimeout(() => this.#say(false), SAID_FOR);
        this.#host.requestUpdate();
    }
    async #share() {
        const { href: url } = location;
        const { title } = document;
        try {
            if (navigator.share)
                await navigator.share({ title, url });
            else {
                // Anew, so that a second press is heard as well.
                this.#say(false);
                await navigator.clipboard.writeText(url);
                this.#say(true);
            }
        }
        catch {
            // The visitor closed the sheet, or a policy forbids it: there is nothing to say.
        }
    }
}

export { ShareController };
