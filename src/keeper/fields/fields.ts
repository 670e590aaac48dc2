import { ABOUT_FIELDS } from './about.js';
import type { Field } from './field.js';

import { PLACE_FIELDS } from './place.js';
import { REACH_FIELDS } from './reach.js';

/** Every field of an organisation: the narrower ones first, for headings that name several. */
export const ORGANIZATION_FIELDS: readonly Field[] = [
  ...REACH_FIELDS,
  ...PLACE_FIELDS,
  ...ABOUT_FIELDS,
];

/** The texts that a feed can have in several languages. */
export const TRANSLATED: ReadonlySet<string> = new Set([
  'name',
  'alternate_name',
  'description',
  'alert',
  'title',
  'text',
]);

export const CATEGORY_FIELDS: readonly Field[] = [
  { id: 'id', en: 'ID', cy: 'Dynodwr', exact: 'category id' },
  { id: 'name', en: 'Name', cy: 'Enw', exact: 'category|category name|categori' },
  { id: 'description', en: 'Description', cy: 'Disgrifiad', exact: '' },
  { id: 'parent_id', en: 'Parent category', cy: 'Rhiant-gategori', exact: 'parent|parent id' },
  { id: 'term_uri', en: 'Term URI', cy: 'URI y term', exact: 'uri' },
];

export const TIP_FIELDS: readonly Field[] = [
  { id: 'id', en: 'ID', cy: 'Dynodwr', exact: 'tip id' },
  { id: 'title', en: 'Title', cy: 'Teitl', exact: 'heading' },
  { id: 'text', en: 'Text', cy: 'Testun', exact: 'tip|tips|advice' },
  { id: 'applies_to', en: 'Applies to', cy: 'Yn berthnasol i', exact: '' },
  { id: 'source_text', en: 'As first written', cy: 'Fel yr ysgrifennwyd', exact: 'source text' },
];
