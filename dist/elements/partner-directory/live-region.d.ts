import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * The sentence that says how things stand (WCAG 4.1.3). Its node is in the light DOM, slotted as
 * `status`, because not every screen reader hears a live region inside a shadow root. It is made
 * once, before the first change.
 */
export declare class LiveRegion implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /**
     * Says `text`, which is in the language `lang`. With `settle`, once nothing else was said for a
     * moment; with `quiet`, without announcing it, where it is the first thing said.
     */
    say(text: string, lang: string, { settle, quiet }?: {
        quiet?: boolean | undefined;
        settle?: boolean | undefined;
    }): void;
}
