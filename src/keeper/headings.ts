import type { Field } from './fields/field.js';
import { TRANSLATED } from './fields/fields.js';
import { translatedHeadings } from './fields/translated-headings.js';
import { nameOf } from '../i18n/names.js';
import { plainForm } from './plain-form.js';
import { isLanguageTag, languageTag } from './vocabulary.js';

/**
 * How a heading was understood. `given`: by the keeper. `exact`: it is a name of the field.
 * `within`: it contains one. `unknown`: the column is kept as it is. `hidden` and `private`: it is
 * left out until the keeper says otherwise.
 */
export type Understanding = 'given' | 'exact' | 'within' | 'unknown' | 'hidden' | 'private';

/** What its heading says about a column. */
export interface Meaning {
  /** A field of `fields.ts`; `ignore`; `_…` or `key: …` for a key that we do not know. */
  readonly field: string;
  /** The type of a telephone, the scheme of an identifier, the language of a text. */
  readonly variant?: string | undefined;
  /** The first, second, third of its kind. */
  readonly number: number;
  readonly how: Understanding;
  /** Only if its cells look like it. */
  readonly isDoubtful?: boolean | undefined;
}

/** In front of a heading that names a key of the feed, whose cells are JSON. */
export const KEY = 'key: ';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\borganiz/g, 'organis'],
  [/\be mail/g, 'email'],
  [/\be bost/g, 'ebost'],
  [/\bweb ?site/g, 'website'],
  [/\bpost code/g, 'postcode'],
  [/ (?:required|optional|gofynnol|dewisol)$/, ''],
  [/^the /, ''],
  // The registers of charities and schools in England and Wales.
  [/^charity contact /, ''],
  [/ num$/, ' number'],
];

/** A heading as it is compared: `Org_name *`, `orgName` and `ORG NAME` are one. */
export function headingForm(heading: string): string {
  const apart = heading.replace(/(\p{Ll}{2})(\p{Lu})/gu, '$1 $2');
  return SPELLINGS.reduce((form, [pattern, by]) => form.replace(pattern, by), plainForm(apart));
}

interface Known {
  readonly field: Field;
  readonly isDoubtful: boolean;
}

export interface Headings {
  /** What a heading means. Any that is not known becomes a key of its own. */
  meaningOf(heading: string): Meaning;
  /** The heading for a field in a sheet that we write. */
  headingOf(meaning: Pick<Meaning, 'field' | 'variant' | 'number'>, language: 'en' | 'cy'): string;
}

const known = new WeakMap<readonly Field[], Headings>();

/** The headings of a sheet whose rows have these fields. */
export function headingsOf(fields: readonly Field[]): Headings {
  const made = known.get(fields) ?? makeHeadings(fields);
  known.set(fields, made);
  return made;
}

