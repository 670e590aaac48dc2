/** The values that a sentence can name. */
export interface Said {
  readonly read: string;
  readonly made?: string | undefined;
  readonly offer?: string | undefined;
  /** The heading of the column. */
  readonly field?: string | undefined;
  /** Something else that the sentence names. */
  readonly other?: string | undefined;
}

/** What is wrong and what to do, by the code of the problem. */
export const SENTENCES = {
  website: () => 'This is not a URL. Write it as https://www.example.org.',
  image: () => 'This is not the URL of a picture. Write it as https://www.example.org/logo.png.',
  email: () => 'This is not an email address. Write it as name@example.org.',
  phone: () =>
    'There is no telephone number in this. Write the number, and nothing else, in this cell.',
  'odd-phone': () => 'This does not look like a telephone number that exists. Check it.',
  'lost-zero': ({ offer }: Said) =>
    offer
      ? `A spreadsheet may have removed the 0 in front. If it is a UK number, write ${offer}.`
      : 'A spreadsheet removed the 0 in front, and it was put back. Check that it is a UK number.',
  'lost-plus': ({ offer }: Said) =>
    offer
      ? `A spreadsheet may have removed the + in front. If it is a UK number, write ${offer}.`
      : 'A spreadsheet removed the + in front, and it was put back. Check that it is a UK number.',
  'short-number': () =>
    'The spreadsheet has rounded this number. Format the column as text and type the number again.',
  country: () =>
    'This is not a country that we know. Write its name in English or Welsh, or its code.',
  'many-countries': () => 'This is not one country. Name the countries, or leave the cell empty.',
  'part-of-country': () => 'This is a part of a country, so its country is in the list.',
  language: () => 'This is not a language that we know. Write its name, or its code such as cy.',
  date: () => 'This is not a date. Write it as 2026-03-31.',
  'either-date': ({ made, offer, other }: Said) =>
    `This could be ${made ?? offer} or ${other}. Say whether dates here have the day or the month first.`,
  'short-date': () => 'The year has two digits. Check that it is the right one.',
  'new-category': () =>
    'This category is new. If it is another spelling of one that is there, correct it.',
  parent: () =>
    'No organisation in the list has this name or ID. Write one exactly as in the list.',
  status: () => 'Write active, inactive, defunct or temporarily closed.',
  number: () => 'This is not a number.',
  json: () => 'This has to be JSON, as it was written when the list was exported.',
  formula: () =>
    'This is a formula. Copy the column and paste it as values, then save the file again.',
  'sheet-error': () => 'The formula in this cell has failed. Correct it, or write the value.',
  words: ({ other }: Said) => `“${other}” was left out. Move it to another column if it matters.`,
  changed: () => 'It was tidied up. Correct the cell if that is wrong.',
  'no-scheme': () => 'It had no https:// in front. Correct the cell if that is wrong.',
  refused: ({ other }: Said) => other ?? 'It could not be read.',
  name: () => 'This row has no name. Give it one, or delete the row.',
  'derived-name': () => 'This row has no name. It was taken from the description: check it.',
  derived: () => 'The name was taken from the description. Check it, then delete name_source.',
  'same-name': ({ other }: Said) =>
    `${other} has the same name. Both are in the list: if they are one organisation, delete a row.`,
  'same-name-row': ({ other }: Said) =>
    `Row ${other} has the same name. Both are in the list: if they are one organisation, delete a row.`,
  'same-id': ({ other }: Said) =>
    `Row ${other} has the same ID, so this row was left out. Give each organisation an ID of its own.`,
  'only-name': () => 'This row has a name and nothing else. If it is a heading, delete the row.',
  section: () => 'This is one cell across the sheet. It was read as a heading and left out.',
  total: () => 'This looks like a total, and not like an organisation. It was left out.',
  'hidden-column': ({ field }: Said) =>
    `The column “${field}” is hidden in the spreadsheet, so it was left out. Show it there if it belongs in the list.`,
  'private-column': ({ field }: Said) =>
    `The column “${field}” seems to be private, and anybody can read the list. It was left out.`,
  'other-sheets': ({ read, other }: Said) =>
    `Only the sheet “${read}” was read. The file has others: ${other}.`,
  'unknown-column': ({ field }: Said) =>
    `Nobody sees the column “${field}” on the page, but it is in the file, which anybody can read. If it is private, leave the column out.`,
  'no-heading': ({ field }: Said) =>
    `Column ${field} has no heading. Write one, so that it can be read.`,
  respondent: ({ field }: Said) =>
    `The column “${field}” says who filled in the form. It was left out of the list.`,
  'other-id': ({ other }: Said) =>
    `The organisation of this name has the ID ${other}, which it keeps: links lead to it.`,
  'no-description': () =>
    'There is no description. Say in a sentence or two whom they help, and how.',
  'no-contact': () =>
    'There is no website, email, telephone or address. Give visitors one of them.',
  'unseen-hours': () =>
    'Nobody sees these hours. Give days such as MO,TU and opens_at, or say them in description.',
  insecure: () =>
    'Anybody between this website and its visitors can change its pages. Try it with https://.',
  'same-words': () => 'This is the same as the name. Delete it.',
  'unknown-key': ({ field }: Said) =>
    `The feed has no ${field}, so nobody sees it. Correct the key; or begin it with _ if it is your own.`,
  'no-parent': () => 'No organisation of the list has this ID.',
  'review-due': ({ other }: Said) => `It was last checked more than ${other} days ago.`,
  'no-organizations': () => 'There are no organisations in the list.',
  slip: ({ other }: Said) => other ?? '',
  'too-many': ({ other }: Said) => `A page shows the first ${other} organisations only.`,
} as const satisfies Readonly<Record<string, (said: Said) => string>>;

export type SentenceCode = keyof typeof SENTENCES;
