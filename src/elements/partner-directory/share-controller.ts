import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Translator } from '../../i18n/translator.js';

/** "Share this page": opens the system's sheet where there is one, else copies the URL and says so. */
export class ShareController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isCopied = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#isCopied = false;
  }

  /** The button, where this browser can share or copy at all. */
  render({ t }: Translator) {
    const { clipboard, share } = navigator as Partial<Navigator>;
    if (!share && !clipboard) return undefined;
    return html`<button part="share" @click=${() => this.#share()}>${t('share')}</button>
      <span part="community-note" aria-live="polite">${this.#isCopied ? t('shared') : nothing}</span>`;
  }

  async #share() {
    const { href: url } = location;
    const { title } = document;
    try {
      if ((navigator as Partial<Navigator>).share) await navigator.share({ title, url });
      else {
        await navigator.clipboard.writeText(url);
        this.#isCopied = true;
        this.#host.requestUpdate();
      }
    } catch {
      // The visitor closed the sheet, or a policy forbids it: there is nothing to say.
    }
  }
}
