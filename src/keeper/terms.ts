import { localeFor } from '../i18n/locale-registry.js';
import { plainForm } from './plain-form.js';

/** Other words for common values of feeds, in the form of `plainForm`. */
const SYNONYMS: Readonly<Record<string, string>> = {
  finding: 'partner finding|find a partner|finding partners|matching|chwilio am bartner',
  support: 'help',
  advice: 'guidance',
  funding: 'grants|grant|grantiau',
  exchange: 'exchange|exchange visits|exchange programme|exchange programmes',
  primary: 'primary school|primary schools|ysgol gynradd|ysgolion cynradd',
  secondary: 'secondary school|secondary schools|high school|ysgol uwchradd|ysgolion uwchradd',
  special: 'special school|special schools|special needs|sen|send|ysgol arbennig|ysgolion arbennig',
};

let codes: ReadonlyMap<string, string> | undefined;

function termCodes(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const language of ['en', 'cy']) {
    for (const [code, name] of Object.entries(localeFor(language).terms)) {
      made.set(code, code).set(plainForm(name), code);
    }
  }
  for (const [code, all] of Object.entries(SYNONYMS)) {
    for (const form of all.split('|')) made.set(form, code);
  }
  return made;
}

/**
 * The value in feeds for an offer or a phase of school: `primary` for `Primary schools` and
 * `Cynradd`.
 */
export function termCode(text: string): string | undefined {
  codes ??= termCodes();
  return codes.get(plainForm(text));
}

/** The word for such a value, or the value as it is. */
export function termName(code: string, language: string): string {
  const { terms } = localeFor(language);
  return (Object.hasOwn(terms, code) && terms[code]) || code;
}
