type Fields = Readonly<Record<string, unknown>>;

/** A feed with nothing in it but what is given. */
export const feedOf = (organizations: readonly Fields[], fields: Fields = {}) => ({
  version: '1.0',
  title: 'Partners',
  language: 'en',
  organizations,
  ...fields,
});

/** Organisations called Organisation 1, Organisation 2 and so on. */
export const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `o-${n + 1}`, name: `Organisation ${n + 1}` }));

/** Something to choose from in every facet, in two languages. */
export const FACETED = feedOf(
  [
    {
      id: 'ecole',
      name: 'École Sans Frontières',
      description: 'Pairs classes for letters.',
      category_ids: ['finding'],
      countries: ['FR', 'SN'],
      offers: ['finding'],
      phases: ['primary'],
      languages: ['fr'],
      assured_date: '2026-01-10',
    },
    {
      id: 'link-ethiopia',
      name: 'Link Ethiopia',
      description: 'Visits between universities and schools.',
      category_ids: ['finding', 'advice'],
      countries: ['ET', 'GB'],
      offers: ['finding', 'support'],
      phases: ['secondary'],
      languages: ['en', 'am'],
      assured_date: '2026-03-01',
    },
    {
      id: 'childrens',
      name: 'Children’s Villages',
      description: 'Reading & writing together.',
      category_ids: ['advice'],
      countries: ['GB'],
      offers: ['support'],
      phases: ['primary', 'secondary'],
      languages: ['en'],
    },
    { id: 'apart', name: 'Zebra Trust', description: 'Belongs nowhere.' },
  ],
  {
    categories: [
      { id: 'finding', name: 'Finding a partner', translations: { cy: { name: 'Dod o hyd' } } },
      { id: 'advice', name: 'Advice and support', translations: { cy: { name: 'Cyngor' } } },
    ],
  },
);
