import { nothing, html } from 'lit';

/** "Share this page": opens the system's sheet where there is one, else copies the URL and says so. */
class ShareController {
    #host;
    #isCopied = false;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#isCopied = false;
    }
    /** The button, where this browser can share or copy at all. */
    render({ t }) {
        const { clipboard, share } = navigator;
        if (!share && !clipboard)
            return undefined;
        return html `<button part="share" @click=${() => this.#share()}>${t('share')}</button> <span part="community-note" aria-live="polite">${this.#isCopied ? t('shared') : nothing}</span>`;
    }
    async #share() {
        const { href: url } = location;
        const { title } = document;
        try {
            if (navigator.share)
                await navigator.share({ title, url });
            else {
                await navigator.clipboard.writeText(url);
                this.#isCopied = true;
                this.#host.requestUpdate();
            }
        }
        catch {
            // The visitor closed the sheet, or a policy forbids it: there is nothing to say.
        }
    }
}

export { ShareController };
