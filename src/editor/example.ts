import type { JsonObject } from '../keeper/json.js';

/** A list to try the editor with. Nobody in it exists: hosts of RFC 2606, numbers for drama. */
export const EXAMPLE: JsonObject = {
  version: '1.0',
  title: 'School links in our town',
  language: 'en-GB',
  languages: ['en-GB', 'cy'],
  page: {
    title: 'School links in our town',
    summary: 'Who can help our school to find a partner abroad, and to work together with it.',
    resources_heading: 'Who can help',
    translations: {
      cy: {
        title: 'Cysylltiadau ysgolion yn ein tref',
        summary: 'Pwy all helpu ein hysgol i ddod o hyd i bartner dramor, a gweithio gydag ef.',
      },
    },
  },
  tips: {
    heading: 'Things to think about',
    items: [
      {
        id: 'start-small',
        text: 'Begin with one class and one piece of work. A partnership that starts small is easier to keep.',
        translations: {
          cy: {
            text: 'Dechreuwch gydag un dosbarth ac un darn o waith. Mae’n haws cynnal partneriaeth sy’n dechrau’n fach.',
          },
        },
      },
      { id: 'listen', text: 'Ask your partner what they would like to learn from you.' },
    ],
  },
  categories: [
    {
      id: 'finding',
      name: 'Finding a partner',
      translations: { cy: { name: 'Dod o hyd i bartner' } },
    },
    { id: 'funding', name: 'Money for visits' },
  ],
  organizations: [
    {
      id: 'bridges-between-schools',
      name: 'Bridges Between Schools',
      description:
        'Finds partner schools in eastern Africa, and helps teachers of both schools to plan their first year together.',
      category_ids: ['finding'],
      website: 'https://bridges.example.org/',
      email: 'hello@bridges.example.org',
      phones: [{ number: '020 7946 0018' }],
      countries: ['ET', 'KE', 'UG'],
      languages: ['en', 'sw'],
      offers: ['finding', 'advice'],
      phases: ['primary', 'secondary'],
      assured_date: '2026-03-02',
      translations: {
        cy: {
          description:
            'Mae’n dod o hyd i ysgolion partner yn nwyrain Affrica, ac yn helpu athrawon y ddwy ysgol i gynllunio eu blwyddyn gyntaf gyda’i gilydd.',
        },
      },
    },
    {
      id: 'cronfa-cyfeillion',
      name: 'Cronfa Cyfeillion',
      alternate_name: 'Friends’ Fund',
      description: 'Small grants for visits between schools in Wales and their partners.',
      category_ids: ['funding'],
      website: 'www.cronfa.example.org',
      phones: [{ number: '029 2018 0450' }],
      countries: ['GB', 'LS'],
      languages: ['cy', 'en'],
      offers: ['funding'],
    },
    {
      id: 'letters-across',
      name: 'Letters Across',
      category_ids: ['finding'],
      email: 'post@letters.example.org',
      countries: ['IN', 'BD', 'GB'],
      phases: ['primary'],
    },
  ],
};
