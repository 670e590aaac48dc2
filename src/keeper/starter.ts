import type { JsonObject } from './json.js';

/**
 * A list to begin with. Keys that begin with `_` are for its keeper: pages ignore them. All links
 * lead to example.org, which is reserved for examples (RFC 2606).
 */
export const STARTER: JsonObject = {
  _read_me:
    'This is a list of partner organisations. Write your own in place of these, and delete every line that begins with _ when you no longer need it. To change it without writing JSON, open it in editor.html. It also says what is wrong.',
  version: '1.0',
  title: 'Our partner organisations',
  language: 'en-GB',
  _languages: 'If you promise more languages, name them: "languages": ["en-GB", "cy"].',
  languages: ['en-GB'],
  page: {
    title: 'Our partner organisations',
    summary: 'Who can help our school to find a partner, and to work together with it.',
    resources_heading: 'Who can help',
  },
  tips: {
    heading: 'Things to think about',
    items: [
      {
        id: 'start-small',
        text: 'Begin with one class and one piece of work. A partnership that starts small is easier to keep.',
      },
    ],
  },
  _categories: 'Organisations stand under these, in this order.',
  categories: [{ id: 'partner-finding', name: 'Finding a partner' }],
  _organizations:
    'Each needs an id that never changes, because links lead to it, and a name. Everything else may be left out.',
  organizations: [
    {
      id: 'example-organisation',
      name: 'Example Organisation',
      description: 'Say in a sentence or two whom they help, and how.',
      category_ids: ['partner-finding'],
      website: 'https://example.org/',
      email: 'office@example.org',
      _phones: 'Write them as people do: "phones": [{ "number": "020 7946 0000" }].',
      _countries: 'Codes of ISO 3166: GB is the United Kingdom, KE is Kenya.',
      countries: ['GB', 'KE'],
      offers: ['finding', 'advice'],
      phases: ['primary', 'secondary'],
    },
  ],
};
