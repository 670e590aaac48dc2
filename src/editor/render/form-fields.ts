import { html, type TemplateResult } from 'lit';
import { isRecord, type JsonObject } from '../../keeper/json.js';
import type { Editor } from '../editor.js';
import { countryChoices, languageChoices, offerChoices, phaseChoices } from '../names.js';
import { listAt, organizationsPath } from '../state/lists.js';
import { fieldId } from '../state/path.js';
import { itemsOf, setField, textOf, textsOf } from '../state/record.js';
import type { Words } from '../words/en.js';
import { giveId } from '../give-id.js';
import { itemFields, type ItemField } from './items.js';
import { notes } from './notes.js';
import { choiceField, textField, type TextField } from './text-field.js';
import { readCountries, readLanguages, readTerms, tokens } from './tokens.js';
import { translatedField } from './translated.js';

/** The fields of one organisation, each by its key. */
function fieldsOf(editor: Editor, index: number, record: JsonObject) {
  const { words, document } = editor;
  const path = [...organizationsPath(document), index];
  const { fields } = words;
  type Key = Extract<keyof Words['fields'], string>;
  return {
    path,
    text: (key: Key, more: Partial<TextField> = {}) =>
      textField(editor, {
        path: [...path, key],
        label: fields[key],
        value: textOf(record, key),
        edit: (text) => setField(path, record, key, text),
        ...more,
      }),
    translated: (key: Key, more: Partial<TextField> = {}) =>
      translatedField(editor, path, key, {
        label: fields[key],
        value: textOf(record, key),
        ...more,
      }),
    items: (key: Key, one: Key, inner: readonly ItemField[]) =>
      itemFields(editor, {
        path: [...path, key],
        legend: fields[key],
        one: fields[one],
        items: itemsOf(record, key),
        fields: inner,
        edit: (items) => setField(path, record, key, items),
      }),
    tokens: (
      key: Key,
      more: Omit<Parameters<typeof tokens>[1], 'path' | 'label' | 'values' | 'edit'>,
    ) =>
      tokens(editor, {
        path: [...path, key],
        label: fields[key],
        values: textsOf(record, key),
        edit: (values) => setField(path, record, key, values),
        ...more,
      }),
  };
}

export function aboutFields(editor: Editor, index: number, record: JsonObject): TemplateResult {
  const { fields } = editor.words;
  const { translated } = fieldsOf(editor, index, record);
  return html`${translated('name', { leave: () => giveId(editor, index) })}
  ${translated('alternate_name')}
  ${translated('description', { rows: 5, hint: fields.descriptionHint })}
  ${categories(editor, index, record)}`;
}

