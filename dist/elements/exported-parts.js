/**
 * The parts of a card, separated by spaces. The directory around it exports them as `card`,
 * `card__name` and so on.
 */
const CARD_PARTS = 'logo name alternate-name alert alert-state description lead rest more open contacts contact contact-tel contact-email contact-website contact-address contact-person icon contact-value contact-kind contact-link contact-extension contact-label copy copied link';
/**
 * The parts of a tips panel. The directory around it exports them as `tips`, `tips__heading` and so
 * on.
 */
const TIPS_PARTS = 'heading list tip tip-heading tip-text lead rest more open';
/** The value of `exportparts` for an inner element whose outer box is the part `box`. */
function exportParts(box, parts) {
    return [box, ...parts.split(' ').map((part) => `${part}:${box}__${part}`)].join();
}

export { CARD_PARTS, TIPS_PARTS, exportParts };
