import type { Organization } from '../../src/feed/model.js';
import { modelOf, organization } from './sample-directory.js';

const placeAt = (address: Readonly<Record<string, string>>) => [{ addresses: [address] }];

const named = (names: string): readonly Organization[] =>
  names.split('\n').map((name) => organization({ name: name.trim() }));

/** Names as people write them, each of which somebody looks for in another spelling. */
export const DIRECTORY = modelOf(
  [
    ...named(`W.X.Y.Z. Schools Service
      Operative Coalition
      Co-operative Trust
      Pre-School Alliance
      After-School Club
      4-H Group
      Thusanang Trust
      U.S.A. Friends Exchange
      Youth-Link Wales
      Y.M.C.A. Exeter
      Col·lecció Escolar
      Lycée Saint\u2011Denis
      E-Learning Ghana
      Stonehenge Students
      St Petersburg School Bridge
      St. John's Primary
      Saint Mary’s Twinning
      Canolfan yng Nghaerdydd
      Cyfeillion ym Mangor
      Ysgolion i Bontypridd
      Croeso i Dregaron
      Plant o Wynedd
      Partneriaid o Ddolgellau
      Taith i Ferthyr Tudful
      Pobl o Lanelli
      Clwb o Ryl
      Ysgol Gynradd Eifion
      Cartref a Theulu
      Cronfa'r Plant
      Cymdeithas yr Iaith
      Old School House
      Gold Star School
      مدرسة رقم ٢٥
      विद्यालय क्रमांक १२
      বিদ্যালয় ৭৫
      โรงเรียนที่ ๒๐
      Festival 2024
      ሰላም ትምህርት ቤት
      ዓለም አቀፍ ድርጅት
      ፀሐይ
      ሃገር ፍቅር
      हिन्दी विद्यालय
      फ़ातिमा स्कूल
      गाँव शिक्षा
      सम्बन्ध केंद्र
      Ɓoyi Makaranta
      Ɗalibai na Gari
      Ƙofar Kano
      Ɔdɔ Fie
      Ɛkwa Sukuu
      Aŋlɔ Bridge
      Þórshöfn Skóli
      Ħamrun Skola
      Ґанок дитячий
      Trust in Blue Skies
      Schule München
      Müller-Stiftung
      Mueller Haus
      Århus Skole
      Aalborg Friskole
      Köln Partner
      Sønderborg Efterskole
      بيت الرحمة
      مدرسة الهدى
      جمعية الكتاب
      北京国际学校
      上海大学
      サクラ小学校
      さくら幼稚園
      ユネスコ・スクール協会
      東京インターナショナルスクール
      โรงเรียนสันติภาพ
      Riverside Farmers Market
      Markets for Schools
      Young Farmers Union
      Paradise Link
      Addis Ababa Fund
      Arts & Crafts Exchange
      École Sans Frontières
      Łódź Szkoła Partnerska
      Trường Đống Đa
      İzmir Köprü Derneği
      SOS Children’s Villages
      University of the South
      Diversity Trust
      Link Ethiopia
      100% Attendance
      Boxes of Hope
      The Box
      Powxzer Museum
      Friends of W.X.Z.
      A.B.C. of Letters
      Block D E
      Canolfan Gymunedol Conwy
      Ɖɔkui Sukuu
      Eʋe Gbe
      Ɣetɔ
      בית ספר שלום
      नई किताब
      कॉलेज मित्र
      বাঙলা একাডেমী
      ঢাকা চাঁদ
      ਸਿੱਖਿਆ ਕੇਂਦਰ
      ਪੰਜਾਬੀ ਸਕੂਲ
      ጎንደር ትምህርት
      ውሃ ድርጅት
      እኽል
      کے بچوں ٹرسٹ
      مؤسسة تعليم
      မြန်မာ ကျောင်း
      Parties for Peace
      Wolves Club
      Ste-Foy Collège
      AT&T Foundation
      Attic Players
      Y M C A Exmouth
      YMCA Bath
      Y. M. C. A. Truro
      Ymcar Yacht Mooring
      B & B Bursary
      B&B Exchange
      BB Band
      Bob Bell
      M. & S. Youth Fund
      R and D Hub
      한국학교
      서울 한국 학교
      국제 교류회`),
    organization({
      name: 'Lahore Partners',
      phones: [{ number: '۰۴۲ ۳۵۷۶ ۱۲۳۴' }],
      countries: ['GB', 'CI'],
      locations: placeAt({ address_1: '5 Station Ave.', city: 'Mt Pleasant' }),
    }),
    organization({ name: 'Home for Letters', description: 'We are in Baker St' }),
    organization({
      name: 'North Link',
      email: 'office@north.example.org',
      website: 'https://north.example.org/',
      phones: [{ number: '01632 960001' }],
      locations: placeAt({ address_1: '12 High Street', city: 'Keswick', postal_code: 'AB1 2CD' }),
    }),
    organization({
      name: 'South Link',
      email: 'Info@South.example.org',
      website: 'https://www.facebook.com/southlink',
      phones: [{ number: '+44 (0)1632 960 002' }, { number: '0207 202 4111' }],
      contacts: [{ name: 'Jane Okafor', title: 'Secretary', email: 'jane@okafor.example' }],
      locations: [
        {
          addresses: [{ address_1: '3 Mill Rd', city: 'St Asaph', postal_code: 'SW1A1AA' }],
          phones: [{ number: '+353 1 555 0100' }],
          contacts: [{ name: 'Bronagh Wark' }],
        },
      ],
    }),
    organization({
      name: 'Gondar Partners',
      phones: [{ number: '+251 58 111 0000' }],
      locations: placeAt({ city: 'Gondar', state_province: 'Amhara' }),
    }),
    organization({
      name: 'Warszawa Most',
      locations: placeAt({ address_1: 'ul. Długa 7', city: 'Warszawa', postal_code: '00-950' }),
    }),
  ],
  { languages: ['en', 'cy'] },
);

