import { type ReactiveControllerHost } from 'lit';
import type { Translator } from '../../i18n/translator.js';
/**
 * "Share this page": opens the system's sheet where there is one, else copies the URL and says so.
 *
 * @returns a function that renders the button, where this browser can share or copy at all.
 */
export declare function shareButton(host: ReactiveControllerHost): ({ t }: Translator) => import("lit-html").TemplateResult<1> | undefined;
