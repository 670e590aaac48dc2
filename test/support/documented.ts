/** What the doc block of an element's class says that a host may use. */
export interface Documented {
  readonly slots: readonly string[];
  readonly events: readonly string[];
  readonly parts: readonly string[];
  /** The parts of elements inside, as they leave this one: `card__name`. */
  readonly innerParts: readonly string[];
  readonly properties: readonly string[];
  /** The source of the class and of what it extends. */
  readonly source: string;
}

/** Reads it from the source, which is what the manifest and the documentation's tables are made from. */
export async function documented(tag: string): Promise<Documented> {
  const read = async (path: string) => (await fetch(`/src/${path}.ts`)).text();
  const source = await read(`elements/${tag}/${tag}`);
  const doc =
    source
      .slice(0, source.search(/^export class/m))
      .split('/**')
      .at(-1) ?? '';
  const named = (pattern: RegExp) => [...doc.matchAll(pattern)].map(([, name = '']) => name);
  const kinds = named(/`(contact-[a-z]+)`/g);
  return {
    slots: named(/@slot(?: (?!-)([\w-]+))? - /g),
    events: named(/@fires ([\w-]+) \{\w+\} - /g),
    parts: [...named(/@csspart ([\w-]+) - /g), ...kinds],
    innerParts: named(/`([a-z-]+__[a-z-]+)`/g),
    properties: named(/@cssprop \[(--[\w-]+)=[^\]]+\] - /g),
    source:
      source +
      (await read('elements/feed-element')) +
      (await read('elements/partner-directory/directory-options')) +
      (await read('elements/partner-directory/directory-choices')),
  };
}

/** Whether a public field of a class has a doc comment of its own. */
export const isDescribed = (source: string, field: string): boolean =>
  new RegExp(`\\*/\\n\\s+(override )?(get )?${field}\\b`).test(source);
