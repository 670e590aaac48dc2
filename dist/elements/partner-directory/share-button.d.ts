import { type ReactiveControllerHost } from 'lit';
import type { Translator } from '../../i18n/translator.js';
/**
 * "Share this page": opens the system's share sheet if there is one, and otherwise copies the URL
 * and says so.
 *
 * @param url of what is on screen.
 * @returns a function that renders the button, if this browser can share or copy at all.
 */
export declare function shareButton(host: ReactiveControllerHost, url: () => string): ({ t }: Translator) => import("lit-html").TemplateResult<1> | undefined;