/** What is typed, the organisation at the head of the list, and how many the list has. */
export interface Spelling {
  readonly query: string;
  readonly first: string;
  readonly total: number;
}

const rows = (text: string): readonly Spelling[] =>
  text.split('\n').map((line) => {
    const [query = '', first = '', total = '1'] = line.trim().split(' > ');
    return { query, first, total: Number(total) };
  });

/** Other spellings of what is there, which are matches. */
export const EXACT = rows(`wxyz > W.X.Y.Z. Schools Service
  w.x.y.z. > W.X.Y.Z. Schools Service
  cooperative > Co-operative Trust
  co-operative > Co-operative Trust > 2
  coop > Co-operative Trust
  operative > Operative Coalition > 2
  preschool > Pre-School Alliance
  pre-school > Pre-School Alliance
  pre school > Pre-School Alliance
  afterschool > After-School Club
  after school > After-School Club
  after-school club > After-School Club
  4h > 4-H Group
  4-h > 4-H Group
  at&t > AT&T Foundation
  AT & T > AT&T Foundation
  y m c a > Y M C A Exmouth > 4
  Y. M. C. A. > Y. M. C. A. Truro > 4
  b&b > B&B Exchange > 2
  b & b > B & B Bursary > 2
  b and b > B & B Bursary > 2
  m&s > M. & S. Youth Fund
  r&d > R and D Hub
  R & D > R and D Hub
  학교 > 서울 한국 학교 > 2
  학교를 > 서울 한국 학교 > 2
  학교에서는 > 서울 한국 학교 > 2
  학교들을 > 서울 한국 학교 > 2
  한국학교를 > 한국학교 > 2
  국제교류회에서 > 국제 교류회
  교류회를 > 국제 교류회
  한국학교 > 한국학교 > 2
  한국 학교 > 서울 한국 학교 > 2
  국제교류회 > 국제 교류회
  usa > U.S.A. Friends Exchange > 2
  u.s.a. > U.S.A. Friends Exchange > 2
  youthlink > Youth-Link Wales
  youth link > Youth-Link Wales
  ymca > YMCA Bath > 5
  y.m.c.a exeter > Y.M.C.A. Exeter
  colleccio > Col·lecció Escolar
  col·lecció > Col·lecció Escolar
  saint denis > Lycée Saint\u2011Denis
  st-denis > Lycée Saint\u2011Denis
  elearning > E-Learning Ghana
  AB1 2CD > North Link
  ab12cd > North Link
  ab1 > North Link
  SW1A 1AA > South Link
  sw1a1aa > South Link
  00950 > Warszawa Most
  00-950 > Warszawa Most
  high street > North Link
  12 high street > North Link
  12 High St > North Link
  mill road > South Link
  keswick > North Link
  saint asaph > South Link
  amhara > Gondar Partners
  okafor > South Link
  01632 960001 > North Link
  01632960001 > North Link
  (01632) 960 001 > North Link
  01632-960-001 > North Link
  ٠١٦٣٢ ٩٦٠٠٠١ > North Link
  +44 1632 960001 > North Link
  +441632960001 > North Link
  0044 1632 960001 > North Link
  960001 > North Link
  01632 960002 > South Link
  +44 1632 960 002 > South Link
  0207 2024111 > South Link
  01632 > North Link > 2
  (01632) 960 > North Link > 2
  +44 1632 > South Link
  01 555 > South Link
  01 555 0100 > South Link
  +353 1 555 > South Link
  wark > South Link
  058 111 0000 > Gondar Partners
  office@north.example.org > North Link
  OFFICE@North.Example.org > North Link
  info@south.example.org > South Link
  jane@okafor > South Link
  north.example.org > North Link
  www.north.example.org > North Link
  https://north.example.org/ > North Link
  facebook.com/southlink > South Link
  saint petersburg > St Petersburg School Bridge
  st petersburg > St Petersburg School Bridge
  st. petersburg > St Petersburg School Bridge
  saint johns > St. John's Primary
  st john's > St. John's Primary
  st marys > Saint Mary’s Twinning
  saint mary > Saint Mary’s Twinning > 2
  stone > Stonehenge Students
  Caerdydd > Canolfan yng Nghaerdydd
  yng Nghaerdydd > Canolfan yng Nghaerdydd
  Bangor > Cyfeillion ym Mangor
  Pontypridd > Ysgolion i Bontypridd
  Tregaron > Croeso i Dregaron
  Gwynedd > Plant o Wynedd
  Dolgellau > Partneriaid o Ddolgellau
  Merthyr Tudful > Taith i Ferthyr Tudful
  Llanelli > Pobl o Lanelli
  Rhyl > Clwb o Ryl
  cynradd > Ysgol Gynradd Eifion
  teulu > Cartref a Theulu
  cronfa yr plant > Cronfa'r Plant
  cronfa'r plant > Cronfa'r Plant
  cronfa’r plant > Cronfa'r Plant
  cymdeithas iaith > Cymdeithas yr Iaith
  cymdeithas'r iaith > Cymdeithas yr Iaith
  gold > Gold Star School
  org > Aalborg Friskole > 2
  25 > مدرسة رقم ٢٥
  ٢٥ > مدرسة رقم ٢٥
  ۲۵ > مدرسة رقم ٢٥
  12 > विद्यालय क्रमांक १२ > 2
  75 > বিদ্যালয় ৭৫
  20 > โรงเรียนที่ ๒๐ > 2
  ٢٠٢٤ > Festival 2024
  ሠላም > ሰላም ትምህርት ቤት
  አለም > ዓለም አቀፍ ድርጅት
  ጸሀይ > ፀሐይ
  ሀገር > ሃገር ፍቅር
  हिंदी > हिन्दी विद्यालय
  हिन्दी > हिन्दी विद्यालय
  फातिमा > फ़ातिमा स्कूल
  गांव > गाँव शिक्षा
  संबंध > सम्बन्ध केंद्र
  केन्द्र > सम्बन्ध केंद्र
  boyi > Ɓoyi Makaranta
  dalibai > Ɗalibai na Gari
  kofar > Ƙofar Kano
  odo > Ɔdɔ Fie
  ekwa > Ɛkwa Sukuu
  anlo > Aŋlɔ Bridge
  thorshofn > Þórshöfn Skóli
  hamrun > Ħamrun Skola
  ганок > Ґанок дитячий
  muenchen > Schule München
  munchen > Schule München
  München > Schule München
  muellerstiftung > Müller-Stiftung
  mueller stiftung > Müller-Stiftung
  müller haus > Mueller Haus
  aarhus > Århus Skole
  arhus > Århus Skole
  ålborg > Aalborg Friskole
  koeln > Köln Partner
  soenderborg > Sønderborg Efterskole
  sonderborg > Sønderborg Efterskole
  الرحمۃ > بيت الرحمة
  الھدی > مدرسة الهدى
  جمعیۃ > جمعية الكتاب
  北京学校 > 北京国际学校
  北京 学校 > 北京国际学校
  国际 > 北京国际学校
  サクラ幼稚園 > さくら幼稚園
  さくら小学校 > サクラ小学校
  ユネスコスクール > ユネスコ・スクール協会
  インターナショナル > 東京インターナショナルスクール
  สันติภาพโรงเรียน > โรงเรียนสันติภาพ
  arts and crafts > Arts & Crafts Exchange
  arts crafts > Arts & Crafts Exchange
  ecole > École Sans Frontières
  lodz > Łódź Szkoła Partnerska
  dong da > Trường Đống Đa
  izmir kopru > İzmir Köprü Derneği
  childrens > SOS Children’s Villages
  the university > University of the South
  university > University of the South
  box > The Box > 2
  wxz > Friends of W.X.Z. > 2
  a b c > A.B.C. of Letters
  block d e > Block D E
  u s a > U.S.A. Friends Exchange
  arts for crafts > Arts & Crafts Exchange
  yng nghonwy > Canolfan Gymunedol Conwy
  canolfan o gonwy > Canolfan Gymunedol Conwy
  dokui > Ɖɔkui Sukuu
  eve gbe > Eʋe Gbe
  geto > Ɣetɔ
  שָׁלוֹם > בית ספר שלום
  नयी किताब > नई किताब
  कालेज > कॉलेज मित्र
  বাংলা একাডেমি > বাঙলা একাডেমী
  চাদ > ঢাকা চাঁদ
  ਸਿਖਿਆ > ਸਿੱਖਿਆ ਕੇਂਦਰ
  ਪਂਜਾਬੀ > ਪੰਜਾਬੀ ਸਕੂਲ
  ጐንደር > ጎንደር ትምህርት
  ዉሃ > ውሃ ድርጅት
  እህል > እኽል
  كي بچون > کے بچوں ٹرسٹ
  التعليم > مؤسسة تعليم
  မြန်မာကျောင်း > မြန်မာ ကျောင်း
  sainte foy > Ste-Foy Collège
  042 3576 1234 > Lahore Partners
  0207.202.4111 > South Link
  station avenue > Lahore Partners
  mount pleasant > Lahore Partners
  ivory coast > Lahore Partners
  uk > Lahore Partners > 3
  baker street > Home for Letters`);

/** What is nowhere as it is typed: the nearest. */
export const NEAR = rows(`farmers markets > Riverside Farmers Market
  farmers market schools > Riverside Farmers Market > 2
  adis ababa > Addis Ababa Fund
  ethiopia zebra > Link Ethiopia
  link ethopia > Link Ethiopia
  univercity > University of the South
  linkethiopia > Link Ethiopia
  party > Parties for Peace
  wolf > Wolves Club
  cooperatve > Co-operative Trust`);

/** What must find nothing, since nothing is like it. */
export const NOTHING = ['true', 'queen', '2024111x', 'xqz', '京北', 'mart'];
