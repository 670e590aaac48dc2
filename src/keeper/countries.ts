import { englishNames } from '../i18n/english-names.js';

/** The codes of ISO 3166-1, and Kosovo's, which everybody uses. */
export const COUNTRY_CODES: readonly string[] = [...englishNames('region').keys()].map((code) =>
  code.toUpperCase(),
);

/** Names in use that `Intl` does not give, in the form of `plainForm`, by code. */
export const COUNTRY_SYNONYMS: Readonly<Record<string, string>> = {
  AE: 'uae|u a e|emirates',
  BA: 'bosnia|bosnia herzegovina',
  BO: 'plurinational state of bolivia',
  CD: 'drc|dr congo|d r congo|democratic republic of congo|democratic republic of the congo|congo democratic republic of the|congo democratic republic|congo drc|zaire|congo kinshasa',
  CG: 'republic of the congo|republic of congo|congo republic|congo brazzaville',
  CI: 'ivory coast|cote divoire|cote d ivoire',
  CN: 'peoples republic of china|prc|mainland china',
  CV: 'cape verde',
  CZ: 'czech republic|the czech republic|czech',
  EH: 'sahara',
  FK: 'falklands',
  FM: 'federated states of micronesia|micronesia federated states of',
  GB: 'uk|u k|united kingdom|great britain|britain|united kingdom of great britain and northern ireland|prydain|prydain fawr|y du|du',
  GM: 'the gambia',
  HK: 'hong kong',
  IE: 'republic of ireland|eire|irish republic|southern ireland',
  IR: 'iran islamic republic of|islamic republic of iran|persia',
  KP: 'korea democratic peoples republic of|dprk',
  KR: 'korea republic of|republic of korea|korea south',
  LA: 'lao peoples democratic republic|lao pdr|lao',
  MD: 'republic of moldova|moldova republic of',
  MK: 'macedonia|republic of macedonia|fyr macedonia|former yugoslav republic of macedonia',
  MM: 'burma|myanmar',
  MO: 'macau|macao',
  NL: 'holland|the netherlands',
  PS: 'palestine|state of palestine|occupied palestinian territories|occupied palestinian territory|west bank|gaza|palestinian territories',
  RU: 'russian federation',
  SY: 'syrian arab republic',
  SZ: 'swaziland|eswatini',
  TL: 'east timor|timor leste',
  TR: 'turkey|turkiye',
  TW: 'taiwan province of china',
  TZ: 'united republic of tanzania|tanzania united republic of',
  US: 'usa|u s a|us|u s|america|united states|united states of america|the states|unol daleithiau|unol daleithiau america',
  VA: 'vatican|holy see|vatican city state',
  VC: 'st vincent|saint vincent|st vincent and the grenadines',
  VE: 'bolivarian republic of venezuela|venezuela bolivarian republic of',
  VN: 'viet nam',
  XK: 'kosova',
};

/** Parts of a country. A feed names the whole country. */
export const PARTS_OF_COUNTRIES: Readonly<Record<string, string>> = {
  GB: 'england|scotland|wales|northern ireland|lloegr|yr alban|alban|cymru|gogledd iwerddon',
  TZ: 'zanzibar',
  IQ: 'kurdistan|iraqi kurdistan',
  SO: 'somaliland',
  CN: 'tibet',
};

/** What people write in a column of countries that is not a country, or more than one. */
export const NO_COUNTRIES: ReadonlySet<string> = new Set(
  (
    'africa|asia|europe|north america|south america|latin america|central america|oceania|antarctica|' +
    'east africa|west africa|southern africa|north africa|sub saharan africa|middle east|caribbean|' +
    'south asia|south east asia|southeast asia|eu|european union|commonwealth|the commonwealth|' +
    'worldwide|world wide|world|global|globally|international|internationally|all|any|all countries|' +
    'any country|everywhere|various|many|several|overseas|congo|korea|' +
    'affrica|ewrop|y byd|byd eang|rhyngwladol|pob gwlad'
  ).split('|'),
);
