import type { Category, Feed, Organization } from '../../src/feed/model.js';

/** An organisation of a model, with as little in it as a model may have. */
export const organization = (
  fields: Partial<Organization> & { readonly name: string },
): Organization => ({ id: fields.name, category_ids: [], ...fields });

/** A checked model of these organisations. */
export const modelOf = (
  organizations: readonly Organization[],
  fields: Partial<Feed> = {},
): Feed => ({
  version: '1.0',
  title: 'Partners',
  language: 'en',
  review_after_days: 365,
  categories: [],
  organizations,
  ...fields,
});

const TOWNS =
  'Bangor Carlisle Durham Exeter Falmouth Girvan Hexham Ilkley Jarrow Kendal Ludlow Morpeth';
const KINDS = 'Trust Forum Circle Society Foundation';

/** 240 of them: of each town 20, of each kind 48, of each kind in each town 4. */
const ORDINARY = Array.from({ length: 240 }, (_, index) => {
  const town = TOWNS.split(' ')[index % 12] ?? '';
  const kind = KINDS.split(' ')[index % 5] ?? '';
  return organization({
    name: `${town} ${kind} ${index}`,
    description: 'Brings pupils, parents and neighbours together.\n\nFounded by volunteers.',
  });
});

const REMARKABLE: readonly Organization[] = [
  organization({
    name: 'Cultural Links Partners',
    description: 'Twinning, visits, letters and guidance.',
    category_ids: ['finding'],
  }),
  organization({
    name: 'British Council Wales',
    description: 'Supports and accredits work between schools.',
    category_ids: ['advice'],
  }),
  organization({
    name: 'British Council',
    alternate_name: 'The Council',
    description: 'Supports and accredits work between schools.',
    category_ids: ['advice', 'finding'],
    countries: ['GB'],
  }),
  organization({
    name: 'Link Ethiopia',
    description: 'A charity for education in the north of the country.',
    category_ids: ['finding'],
    countries: ['ET', 'GB'],
    locations: [{ addresses: [{ city: 'Gondar', state_province: 'Amhara' }] }],
  }),
  organization({ name: 'Tree Fund', description: 'Plants trees with Ethiopian schools.' }),
  organization({
    name: 'SOS Children’s Villages',
    alternate_name: 'SOS Kinderdorf',
    description: 'Homes for children.',
    category_ids: ['support'],
  }),
  organization({ name: 'École Sans Frontières', countries: ['FR'] }),
  organization({ name: 'Łódź Szkoła Partnerska', countries: ['PL'] }),
  organization({ name: 'Straße der Freundschaft', countries: ['DE'] }),
  organization({ name: 'Trường Đống Đa', countries: ['VN'] }),
  organization({ name: 'İzmir Köprü Derneği', countries: ['TR'] }),
  organization({
    name: 'Schools & Colleges Wales',
    translations: {
      cy: { name: 'Ysgolion a Cholegau Cymru', description: 'Partneriaethau rhwng ysgolion.' },
    },
  }),
  organization({ name: 'Arts & Crafts Exchange', description: 'Makers meet.' }),
  organization({ name: 'Diversity Trust', description: 'Training on equality.' }),
  organization({ name: 'University of the South', description: 'Research on school links.' }),
  organization({ name: 'Open University Links', countries: ['GB'] }),
  organization({ name: 'Co-operation Ireland', countries: ['IE'] }),
  organization({ name: 'O\u2019Neill Fund' }),
  organization({ name: 'Savanna Friends', countries: ['KE'], category_ids: ['exchange'] }),
  organization({ name: 'हिन्दी विद्यालय', countries: ['IN'] }),
  organization({ name: 'हिंद महासागर न्यास', countries: ['IN'] }),
  organization({ name: 'مُؤَسَّسَة التعليم', countries: ['EG'] }),
  organization({ name: 'مدرسة الأمل', countries: ['MA'] }),
  organization({ name: '北京国际学校', countries: ['CN'] }),
  organization({ name: '上海大学', description: '与各国学校合作。', countries: ['CN'] }),
  organization({ name: 'โรงเรียนสันติภาพ', countries: ['TH'] }),
  organization({ name: 'Школа дружбы', description: 'Ёлка и йога.', countries: ['UA'] }),
  organization({ name: 'Σύλλογος Φίλων', description: 'ΟΔΟΣ Αθηνών', countries: ['GR'] }),
  organization({ name: 'בית ספר השלום', countries: ['IL'] }),
  organization({ name: '서울 국제학교', countries: ['KR'] }),
  organization({ name: '東京インターナショナルスクール', countries: ['JP'] }),
];

const CATEGORIES: readonly Category[] = [
  {
    id: 'finding',
    name: 'Finding a partner',
    translations: { cy: { name: 'Dod o hyd i bartner' } },
  },
  { id: 'advice', name: 'Guidance' },
  { id: 'support', name: 'Safeguarding', parent_id: 'advice' },
  { id: 'exchange', name: 'Teacher exchange' },
];

/** Some hundred organisations in many scripts, the remarkable ones spread among ordinary ones. */
export const SAMPLE: Feed = modelOf(
  REMARKABLE.flatMap((one, index) => [...ORDINARY.slice(index * 8, index * 8 + 8), one]),
  { categories: CATEGORIES, languages: ['en', 'cy'] },
);
