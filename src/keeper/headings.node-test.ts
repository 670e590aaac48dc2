import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnsOf } from './columns.js';
import { CATEGORY_FIELDS, ORGANIZATION_FIELDS, TIP_FIELDS, TRANSLATED } from './fields/fields.js';
import { headingRowOf } from './heading-row.js';
import { headingsOf } from './headings.js';

const { meaningOf, headingOf } = headingsOf(ORGANIZATION_FIELDS);

/** A meaning in short: `phones:fax`, `location.city 2`. */
const short = (heading: string) => {
  const { field, variant, number } = meaningOf(heading);
  return `${field}${variant ? `:${variant}` : ''}${number > 1 ? ` ${number}` : ''}`;
};

const HEADINGS: Readonly<Record<string, string>> = {
  // In other languages.
  ...{ Nom: 'name', 'Nom de l’organisation': 'name', Téléphone: 'phones', Courriel: 'email' },
  ...{ 'Site web': 'website', Adresse: 'location.address', Ville: 'location.city' },
  ...{ 'Code postal': 'location.postal_code', Pays: 'countries', 'Téléphone 2': 'phones 2' },
  ...{ Nombre: 'name', Teléfono: 'phones', 'Correo electrónico': 'email', Móvil: 'phones:cell' },
  ...{ 'Página web': 'website', Dirección: 'location.address', Ciudad: 'location.city' },
  ...{ 'Código postal': 'location.postal_code', País: 'countries', Descripción: 'description' },
  ...{ Nazwa: 'name', Telefon: 'phones', 'Adres e-mail': 'email', 'Strona WWW': 'website' },
  ...{ Miejscowość: 'location.city', 'Kod pocztowy': 'location.postal_code', Kraj: 'countries' },
  ...{ Nome: 'name', Endereço: 'location.address', Denumire: 'name', Oraș: 'location.city' },
  ...{ Ainm: 'name', Ríomhphost: 'email', Guthán: 'phones', 'Làrach-lìn': 'website' },
  ...{ Назва: 'name', 'Електронна пошта': 'email', Місто: 'location.city' },
  ...{ الاسم: 'name', 'البريد الإلكتروني': 'email', نام: 'name', 'ای میل': 'email' },
  ...{ नाम: 'name', फ़ोन: 'phones', ঠিকানা: 'location.address', ਨਾਂ: 'name', ਫ਼ੋਨ: 'phones' },
  ...{ Magaca: 'name', Taleefan: 'phones', 'Barua pepe': 'email', ስልክ: 'phones' },
  Company: 'name',
  // In registers.
  ...{ charity_name: 'name', charity_contact_web: 'website', charity_activities: 'description' },
  ...{ charity_contact_phone: 'phones', charity_contact_email: 'email' },
  ...{ charity_contact_address1: 'location.address_1', TelephoneNum: 'phones' },
  ...{ charity_contact_postcode: 'location.postal_code', SchoolWebsite: 'website' },
  'Description (CY)': 'description:cy',
  // In any case and spacing.
  Name: 'name',
  'NAME ': 'name',
  'Organisation Name': 'name',
  organization_name: 'name',
  orgName: 'name',
  'Org name': 'name',
  Organisation: 'name',
  'E-mail': 'email',
  'E Mail Address': 'email',
  'e-mail address *': 'email',
  'Web Site': 'website',
  WEBSITE: 'website',
  'Web address': 'website',
  url: 'website',
  Tel: 'phones',
  'Tel.': 'phones',
  'Telephone No.': 'phones',
  'Phone number': 'phones',
  'Phone 2': 'phones 2',
  Mobile: 'phones:cell',
  Fax: 'phones:fax',
  Postcode: 'location.postal_code',
  'Post Code': 'location.postal_code',
  'Zip code': 'location.postal_code',
  Area: 'location.state_province',
  Type: 'category_ids',
  Category: 'category_ids',
  'Address 1': 'location.address_1',
  'Address line 2': 'location.address_2',
  'Town/City': 'location.city',
  'Town 2': 'location.city 2',
  County: 'location.state_province',
  Address: 'location.address',
  'Charity Number': 'organization_identifiers:GB-CHC',
  'Key Stage': 'phases',
  'For whom': 'phases',
  // As HSDS has them.
  alternate_name: 'alternate_name',
  address_1: 'location.address_1',
  state_province: 'location.state_province',
  postal_code: 'location.postal_code',
  assured_date: 'assured_date',
  parent_organization_id: 'parent_organization_id',
  latitude: 'location.latitude',
  // In Welsh.
  Enw: 'name',
  'Enw’r sefydliad': 'name',
  Disgrifiad: 'description',
  'Rhif ffôn': 'phones',
  Ffôn: 'phones',
  'E-bost': 'email',
  'Cyfeiriad e-bost': 'email',
  Gwefan: 'website',
  Cyfeiriad: 'location.address',
  'Cod post': 'location.postal_code',
  Gwledydd: 'countries',
  Ieithoedd: 'languages',
  'Enw / Name': 'name',
  // One language of several.
  'Name (Welsh)': 'name:cy',
  'Enw (Cymraeg)': 'name:cy',
  'Description in Welsh': 'description:cy',
  'Disgrifiad yn Gymraeg': 'description:cy',
  'Welsh name': 'name:cy',
  name_cy: 'name:cy',
  'description - fr': 'description:fr',
  'translations.cy.name': 'name:cy',
  'Name (UK)': 'name',
  // Questions of a form.
  'What is the name of your organisation?': 'name',
  'What is your organisation’s website address (URL)?': 'website',
  'Please give an e-mail address for enquiries': 'email',
  'What is your telephone number?': 'phones',
  'Which countries do you work in?': 'countries',
  'Please describe what you do': 'description',
  'Which age groups do you work with?': 'phases',
  'What is your postal address?': 'location.address',
  // What we do not know.
  'Staff notes': '_Staff notes',
  _Notes: '_Notes',
  'key: future': 'key: future',
};

