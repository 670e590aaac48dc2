import type { Organization } from '../feed/model.js';
import type { Direction } from '../i18n/direction.js';
import type { Translator } from '../i18n/translator.js';
import { type ContactPoint } from './contact-points.js';
import { type ForeignText } from './localized-text.js';
import { type FoldedText } from './passage.js';
/** How cards are shown, apart from what they say. */
export interface CardOptions {
    readonly translator: Translator;
    /** BCP 47 tag of the feed's texts that are not translations. */
    readonly feedLanguage: string;
    readonly headingLevel: number;
    /** Whether a long description folds. */
    readonly folds: boolean;
    readonly noLogos: boolean;
    /** The URL of an organisation in the directory around the card, by its `id`. */
    readonly linkTo?: ((id: string) => string) | undefined;
}
/** What a card says and shows. */
export interface CardView extends CardOptions {
    readonly org: Organization;
    readonly name: ForeignText;
    readonly alternateName: ForeignText | undefined;
    /** URL of the logo. */
    readonly logo: string | undefined;
    /** That the organisation cannot be reached now, in our words. */
    readonly state: string | undefined;
    readonly alert: ForeignText | undefined;
    readonly description: FoldedText | undefined;
    readonly contacts: readonly ContactView[];
}
/** One way to reach an organisation, in words. */
export interface ContactView {
    readonly point: ContactPoint;
    /** What it is: "Telephone", or "Fax". */
    readonly kind: string;
    /** The part of the value that is on screen. */
    readonly text: string;
    /** The whole value, if it is absurdly long. */
    readonly whole: string | undefined;
    readonly dir: Direction;
    /**
     * The accessible name of a link: what it is, what is on screen, whose it is (WCAG 2.4.4, 2.5.3).
     */
    readonly linkName: string;
    readonly extension: string | undefined;
    readonly label: ForeignText | undefined;
    /** Notes on it, in our words: when a place is open, or that a website is gone. */
    readonly notes: readonly string[];
}
export declare function cardView(org: Organization, options: CardOptions): CardView;
