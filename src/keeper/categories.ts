import { isRecord } from '../feed/decode/decoders.js';
import { slug } from '../feed/decode/text.js';
import { plainForm } from './plain-form.js';

/** The categories of a list, to which a sheet may add. */
export interface CategoryBook {
  /** The id of the category with this id or name, in any language. */
  find(text: string): string | undefined;
  /** The id of a new category of this name. */
  add(name: string): string;
  nameOf(id: string): string | undefined;
  readonly added: readonly { readonly id: string; readonly name: string }[];
}

/** @param categories those of a feed, as it came. */
export function categoryBook(categories: unknown): CategoryBook {
  const ids = new Map<string, string>();
  const forms = new Map<string, string>();
  const added: { id: string; name: string }[] = [];
  const know = (id: string, name: string) => {
    if (!ids.has(id)) ids.set(id, name);
    const form = plainForm(name);
    if (form && !forms.has(form)) forms.set(form, id);
  };
  for (const category of Array.isArray(categories) ? categories : []) {
    if (!isRecord(category) || typeof category['id'] !== 'string') continue;
    const { id, name, translations } = category;
    know(id, typeof name === 'string' ? name : id);
    for (const texts of isRecord(translations) ? Object.values(translations) : []) {
      if (isRecord(texts) && typeof texts['name'] === 'string') know(id, texts['name']);
    }
  }
  return {
    added,
    find: (text) => (ids.has(text) ? text : forms.get(plainForm(text))),
    nameOf: (id) => ids.get(id),
    add(name) {
      const base = slug(name) || 'category';
      let id = base;
      for (let n = 2; ids.has(id); n += 1) id = `${base}-${n}`;
      know(id, name);
      added.push({ id, name });
      return id;
    },
  };
}
