/**
 * The picture of a card's logo. It is decorative, for the name stands beside it (WCAG 1.1.1). It is
 * asked for once it comes near the window, without a referrer and, by CORS, without cookies for
 * another site; it goes where there is no picture, or only a pixel that counts visitors.
 *
 * A node and no template: a card that shows another organisation than before has another picture at
 * once, and not the last one's until the next has come.
 *
 * @param src URL that is safe to fetch.
 */
export declare function logoImage(src: string): HTMLImageElement;
