import type { FileSentenceCode } from '../../keeper/files/file-sentences.js';
import type { Said, SentenceCode } from '../../keeper/sentences.js';

/** The sentences about cells of a spreadsheet. Nobody whose first language is Welsh has read these yet. */
export const SENTENCES_CY: Readonly<Record<SentenceCode, (said: Said) => string>> = {
  website: () => 'Nid cyfeiriad gwe yw hwn. Ysgrifennwch ef fel https://www.example.org.',
  image: () =>
    'Nid cyfeiriad gwe llun yw hwn. Ysgrifennwch ef fel https://www.example.org/logo.png.',
  email: () => 'Nid cyfeiriad e-bost yw hwn. Ysgrifennwch ef fel enw@example.org.',
  phone: () => 'Nid oes rhif ffôn yn hwn. Ysgrifennwch y rhif, a dim arall, yn y gell hon.',
  'odd-phone': () => 'Nid yw hwn yn edrych fel rhif ffôn sy’n bodoli. Gwiriwch ef.',
  'lost-zero': ({ offer }) =>
    offer
      ? `Efallai fod taenlen wedi tynnu’r 0 o’r blaen. Os rhif o’r DU yw hwn, ysgrifennwch ${offer}.`
      : 'Tynnodd taenlen y 0 o’r blaen, ac fe’i rhoddwyd yn ôl. Gwiriwch mai rhif o’r DU yw hwn.',
  'lost-plus': ({ offer }) =>
    offer
      ? `Efallai fod taenlen wedi tynnu’r + o’r blaen. Os rhif o’r DU yw hwn, ysgrifennwch ${offer}.`
      : 'Tynnodd taenlen y + o’r blaen, ac fe’i rhoddwyd yn ôl. Gwiriwch mai rhif o’r DU yw hwn.',
  'short-number': () =>
    'Mae’r daenlen wedi talgrynnu’r rhif hwn. Fformatiwch y golofn fel testun a theipiwch y rhif eto.',
  country: () =>
    'Nid yw hon yn wlad rydym yn ei hadnabod. Ysgrifennwch ei henw yn Gymraeg neu Saesneg, neu ei chod.',
  'many-countries': () => 'Nid un wlad yw hon. Enwch y gwledydd, neu gadewch y gell yn wag.',
  'part-of-country': () => 'Rhan o wlad yw hon, felly ei gwlad sydd yn y rhestr.',
  language: () =>
    'Nid yw hon yn iaith rydym yn ei hadnabod. Ysgrifennwch ei henw, neu ei chod, fel cy.',
  date: () => 'Nid dyddiad yw hwn. Ysgrifennwch ef fel 2026-03-31.',
  'either-date': ({ made, offer, other }) =>
    `Gallai hwn fod yn ${made ?? offer} neu’n ${other}. Dywedwch ai’r dydd neu’r mis sydd gyntaf mewn dyddiadau yma.`,
  'short-date': () => 'Dau ddigid sydd yn y flwyddyn. Gwiriwch mai’r un gywir yw hi.',
  'new-category': () =>
    'Mae’r categori hwn yn newydd. Os sillafiad arall o un sydd yno yw hwn, cywirwch ef.',
  parent: () =>
    'Nid oes sefydliad â’r enw na’r dynodwr hwn yn y rhestr. Ysgrifennwch un fel y mae yno.',
  status: () => 'Ysgrifennwch active, inactive, defunct neu temporarily closed.',
  number: () => 'Nid rhif yw hwn.',
  json: () => 'Rhaid i hwn fod yn JSON, fel yr oedd pan allforiwyd y rhestr.',
  formula: () =>
    'Fformiwla yw hon. Copïwch y golofn a’i gludo fel gwerthoedd, yna cadwch y ffeil eto.',
  'sheet-error': () =>
    'Mae’r fformiwla yn y gell hon wedi methu. Cywirwch hi, neu ysgrifennwch y gwerth.',
  words: ({ other }) => `Gadawyd “${other}” allan. Symudwch ef i golofn arall os yw’n bwysig.`,
  changed: () => 'Fe’i tacluswyd. Cywirwch y gell os yw hynny’n anghywir.',
  'no-scheme': () => 'Nid oedd https:// o’i flaen. Cywirwch y gell os yw hynny’n anghywir.',
  refused: () => 'Ni ellid ei ddarllen. Cywirwch y gell.',
  name: () => 'Nid oes enw yn y rhes hon. Rhowch un iddi, neu dilëwch y rhes.',
  'derived-name': () => 'Nid oes enw yn y rhes hon. Fe’i cymerwyd o’r disgrifiad: gwiriwch ef.',
  derived: () => 'Cymerwyd yr enw o’r disgrifiad. Gwiriwch ef, yna dilëwch name_source.',
  'same-name': ({ other }) => `Mae gan ${other} yr un enw. Mae’r ddau yn y rhestr.`,
  'same-name-row': ({ other }) =>
    `Mae gan res ${other} yr un enw. Mae’r ddwy yn y rhestr: os un sefydliad ydynt, dilëwch res.`,
  'same-id': ({ other }) =>
    `Mae gan res ${other} yr un dynodwr, felly gadawyd y rhes hon allan. Rhowch ei ddynodwr ei hun i bob sefydliad.`,
  'only-name': () => 'Mae enw yn y rhes hon, a dim arall. Os pennawd ydyw, dilëwch y rhes.',
  section: () => 'Un gell ar draws y daenlen yw hon. Fe’i darllenwyd fel pennawd a’i gadael allan.',
  total: () => 'Mae hwn yn edrych fel cyfanswm, nid fel sefydliad. Fe’i gadawyd allan.',
  'hidden-column': ({ field }) =>
    `Mae’r golofn “${field}” wedi’i chuddio yn y daenlen, felly gadawyd hi allan. Dangoswch hi yno os yw’n perthyn i’r rhestr.`,
  'private-column': ({ field }) =>
    `Mae’n ymddangos bod y golofn “${field}” yn breifat, a gall pawb ddarllen y rhestr. Fe’i gadawyd allan.`,
  'other-sheets': ({ read, other }) =>
    `Dim ond y ddalen “${read}” a ddarllenwyd. Mae eraill yn y ffeil: ${other}.`,
  'unknown-column': ({ field }) =>
    `Nid oes neb yn gweld y golofn “${field}” ar y dudalen, ond mae yn y ffeil, y gall pawb ei darllen. Os yw’n breifat, gadewch y golofn allan.`,
  'no-heading': ({ field }) =>
    `Nid oes pennawd gan golofn ${field}. Ysgrifennwch un, fel y gellir ei darllen.`,
  respondent: ({ field }) =>
    `Mae’r golofn “${field}” yn dweud pwy lenwodd y ffurflen. Fe’i gadawyd allan o’r rhestr.`,
  'other-id': ({ other }) =>
    `Dynodwr y sefydliad o’r enw hwn yw ${other}, ac mae’n ei gadw: mae dolenni’n arwain iddo.`,
  'no-description': () =>
    'Nid oes disgrifiad. Dywedwch mewn brawddeg neu ddwy pwy maen nhw’n eu helpu, a sut.',
  'unseen-hours': () =>
    'Nid oes neb yn gweld yr oriau hyn. Rhowch ddyddiau fel MO,TU ac opens_at, neu nodwch nhw yn description.',
  'no-contact': () =>
    'Nid oes gwefan, e-bost, rhif ffôn na chyfeiriad. Rhowch un ohonynt i ymwelwyr.',
  insecure: () =>
    'Gall unrhyw un rhwng y wefan hon a’i hymwelwyr newid ei thudalennau. Rhowch gynnig arni gyda https://.',
  'same-words': () => 'Mae hwn yr un fath â’r enw. Dilëwch ef.',
  'unknown-key': ({ field }) =>
    `Nid oes ${field} mewn rhestr, felly nid oes neb yn ei weld. Cywirwch yr allwedd; neu dechreuwch hi â _ os eich un chi ydyw.`,
  'no-parent': () => 'Nid oes gan unrhyw sefydliad yn y rhestr y dynodwr hwn.',
  'review-due': ({ other }) => `Fe’i gwiriwyd ddiwethaf fwy na ${other} diwrnod yn ôl.`,
  'no-organizations': () => 'Nid oes sefydliadau yn y rhestr.',
  slip: ({ other }) => other ?? '',
  'too-many': ({ other }) => `Dim ond y ${other} sefydliad cyntaf y mae tudalen yn eu dangos.`,
};

