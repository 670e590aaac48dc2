/** What is wrong with a JSON file and what to do, by the code of the mistake. */
export const JSON_SENTENCES = {
  comment: () => 'JSON has no comments. Delete this one, or make it a key that begins with _.',
  quotes: (found: string) => `Write straight quotation marks (") instead of ${found}.`,
  'closing-quote': () => 'Write a straight quotation mark (") instead of ”.',
  'line-break': () => 'Write \\n for a line break inside a text, and \\t for a tab.',
  'open-text': () => 'This text is never closed. Write a quotation mark (") at its end.',
  digits: () => 'Write four hexadecimal digits after \\u.',
  comma: () => 'A comma is missing here.',
  commas: () => 'There is a comma too many here.',
  'last-comma': (end: string) => `Delete this comma: nothing follows it before the ${end}.`,
  /** @param brackets the one that opens and the one that is missing. */
  open: (brackets: string) =>
    `This ${brackets.charAt(0)} is never closed. Write a ${brackets.charAt(1)}.`,
  key: () => 'A key in quotation marks should stand here.',
  'key-quotes': (name: string) => `Write ${name} in quotation marks: "${name}".`,
  deep: () => 'This is too deep inside other lists and records.',
  equals: () => 'Write a colon (:) instead of =.',
  colon: (name: string) => `A colon (:) is missing after ${name}.`,
  'small-letters': (word: string) => `Write ${word} in small letters.`,
  null: (word: string) => `Write null instead of ${word}.`,
  value: () =>
    'A value should stand here: a text in quotation marks, a number, a list or a record.',
  number: (word: string) =>
    `Write ${word} in quotation marks, or without what is in front of the number.`,
  end: () => 'Nothing should follow the end of the file’s list or record.',
} as const satisfies Readonly<Record<string, (about: string) => string>>;

export type JsonSlipCode = keyof typeof JSON_SENTENCES;
