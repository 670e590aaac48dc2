import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Translator } from '../../i18n/translator.js';

/** Milliseconds for which is said that the URL was copied. */
const SAID_FOR = 4000;

/** "Share this page": opens the system's sheet where there is one, else copies the URL and says so. */
export class ShareController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isCopied = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#say(false);
  }

  /** The button, where this browser can share or copy at all. */
  render({ t }: Translator) {
    const { clipboard, share } = navigator as Partial<Navigator>;
    if (!share && !clipboard) return undefined;
    const note = this.#isCopied ? t('shared') : nothing;
    return html`<button part="share" @click=${() => this.#share()}>${t('share')}</button> <span
        part="community-note"
        aria-live="polite"
        >${note}</span
      >`;
  }

  #say(isCopied: boolean) {
    clearTimeout(this.#timer);
    this.#isCopied = isCopied;
    if (isCopied) this.#timer = setTimeout(() => this.#say(false), SAID_FOR);
    this.#host.requestUpdate();
  }

  async #share() {
    const { href: url } = location;
    const { title } = document;
    try {
      if ((navigator as Partial<Navigator>).share) await navigator.share({ title, url });
      else {
        // Anew, so that a second press is heard as well.
        this.#say(false);
        await navigator.clipboard.writeText(url);
        this.#say(true);
      }
    } catch {
      // The visitor closed the sheet, or a policy forbids it: there is nothing to say.
    }
  }
}
