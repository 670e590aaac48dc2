import { TRANSLATED } from '../i18n/languages.js';

/** The languages of our own words, in which names of countries and languages are understood. */
export const OUR_LANGUAGES: readonly string[] = ['en', ...TRANSLATED.split(' ')];

/** Languages with a code of three letters that schools meet. */
export const LONG_CODES: readonly string[] = (
  'ace ach ady arz awa bal ban bem bfi bho bik ceb chr ckb crh din doi dyo efi fan fil fon gaa ' +
  'guz gsw hak haw hil hne hno hsn iba ilo isg jam kab kam kbd kha kln kmb kok kri ks lmo lua luo lus ' +
  'luy mad mai mak man mas men mer mfe min mni mos nan nap nds new niu nso nus nyn pag pam pap pcd ' +
  'pcm pms prs rgn rhg rif rom sah sat scn sco sdh shi smn srn srr ssy sus swb syl syr tem tet tig ' +
  'tiv tok tpi tum tvl tzm umb vec wal war wo wuu xog yao yue zgh'
).split(' ');

/** Names in use that `Intl` does not give, in the form of `plainForm`, by tag. */
export const LANGUAGE_SYNONYMS: Readonly<Record<string, string>> = {
  bfi: 'bsl|british sign language|iaith arwyddion prydain',
  isg: 'isl|irish sign language',
  ak: 'twi|fante|fanti',
  bn: 'bangla|bengali',
  ca: 'valencian',
  ckb: 'sorani|central kurdish',
  cy: 'welsh|cymraeg',
  es: 'castilian',
  fa: 'farsi|persian',
  fil: 'pilipino',
  ga: 'irish gaelic|gaeilge',
  gd: 'scots gaelic|scottish gaelic|gaidhlig',
  he: 'ivrit',
  ht: 'haitian|creole',
  kmr: 'kurmanji|northern kurdish',
  nb: 'bokmal',
  ne: 'nepalese',
  nl: 'flemish',
  ny: 'chichewa|chewa|nyanja',
  or: 'oriya',
  pa: 'panjabi|punjabi',
  pcm: 'pidgin|nigerian pidgin',
  prs: 'dari',
  ps: 'pashtu|pushto|pushtu',
  rom: 'romani|romanes|roma',
  si: 'singhalese|sinhala',
  sw: 'kiswahili',
  syl: 'sylheti',
  ti: 'tigrigna|tigrinya',
  tl: 'tagalog',
  ug: 'uighur',
  yue: 'cantonese',
  zh: 'mandarin|mandarin chinese|chinese mandarin',
  'zh-Hans': 'simplified chinese|chinese simplified',
  'zh-Hant': 'traditional chinese|chinese traditional',
  'pt-BR': 'brazilian portuguese|portuguese brazil',
};
