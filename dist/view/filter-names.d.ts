import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import type { Facet } from '../search/facets.js';
import { type ForeignText } from './localized-text.js';
/** What a value of a facet is called. */
export declare function filterName(facet: Facet, value: string, feed: Feed, translator: Translator): ForeignText;
