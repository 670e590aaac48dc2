import { html, type TemplateResult } from 'lit';
import { NO_COUNTRIES } from '../../keeper/countries.js';
import { knownParts, shortParts } from '../../keeper/cells/split.js';
import { plainForm } from '../../keeper/plain-form.js';
import { termCode } from '../../keeper/terms.js';
import { countryCode, languageTag } from '../../keeper/vocabulary.js';
import type { Editor } from '../editor.js';
import type { Choice } from '../names.js';
import { fieldId, type Path } from '../state/path.js';
import type { Edit } from '../state/store.js';
import { notes } from './notes.js';

type Read = (text: string) => readonly string[] | { readonly failure: string };

const parts =
  (find: (text: string) => string | undefined, failure: (text: string) => string): Read =>
  (text) => {
    const found = knownParts(text, find);
    const unknown = found.find(({ value }) => value === undefined);
    return unknown ? { failure: failure(unknown.text) } : found.flatMap(({ value }) => value ?? []);
  };

export const readCountries = ({ words: { tokens } }: Editor): Read =>
  parts(countryCode, (text) =>
    NO_COUNTRIES.has(plainForm(text)) ? tokens.manyCountries : tokens.unknownCountry,
  );

export const readLanguages = ({ words: { tokens } }: Editor): Read =>
  parts(languageTag, () => tokens.unknownLanguage);

/** Words that feeds have in common by their codes, others as they are. */
export const readTerms: Read = (text) => shortParts(text).map((part) => termCode(part) ?? part);

/** A field for several values that have names. */
export function tokens(
  editor: Editor,
  field: {
    readonly path: Path;
    readonly label: string;
    readonly hint?: string;
    readonly values: readonly string[];
    readonly choices: readonly Choice[];
    readonly read: Read;
    readonly edit: (values: readonly string[]) => readonly Edit[];
  },
): TemplateResult {
  const { path, label, hint, values, choices, read, edit } = field;
  const id = fieldId(path);
  return html`<token-field
    .fieldId=${id}
    .label=${label}
    .hint=${hint}
    .values=${values}
    .choices=${choices}
    .read=${read}
    .words=${editor.words.tokens}
    .notes=${notes(editor, editor.problemsAt(path), `${id}-notes`)}
    @values=${({ detail }: CustomEvent<readonly string[]>) => editor.change(edit(detail))}
  ></token-field>`;
}
