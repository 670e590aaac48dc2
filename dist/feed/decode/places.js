import { slug } from './text.js';

/** The lines of an address, in order, without the country. */
const ADDRESS_LINES = [
    'attention',
    'address_1',
    'address_2',
    'city',
    'region',
    'state_province',
    'postal_code',
];
/** The number of a house, which may have a field of its own. */
const HOUSE = /^\s*\d{1,5}\s?[a-z]?\s*$/i;
/** A street with the number of a house, if one of two texts is that. */
function withHouse(one, other) {
    if (HOUSE.test(one))
        return `${one} ${other}`;
    return HOUSE.test(other) ? `${other} ${one}` : undefined;
}
/** The languages in which feeds may name countries and languages. */
const LANGUAGES = 'en cy fr es pl uk ar ur hi sw so am pt ro pa bn ga gd'.split(' ');
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/**
 * The names of something in our languages. They are learnt one language after another, because each
 * takes some milliseconds.
 *
 * @param others codes with names that `Intl` does not have, or uses for something else.
 * @param former former codes that come before their current ones in the alphabet. Not every engine
 * maps one to the other.
 */
function codesByName(type, others, former) {
    const codes = new Map();
    const left = [...LANGUAGES];
    const learnOthers = () => {
        for (const line of others.split('\n')) {
            const [code = '', ...names] = line.split(' ');
            for (const name of names)
                codes.set(name, code);
        }
        return true;
    };
    const learn = () => {
        if (!codes.size)
            return learnOthers();
        const language = left.shift();
        if (!language)
            return false;
        for (const style of language === 'en' ? ['long', 'short'] : ['long']) {
            const names = new Intl.DisplayNames(language, { type, style, fallback: 'none' });
            for (const first of LETTERS) {
                for (const second of LETTERS) {
                    const code = type === 'region' ? (first + second).toUpperCase() : first + second;
                    const name = slug((!former.test(code) && names.of(code)) || '');
                    if (name && !codes.has(name))
                        codes.set(name, code);
                }
            }
        }
        return true;
    };
    return {
        all() {
            while (learn())
                ;
            return codes;
        },
        of(name) {
            while (!codes.has(name) && learn())
                ;
            return codes.get(name);
        },
    };
}
const countries = codesByName('region', `GB uk great-britain britain england scotland wales northern-ireland cymru lloegr yr-alban gogledd-iwerddon alba
US usa united-states-of-america
IE republic-of-ireland
CZ czech-republic
NL holland
CI ivory-coast
MM burma
CD drc dr-congo congo-drc democratic-republic-of-congo democratic-republic-of-the-congo congo-democratic-republic-of-the congo-the-democratic-republic-of-the
AE uae
TR turkey
SZ swaziland`, /AN|BU|CS|CT|DD|JT|MI|N[HT]|PU|RH|[VY]D/);
const languages = codesByName('language', 
// Some browsers have neither Welsh nor Irish.
`cy cymraeg
en saesneg
fr ffrangeg
es sbaeneg
pl pwyleg
ga gaeilge gwyddeleg
bn bengali
zh mandarin
yue cantonese
fa farsi
pa panjabi
gd gaelic
bfi bsl british-sign-language`, /bh|in|iw|j[iw]|mo|sh/);
/** The codes of ISO 3166-1, Kosovo's, and those reserved for the European Union and the UN. */
const CODE = /^(?:A[D-GILMOQ-UWXZ]|B[ABD-JL-OQ-TVWYZ]|C[ACDF-IK-ORU-Z]|D[EJKMOZ]|E[CEGHR-U]|F[I-KMOR]|G[ABD-IL-NP-UWY]|H[KMNRTU]|I[DEL-OQ-T]|J[EMOP]|K[EG-IMNPRWYZ]|L[A-CIKR-VY]|M[AC-HK-Z]|N[ACE-GILOPRUZ]|OM|P[AE-HK-NR-TWY]|QA|R[EOSUW]|S[A-EG-OR-TVX-Z]|T[CDF-HJ-ORTVWZ]|U[AGMNSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])$/i;
/** The ISO 3166 code of a country, from the code in any case, or from a name. */
function countryCode(given) {
    const name = given.replaceAll('.', '');
    if (CODE.test(name))
        return name.toUpperCase();
    return /^(?!uk)[a-z]{2}$/i.test(name)
        ? undefined
        : countries.of(slug(name).replace(/^the-|-and(?=-)/g, ''));
}
/** The BCP 47 tag of a language, from a name. */
const languageCode = (name) => languages.of(slug(name));

export { ADDRESS_LINES, CODE, HOUSE, countryCode, languageCode, withHouse };
