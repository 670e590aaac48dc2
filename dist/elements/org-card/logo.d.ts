/**
 * The picture of a card's logo. It is decorative, because the name is beside it (WCAG 1.1.1). The
 * browser fetches it when it comes near the window, without a referrer and, by CORS, without
 * cookies for another site. It is removed if there is no picture, or only a pixel that counts
 * visitors.
 *
 * A node, not a template: a card that is used again for another organisation gets a new picture at
 * once, and does not keep the old one until the new one has loaded.
 *
 * @param src URL that is safe to fetch.
 */
export declare function logoImage(src: string): HTMLImageElement;