/** Why a file cannot be used and what to do. */
export const FILE_SENTENCES_CY: Readonly<Record<FileSentenceCode, (about: string) => string>> = {
  empty: () => 'Nid oes dim ynddi.',
  'too-many-bytes': (megabytes) => `Mae ynddi fwy na ${megabytes} MB. Gwnewch hi’n llai.`,
  'too-many-rows': (rows) =>
    `Mae ynddi fwy na ${rows} rhes. Gwnewch restr ar gyfer pob rhan ohonynt.`,
  'too-big': () =>
    'Mae’n rhy fawr pan gaiff ei dadbacio. Copïwch y rhestr, a dim arall, i daenlen newydd.',
  'web-page': () =>
    'Tudalen we yw hi. Cadwch y rhestr fel ffeil .csv neu .xlsx, neu cyhoeddwch hi fel CSV.',
  neither: () => 'Nid rhestr na thaenlen yw hi.',
  'no-list': () => 'Nid rhestr o sefydliadau yw hi.',
  password: () =>
    'Mae ganddi gyfrinair. Agorwch hi, cadwch gopi heb y cyfrinair, a defnyddiwch y copi.',
  broken: () =>
    'Mae wedi torri, neu nid taenlen yw hi. Agorwch hi yn Excel neu LibreOffice, cadwch gopi, a defnyddiwch y copi.',
  'open-quote': (row) =>
    `Nid yw dyfynnod sy’n agor yn rhes ${row} byth yn cau. Ysgrifennwch ddau ohonynt ("") lle mae un yn perthyn i’r testun.`,
  sideways: (sheet) =>
    `Mae’r penawdau yn ${sheet ? `y ddalen “${sheet}”` : 'y ffeil'} yn y golofn gyntaf, yn lle mewn rhes. Yn Excel, copïwch y cyfan, yna defnyddiwch Gludo Arbennig, Trawsddodi.`,
  'empty-sheet': (sheet) => `Nid oes dim yn ${sheet ? `y ddalen “${sheet}”` : 'y ffeil'}.`,
  'no-headings': (sheet) =>
    `Ni chafwyd hyd i res o benawdau yn ${sheet ? `y ddalen “${sheet}”` : 'y ffeil'}. Ysgrifennwch res fel Enw, Gwefan, E-bost, Ffôn uwchben y sefydliadau.`,
};
