/**
 * The languages, other than English, that have words: their files in `locales` are `cy.ts` and
 * `cy-features.ts`, and so on. As BCP 47 primary language subtags; Welsh first, which is in the one
 * file.
 */
export declare const TRANSLATED = "cy am ar bn es fr ga gd hi pa pl pt ro so sw uk ur";
