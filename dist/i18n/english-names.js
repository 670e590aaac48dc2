import { memoize } from './memoize.js';

/**
 * The names of countries (ISO 3166-1, and Kosovo) and of the languages most spoken in schools, in
 * British English (CLDR; the short names of Hong Kong, Macao and Palestine). A code is in front of a
 * name that does not begin with it.
 */
const NAMES = {
    region: `Afghanistan
Albania
DZAlgeria
ASAmerican Samoa
ADAndorra
AOAngola
AIAnguilla
AQAntarctica
AGAntigua & Barbuda
Argentina
AMArmenia
AWAruba
Australia
ATAustria
Azerbaijan
BSBahamas
BHBahrain
BDBangladesh
BBBarbados
BYBelarus
Belgium
BZBelize
BJBenin
BMBermuda
BTBhutan
Bolivia
BABosnia & Herzegovina
BWBotswana
BVBouvet Island
Brazil
IOBritish Indian Ocean Territory
VGBritish Virgin Islands
BNBrunei
BGBulgaria
BFBurkina Faso
BIBurundi
KHCambodia
CMCameroon
Canada
CVCape Verde
BQCaribbean Netherlands
KYCayman Islands
CFCentral African Republic
TDChad
CLChile
CNChina
CXChristmas Island
CCCocos (Keeling) Islands
Colombia
KMComoros
CGCongo - Brazzaville
CDCongo - Kinshasa
CKCook Islands
CRCosta Rica
HRCroatia
Cuba
CWCuraçao
Cyprus
Czechia
CICôte d’Ivoire
DKDenmark
Djibouti
DMDominica
Dominican Republic
Ecuador
Egypt
SVEl Salvador
GQEquatorial Guinea
Eritrea
EEEstonia
SZEswatini
Ethiopia
FKFalkland Islands
FOFaroe Islands
FJFiji
Finland
France
GFFrench Guiana
PFFrench Polynesia
TFFrench Southern Territories
Gabon
GMGambia
Georgia
DEGermany
Ghana
Gibraltar
Greece
GLGreenland
GDGrenada
GPGuadeloupe
Guam
GTGuatemala
GGGuernsey
GNGuinea
GWGuinea-Bissau
GYGuyana
HTHaiti
HMHeard & McDonald Islands
HNHonduras
HKHong Kong
Hungary
ISIceland
India
IDIndonesia
Iran
IQIraq
IEIreland
IMIsle of Man
ILIsrael
Italy
JMJamaica
JPJapan
Jersey
Jordan
KZKazakhstan
Kenya
Kiribati
XKKosovo
KWKuwait
KGKyrgyzstan
Laos
LVLatvia
LBLebanon
LSLesotho
LRLiberia
LYLibya
Liechtenstein
LTLithuania
Luxembourg
MOMacao
MGMadagascar
MWMalawi
MYMalaysia
MVMaldives
MLMali
MTMalta
MHMarshall Islands
MQMartinique
MRMauritania
MUMauritius
YTMayotte
MXMexico
FMMicronesia
MDMoldova
MCMonaco
MNMongolia
MEMontenegro
MSMontserrat
MAMorocco
MZMozambique
MMMyanmar (Burma)
Namibia
NRNauru
NPNepal
NLNetherlands
NCNew Caledonia
NZNew Zealand
Nicaragua
NENiger
NGNigeria
NUNiue
NFNorfolk Island
KPNorth Korea
MKNorth Macedonia
MPNorthern Mariana Islands
Norway
Oman
PKPakistan
PWPalau
PSPalestine
Panama
PGPapua New Guinea
PYParaguay
Peru
Philippines
PNPitcairn Islands
PLPoland
PTPortugal
PRPuerto Rico
Qatar
Romania
Russia
Rwanda
RERéunion
WSSamoa
SMSan Marino
Saudi Arabia
SNSenegal
RSSerbia
SCSeychelles
SLSierra Leone
SGSingapore
SXSint Maarten
SKSlovakia
SISlovenia
SBSolomon Islands
Somalia
ZASouth Africa
GSSouth Georgia & South Sandwich Islands
KRSouth Korea
SSSouth Sudan
ESSpain
LKSri Lanka
BLSt Barthélemy
SHSt Helena
KNSt Kitts & Nevis
LCSt Lucia
MFSt Martin
PMSt Pierre & Miquelon
VCSt Vincent & the Grenadines
SDSudan
SRSuriname
SJSvalbard & Jan Mayen
SESweden
CHSwitzerland
Syria
STSão Tomé & Príncipe
TWTaiwan
TJTajikistan
TZTanzania
Thailand
TLTimor-Leste
TGTogo
TKTokelau
Tonga
TTTrinidad & Tobago
TNTunisia
TMTurkmenistan
TCTurks & Caicos Islands
TVTuvalu
TRTürkiye
UMUS Outlying Islands
VIUS Virgin Islands
Uganda
UAUkraine
AEUnited Arab Emirates
GBUnited Kingdom
USUnited States
UYUruguay
Uzbekistan
VUVanuatu
Vatican City
Venezuela
VNVietnam
WFWallis & Futuna
EHWestern Sahara
Yemen
ZMZambia
ZWZimbabwe
AXÅland Islands`,
    language: `sqAlbanian
Amharic
Arabic
hyArmenian
bnBangla
bfiBritish Sign Language
bgBulgarian
ckbCentral Kurdish
zhChinese
hrCroatian
csCzech
Danish
nlDutch
English
etEstonian
tlFilipino
Finnish
French
deGerman
elGreek
Gujarati
Hebrew
Hindi
Hungarian
idIndonesian
gaIrish
isgIrish Sign Language
Italian
Japanese
Korean
Kurdish
Latin
lvLatvian
ltLithuanian
msMalay
mlMalayalam
Nepali
Norwegian
psPashto
faPersian
plPolish
ptPortuguese
paPunjabi
Romanian
Russian
gdScottish Gaelic
srSerbian
skSlovak
Slovenian
Somali
esSpanish
Swahili
svSwedish
Tamil
Telugu
Thai
Tigrinya
trTurkish
Ukrainian
Urdu
Vietnamese
cyWelsh
Yoruba`,
};
/**
 * The English names by their codes in lower case. They are here because the first name that a page
 * has from `Intl` takes longer than ten cards: browsers look through all their languages for it.
 */
const englishNames = memoize((type) => {
    const names = new Map();
    for (const [, code, name = ''] of NAMES[type].matchAll(/^([A-Z]{2}|[a-z]{2,3})?(.+)/gm)) {
        names.set((code ?? name.slice(0, 2)).toLowerCase(), name);
    }
    return names;
});

export { englishNames };
