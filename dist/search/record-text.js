import { casefold } from './casefold.js';
import { FIELD } from './match.js';
import { nameOf } from '../i18n/names.js';

/** An organisation's texts in all languages, folded, as `rank` reads them. */
function textOf(organization) {
    const texts = [organization, ...Object.values(organization.translations ?? {})];
    const lines = (key) => texts.map((text) => '\n' + (text[key] ?? '')).join('') + FIELD;
    const places = (organization.locations ?? [])
        .flatMap(({ addresses = [] }) => addresses)
        .map(({ city, state_province }) => ['', city, state_province].join('\n'));
    return casefold(lines('name') + lines('alternate_name') + places.join('') + FIELD + lines('description'));
}
/**
 * The names of categories and countries. They are looked up once for a query instead of being in
 * the text of each record, so that they cost no memory there and may change with the language shown.
 */
function labelsOf({ categories, language, languages = [] }, columns, shown) {
    const foldNames = (names) => casefold('\n' + names.join('\n'));
    const [category, country] = [columns('category'), columns('country')];
    return [
        {
            column: category,
            texts: categories.map((one) => foldNames([one, ...Object.values(one.translations ?? {})].map(({ name }) => name))),
        },
        {
            column: country,
            texts: [...country.values.keys()].map((code) => foldNames([language, ...languages, shown].map((tag) => nameOf('region', code, tag)))),
        },
    ];
}

export { labelsOf, textOf };
