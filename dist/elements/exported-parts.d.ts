/** The parts of a card, which leave the directory around it as `card` and `card__name` and so on. */
export declare const CARD_PARTS: string[];
/** The parts of a tips panel, which leave the directory around it as `tips` and `tips__heading` and so on. */
export declare const TIPS_PARTS: string[];
/** The value of `exportparts` for an inner element whose own box is the part `box`. */
export declare function exportParts(box: string, parts: readonly string[]): string;
