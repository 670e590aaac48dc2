import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Choices } from '../../search/choices.js';
/** A question: its URL without paging, and what a visitor chose. */
export interface Question {
    readonly url: URL;
    readonly choices: Choices;
}
/** The directory's question as a URL, without what tells pages apart. */
export declare function urlOf(service: string, { filters, query: text, order }: Choices, language: string, { onlyCategory, onlyCountry, onlyIds }: FeatureDirectory['element']): URL;
