import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Translator } from '../../i18n/translator.js';

/** Milliseconds for which is said that the URL was copied. */
const SAID_FOR = 4000;

/**
 * "Share this page": opens the system's sheet where there is one, else copies the URL and says so.
 *
 * @returns a function that renders the button, where this browser can share or copy at all.
 */
export function shareButton(host: ReactiveControllerHost) {
  let isCopied = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (isNow: boolean) => {
    clearTimeout(timer);
    isCopied = isNow;
    if (isCopied) timer = setTimeout(say, SAID_FOR, false);
    host.requestUpdate();
  };

  const share = async () => {
    const { href: url } = location;
    const { title } = document;
    try {
      if ((navigator as Partial<Navigator>).share) await navigator.share({ title, url });
      else {
        // Anew, so that a second press is heard as well.
        say(false);
        await navigator.clipboard.writeText(url);
        await host.updateComplete;
        say(true);
      }
    } catch {
      // The visitor closed the sheet, or a policy forbids it: there is nothing to say.
    }
  };

  host.addController({ hostDisconnected: () => say(false) });

  return ({ t }: Translator) => {
    const { clipboard, share: sheet } = navigator as Partial<Navigator>;
    if (!sheet && !clipboard) return undefined;
    return html`<button part=${isCopied ? 'share copied' : 'share'} @click=${share}>${t('share')}</button> <span
        part="community-note"
        aria-live="polite"
        >${isCopied ? t('shared') : nothing}</span
      >`;
  };
}
