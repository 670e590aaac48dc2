/** The parts of a card, with spaces between, which leave the directory around it as `card` and `card__name` and so on. */
export declare const CARD_PARTS = "logo name alternate-name alert description lead more contacts contact contact-tel contact-email contact-website contact-address icon contact-value contact-link contact-label copy link";
/** The parts of a tips panel, which leave the directory around it as `tips` and `tips__heading` and so on. */
export declare const TIPS_PARTS = "heading list tip tip-heading tip-text lead more";
/** The value of `exportparts` for an inner element whose own box is the part `box`. */
export declare function exportParts(box: string, parts: string): string;