describe('a heading', () => {
  for (const [heading, field] of Object.entries(HEADINGS)) {
    it(`means ${field}: ${heading}`, () => {
      assert.equal(short(heading), field);
    });
  }

  for (const fields of [ORGANIZATION_FIELDS, CATEGORY_FIELDS, TIP_FIELDS]) {
    const headings = headingsOf(fields);
    it(`that we write is read as what it stands for: ${fields[0]?.en} …`, () => {
      for (const { id, variant } of fields) {
        const languages = TRANSLATED.has(id) ? [undefined, 'cy', 'zh-Hant', 'uk'] : [variant];
        for (const each of languages) {
          for (const number of /^(?:contact|location)\.(?!address$)/.test(id) ? [1, 2, 3] : [1]) {
            for (const language of ['en', 'cy'] as const) {
              const heading = headings.headingOf({ field: id, variant: each, number }, language);
              const made = headings.meaningOf(heading);
              assert.deepEqual(
                [made.field, made.variant, made.number],
                [id, each, number],
                heading,
              );
            }
          }
        }
      }
    });
  }

  it('names the language of a text', () => {
    assert.equal(headingOf({ field: 'name', variant: 'cy', number: 1 }, 'en'), 'Name (Welsh)');
    assert.equal(headingOf({ field: 'name', variant: 'cy', number: 1 }, 'cy'), 'Enw (Cymraeg)');
  });
});

/** What the columns of a sheet are read as, from A on. */
const fieldsOf = (headings: string[], rows: string[][] = [], choices = {}) =>
  columnsOf(headings, rows, choices).map(({ field, variant }) =>
    variant ? `${field}:${variant}` : field,
  );

describe('the columns of a sheet', () => {
  it('are read by what stands in them where a heading can mean two things', () => {
    assert.deepEqual(
      fieldsOf(
        ['Name', 'Area'],
        [
          ['A', 'Kenya; Wales'],
          ['B', 'France'],
        ],
      ),
      ['name', 'countries'],
    );
    assert.deepEqual(fieldsOf(['Name', 'Area'], [['A', 'Dyfed']]), [
      'name',
      'location.state_province',
    ]);
    assert.deepEqual(fieldsOf(['Name', 'Country']), ['name', 'countries']);
    assert.deepEqual(fieldsOf(['Name', 'Street', 'Town', 'Country']).at(-1), 'location.country');
  });

  it('take a question about an email for none where the answers are none', () => {
    const consent = 'May we publish your email address?';
    assert.deepEqual(
      fieldsOf(
        ['Name', consent],
        [
          ['A', 'Yes'],
          ['B', 'No'],
        ],
      ),
      ['name', `_${consent}`],
    );
    assert.deepEqual(fieldsOf(['Name', consent], [['A', 'a@example.org']]), ['name', 'email']);
  });

  it('leave out who filled in a form', () => {
    const headings = ['Timestamp', 'Email address', 'Name', 'Email of the organisation'];
    assert.deepEqual(fieldsOf(headings), ['_Timestamp', 'ignore', 'name', 'email']);
  });

  it('keep both of two with one name, and lose neither', () => {
    assert.deepEqual(fieldsOf(['Name', 'Email', 'E-mail', 'Phone', 'Tel', 'Name', 'X', 'X']), [
      'name',
      'email',
      'additional_emails',
      'phones',
      'phones',
      '_Name',
      '_X',
      '_X 2',
    ]);
  });

  it('give a contact’s email to the organisation where it has no other', () => {
    assert.deepEqual(fieldsOf(['Name', 'Contact email']), ['name', 'email']);
    assert.deepEqual(fieldsOf(['Name', 'Email', 'Contact email']), [
      'name',
      'email',
      'contact.email',
    ]);
  });

  it('are what the keeper says', () => {
    const choices = { Blurb: 'description', b: 'Enw (Cymraeg)', 'staff notes': 'ignore' };
    assert.deepEqual(fieldsOf(['Name', 'Other', 'BLURB', 'Staff notes'], [], choices), [
      'name',
      'name:cy',
      'description',
      'ignore',
    ]);
  });

  it('without a heading are kept by their letter, and left out where there is nothing in them', () => {
    assert.deepEqual(fieldsOf(['Name', '', ''], [['A', 'x', '']]), ['name', '_B']);
  });
});

describe('the row of headings', () => {
  const rows = [
    ['Our partner organisations 2026'],
    [],
    ['Updated by the office', 'March'],
    ['Name', 'Tel'],
    ['A', '1'],
  ];
  it('need not be the first', () => {
    assert.equal(headingRowOf(rows), 3);
  });

  it('can be one cell', () => {
    assert.equal(headingRowOf([['Name'], ['A'], ['B']]), 0);
  });

  it('is none where no heading is known', () => {
    assert.equal(
      headingRowOf([
        ['Foo', 'Bar'],
        ['1', '2'],
      ]),
      undefined,
    );
  });
});
