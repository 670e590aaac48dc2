import type { ReactiveControllerHost } from 'lit';
import type { Translator } from '../../i18n/translator.js';
/**
 * Lets what takes longer follow the first cards: the filters, whose names take tens of milliseconds
 * the first time.
 */
export declare function settling(host: ReactiveControllerHost): {
    /** Whether it is time for what takes longer. */
    isSettled: () => boolean;
    /** The first cards are there. */
    begin: (translator: Translator) => Promise<void>;
    /** Settles when it is time; nothing before there are cards. */
    settled: () => Promise<void> | undefined;
};