/** The categories of the list, each to be ticked. */
function categories(editor: Editor, index: number, record: JsonObject): TemplateResult {
  const { words, document } = editor;
  const path = [...organizationsPath(document), index];
  const id = fieldId([...path, 'category_ids']);
  const chosen = textsOf(record, 'category_ids');
  const known = listAt(document, ['categories'])
    .filter(isRecord)
    .map((category) => ({
      value: `${category['id'] ?? ''}`,
      name: `${category['name'] ?? category['id'] ?? ''}`,
    }));
  const others = chosen
    .filter((value) => !known.some((each) => each.value === value))
    .map((value) => ({ value, name: value }));
  const toggle = (value: string) => {
    const isChosen = chosen.includes(value);
    const values = isChosen ? chosen.filter((each) => each !== value) : [...chosen, value];
    editor.change(setField(path, record, 'category_ids', values));
  };
  return html`<fieldset class="checks" id=${id} tabindex="-1">
    <legend>${words.fields.category_ids}</legend>
    ${[...known, ...others].map(
      ({ value, name }) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${chosen.includes(value)}
            @change=${() => toggle(value)}
          />${name}
        </label>`,
    )}
    ${known.length + others.length ? '' : html`<p class="hint">${words.categories.none}</p>`}
    ${notes(editor, editor.problemsAt([...path, 'category_ids']), `${id}-notes`)}
  </fieldset>`;
}

const choicesOf = (names: Readonly<Record<string, string>>, none: string) => [
  { value: '', name: none },
  ...Object.entries(names).map(([value, name]) => ({ value, name })),
];

export function reachFields(editor: Editor, index: number, record: JsonObject): TemplateResult {
  const { fields, phoneTypes, form } = editor.words;
  const { text, items } = fieldsOf(editor, index, record);
  const types = choicesOf(phoneTypes, form.none);
  return html`${text('website', { type: 'url' })} ${text('email', { type: 'email' })}
  ${items('phones', 'phone', [
    { path: ['number'], label: fields.number, type: 'tel' },
    { path: ['type'], label: fields.type, choices: types },
    { path: ['extension'], label: fields.extension },
    { path: ['description'], label: fields.phoneNote },
  ])}
  ${items('contacts', 'contact', [
    { path: ['name'], label: fields.contactName },
    { path: ['title'], label: fields.title },
    { path: ['email'], label: fields.email, type: 'email' },
    { path: ['phones', 0, 'number'], label: fields.number, type: 'tel' },
  ])}
  ${items('locations', 'location', [
    { path: ['name'], label: fields.locationName },
    { path: ['addresses', 0, 'attention'], label: fields.attention },
    { path: ['addresses', 0, 'address_1'], label: fields.address_1 },
    { path: ['addresses', 0, 'address_2'], label: fields.address_2 },
    { path: ['addresses', 0, 'city'], label: fields.city },
    { path: ['addresses', 0, 'state_province'], label: fields.state_province },
    { path: ['addresses', 0, 'postal_code'], label: fields.postal_code },
    {
      path: ['addresses', 0, 'country'],
      label: fields.country,
      choices: [{ value: '', name: form.none }, ...countryChoices(editor.language)],
    },
  ])}
  ${items('additional_websites', 'additional_website', [
    { path: ['url'], label: fields.website, type: 'url' },
    { path: ['label'], label: fields.label },
  ])}
  ${items('additional_emails', 'additional_email', [
    { path: ['email'], label: fields.email, type: 'email' },
    { path: ['label'], label: fields.label },
  ])}`;
}

export function workFields(editor: Editor, index: number, record: JsonObject): TemplateResult {
  const { fields } = editor.words;
  const { language } = editor;
  const field = fieldsOf(editor, index, record);
  return html`${field.tokens('countries', {
    hint: fields.countriesHint,
    choices: countryChoices(language),
    read: readCountries(editor),
  })}
  ${field.tokens('languages', {
    choices: languageChoices(language),
    read: readLanguages(editor),
  })}
  ${field.tokens('offers', { choices: offerChoices(language), read: readTerms })}
  ${field.tokens('phases', { choices: phaseChoices(language), read: readTerms })}`;
}

export function furtherFields(editor: Editor, index: number, record: JsonObject): TemplateResult {
  const { words, organizations } = editor;
  const { fields, statuses, schemes, form } = words;
  const { path, text, translated, items } = fieldsOf(editor, index, record);
  const others = organizations
    .filter((each): each is JsonObject => isRecord(each) && each !== record && !!each['id'])
    .map((each) => ({ value: `${each['id']}`, name: textOf(each, 'name') || `${each['id']}` }));
  return html`${choiceField(editor, {
    path: [...path, 'status'],
    label: fields.status,
    value: textOf(record, 'status'),
    choices: choicesOf(statuses, form.none),
  })}
  ${translated('alert', { hint: fields.alertHint })} ${text('assured_date')}
  ${choiceField(editor, {
    path: [...path, 'parent_organization_id'],
    label: fields.parent_organization_id,
    value: textOf(record, 'parent_organization_id'),
    choices: [{ value: '', name: form.none }, ...others],
  })}
  ${text('logo', { type: 'url', hint: fields.logoHint })}
  ${items('services', 'service', [
    { path: ['name'], label: fields.serviceName },
    { path: ['url'], label: fields.website, type: 'url' },
    { path: ['description'], label: fields.description },
  ])}
  ${items('organization_identifiers', 'organization_identifier', [
    { path: ['identifier'], label: fields.identifier },
    {
      path: ['identifier_scheme'],
      label: fields.identifier_scheme,
      choices: choicesOf(schemes, form.none),
    },
  ])}
  ${text('id', { hint: fields.idHint, value: `${record['id'] ?? ''}` })}`;
}
