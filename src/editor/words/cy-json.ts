import type { JsonSlipCode } from '../../keeper/json-sentences.js';
import type { JsonSlip } from '../../keeper/json-text.js';

/**
 * The sentences about mistakes in JSON. Nobody whose first language is Welsh has read these yet.
 */
const SENTENCES: Readonly<Record<JsonSlipCode, (about: string) => string>> = {
  comment: () =>
    'Nid oes sylwadau mewn JSON. Dilëwch hwn, neu gwnewch ef yn allwedd sy’n dechrau â _.',
  quotes: (found) => `Ysgrifennwch ddyfynodau syth (") yn lle ${found}.`,
  'closing-quote': () => 'Ysgrifennwch ddyfynnod syth (") yn lle ”.',
  'line-break': () => 'Ysgrifennwch \\n am doriad llinell o fewn testun, a \\t am dab.',
  'open-text': () => 'Nid yw’r testun hwn byth yn cau. Ysgrifennwch ddyfynnod (") ar ei ddiwedd.',
  digits: () => 'Ysgrifennwch bedwar digid hecsadegol ar ôl \\u.',
  comma: () => 'Mae coma ar goll yma.',
  commas: () => 'Mae un coma yn ormod yma.',
  'last-comma': (end) => `Dilëwch y coma hwn: nid oes dim yn ei ddilyn cyn y ${end}.`,
  open: (brackets) =>
    `Nid yw’r ${brackets.charAt(0)} hwn byth yn cau. Ysgrifennwch ${brackets.charAt(1)}.`,
  key: () => 'Dylai allwedd mewn dyfynodau fod yma.',
  'key-quotes': (name) => `Ysgrifennwch ${name} mewn dyfynodau: "${name}".`,
  deep: () => 'Mae hyn yn rhy ddwfn o fewn rhestrau a chofnodion eraill.',
  equals: () => 'Ysgrifennwch golon (:) yn lle =.',
  colon: (name) => `Mae colon (:) ar goll ar ôl ${name}.`,
  'small-letters': (word) => `Ysgrifennwch ${word} mewn llythrennau bach.`,
  null: (word) => `Ysgrifennwch null yn lle ${word}.`,
  value: () => 'Dylai gwerth fod yma: testun mewn dyfynodau, rhif, rhestr neu gofnod.',
  number: (word) => `Ysgrifennwch ${word} mewn dyfynodau, neu heb yr hyn sydd o flaen y rhif.`,
  end: () => 'Ni ddylai dim ddilyn diwedd rhestr neu gofnod y ffeil.',
};

/** Where a mistake in JSON is, what is wrong and what to do. */
export const slipInWelsh = ({ line, column, code, about }: JsonSlip): string =>
  `Llinell ${line}, colofn ${column}: ${SENTENCES[code](about)}`;