function makeHeadings(fields: readonly Field[]): Headings {
  const exact = new Map<string, Known>();
  const learn = (field: Field, names: readonly string[]): void => {
    for (const name of names.filter(Boolean)) {
      const form = headingForm(name);
      if (!exact.has(form)) exact.set(form, { field, isDoubtful: name.endsWith('?') });
    }
  };
  for (const field of fields) {
    // `city` alone is enough. `name` alone is not the name of a contact or a place.
    const id = field.id.replace(/^location\.(?!name$)/, '');
    learn(field, [field.en, field.cy, id, ...field.exact.split('|')]);
  }
  // After these, so that a word that is also English or Welsh keeps that meaning.
  for (const field of fields) learn(field, translatedHeadings(field.id, field.variant));
  const within = fields.flatMap((field) =>
    (field.within?.split('|') ?? []).map((phrase) => [headingForm(phrase), field] as const),
  );

  const wholly = (heading: string): Meaning | undefined => {
    const form = headingForm(heading);
    const [, base = '', digits = ''] = /^(.*\D) ?(\d{1,2})$/.exec(form) ?? [];
    const inside = /^(contact|location|branch|address) (\d{1,2}) (.+)$/.exec(form);
    const found =
      exact.get(form) ??
      (inside && exact.get(`${inside[1]} ${inside[3]}`)) ??
      (inside && exact.get(`${inside[3]}`)) ??
      exact.get(base.trim());
    if (!found) return undefined;
    const { field, isDoubtful } = found;
    const number = exact.has(form) ? 1 : Number(inside?.[2] ?? digits) || 1;
    return { field: field.id, variant: field.variant, number, how: 'exact', isDoubtful };
  };

  const partly = (heading: string): Meaning | undefined => {
    const form = ` ${headingForm(heading)} `;
    const [, field] = within.find(([phrase]) => form.includes(` ${phrase} `)) ?? [];
    return (
      field && {
        field: field.id,
        variant: field.variant,
        number: 1,
        how: 'within',
        isDoubtful: true,
      }
    );
  };

  /** `Name (Welsh)`, `Description - cy`, `Welsh name`, `name_cy`, `translations.cy.name`. */
  const translated = (heading: string): Meaning | undefined => {
    for (const [text, language] of languageSplits(heading)) {
      const tag = headingLanguage(language);
      const meaning = tag && wholly(text);
      if (meaning && TRANSLATED.has(meaning.field)) return { ...meaning, variant: tag };
    }
    return undefined;
  };

  /** `Enw / Name`: one field in two languages. */
  const bilingual = (heading: string): Meaning | undefined => {
    const all = heading.split(/[/|\n]| [-–—] /).map((part) => part.trim() && wholly(part));
    const [first] = all;
    const isOne = all.length > 1 && all.every((each) => each && first && isSame(each, first));
    return isOne ? first || undefined : undefined;
  };

  return {
    meaningOf(heading) {
      if (heading.startsWith('_') || heading.startsWith(KEY)) {
        return { field: heading, number: 1, how: 'exact' };
      }
      return (
        wholly(heading) ??
        translated(heading) ??
        bilingual(heading) ??
        partly(heading) ?? { field: `_${heading.trim()}`, number: 1, how: 'unknown' }
      );
    },
    headingOf({ field, variant, number }, language) {
      const found =
        fields.find((each) => each.id === field && each.variant === variant) ??
        fields.find((each) => each.id === field);
      if (!found) return field;
      const name = found[language];
      const numbered = number > 1 ? `${name} ${number}` : name;
      return TRANSLATED.has(field) && variant
        ? `${numbered} (${languageName(variant, language)})`
        : numbered;
    },
  };
}

const isSame = (one: Meaning, other: Meaning) =>
  one.field === other.field && one.variant === other.variant && one.number === other.number;

/** Where a heading may be divided into the field and the language. */
function languageSplits(heading: string): readonly (readonly [string, string])[] {
  const patterns: readonly RegExp[] = [
    /^translations?\.(?<language>[\w-]+)\.(?<text>\w+)$/,
    /^(?<text>.+?)\s*[([](?<language>[^()[\]]+)[)\]]\s*$/,
    /^(?<text>.+?)(?:\s*[-–—:/|]\s*|_)(?<language>[\p{L}-]+)\s*$/u,
    /^(?<text>.+?) (?:in|yn|en) (?<language>[\p{L} ]+?)\s*$/u,
    /^(?<language>[\p{L}]+)\s*[-–—:]?\s+(?<text>.+)$/u,
    /^(?<text>.+?)\s+(?<language>\p{L}+)\s*$/u,
  ];
  return patterns.flatMap((pattern) => {
    const { text = '', language = '' } = pattern.exec(heading.trim())?.groups ?? {};
    return text && language ? [[text, language] as const] : [];
  });
}

/**
 * The name of a language in a heading, or its tag if the name would be read as another language.
 */
function languageName(tag: string, language: string): string {
  const name = nameOf('language', tag, language);
  return name && headingLanguage(name) === tag ? name : tag;
}

/** Mutated Welsh: `yn Gymraeg`. */
const MUTATED: Readonly<Record<string, string>> = { gymraeg: 'cy', saesneg: 'en' };

function headingLanguage(text: string): string | undefined {
  const given = text.trim();
  // The United Kingdom, not Ukrainian.
  if (given === 'UK') return undefined;
  if (isLanguageTag(given)) return given.length < 4 ? given.toLowerCase() : given;
  return given.length > 3 ? (MUTATED[plainForm(given)] ?? languageTag(given)) : undefined;
}
