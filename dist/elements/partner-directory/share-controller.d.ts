import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Translator } from '../../i18n/translator.js';
/** "Share this page": opens the system's sheet where there is one, else copies the URL and says so. */
export declare class ShareController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    hostDisconnected(): void;
    /** The button, where this browser can share or copy at all. */
    render({ t }: Translator): import("lit-html").TemplateResult<1> | undefined;
}
