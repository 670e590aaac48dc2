/** Why a file cannot be used and what to do, by a code. */
export const FILE_SENTENCES = {
  empty: () => 'There is nothing in it.',
  'too-many-bytes': (megabytes: string) => `It has more than ${megabytes} MB. Make it smaller.`,
  'too-many-rows': (rows: string) =>
    `It has more than ${rows} rows. Make a list for each part of them.`,
  'too-big': () =>
    'It is too big when it is unpacked. Copy the list, and nothing else, into a new spreadsheet.',
  'web-page': () =>
    'It is a web page. Save the list as a .csv or .xlsx file, or publish it as CSV.',
  neither: () => 'It is neither a feed nor a spreadsheet.',
  'no-list': () => 'It is not a list of organisations.',
  password: () => 'It has a password. Open it, save a copy without the password, and use the copy.',
  broken: () =>
    'It is broken, or not a spreadsheet. Open it in Excel or LibreOffice, save a copy, and use the copy.',
  'open-quote': (row: string) =>
    `A quotation mark that opens in row ${row} is never closed. Write two of them ("") where one belongs to the text.`,
  sideways: (sheet: string) =>
    `The headings of ${sheet ? `the sheet “${sheet}”` : 'it'} are in the first column, and should be in a row. In Excel, copy all of it, then use Paste Special, Transpose.`,
  'empty-sheet': (sheet: string) => `There is nothing in ${sheet ? `the sheet “${sheet}”` : 'it'}.`,
  'no-headings': (sheet: string) =>
    `No row of headings was found in ${sheet ? `the sheet “${sheet}”` : 'it'}. Write a row such as Name, Website, Email, Phone above the organisations.`,
} as const satisfies Readonly<Record<string, (about: string) => string>>;

export type FileSentenceCode = keyof typeof FILE_SENTENCES;
