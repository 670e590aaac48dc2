import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const so: FeaturePart = {
  tag: 'so',
  words: {
    checkedOn: 'La hubiyay {date}',
    showFound: 'Muuji: {found}',
    keep: 'Hay',
    shortlist: 'Liiska gaaban ({n})',
    emptyShortlist: 'Weli waxba lama hayn. Riix “Hay” ee urur.',
    unlisted: 'Liiska kuma jiraan hadda: {n}',
    tooMany: 'Liisku wuxuu leeyahay ugu badnaan {n} urur. Kuwa kale waa laga tagay.',
    yourNotes: 'Qoraalladaada',
    print: 'Daabac',
    shareShortlist: 'La wadaag liiska gaaban',
    emptyIt: 'Faaruqi liiska gaaban',
    report: 'Soo sheeg khalad',
    whatIsWrong: 'Maxaa khaldan',
    itSays: 'Hadda wuxuu leeyahay',
    itShouldSay: 'Waa inuu yidhaahdo',
    orgName: 'Magac',
    orgText: 'Sharaxaad',
    sendCorrection: 'Dir',
    cancel: 'Jooji',
    correctionOf: 'Sixitaan: {name}',
    toApply: 'Si aad u eegto oo u aqbasho, fur:',
    mailOpened: 'Farriintu hadda waxay ku jirtaa barnaamijkaaga iimaylka. Fadlan halkaas ka dir.',
    thanks: 'Mahadsanid. Sixitaankii waa la diray.',
    notSent: 'Lama diri karin. Fadlan isku day mar kale.',
    tooLong: 'Tani aad bay ugu dheer tahay iimayl. Fadlan soo gaabi.',
    plan: 'Qorshee iskaashi',
    noPartner: 'Marka hore hay ururro: waxay ku jiri doonaan qorshahaaga.',
    ourAims: 'Waxa aan ka rabno',
    theirAims: 'Waxa lammaanahayagu ka rabo',
    agreement: 'Waxa aan ku heshiinnay',
    people: 'Yaa daryeela',
    review: 'Goorma ayaan mar kale eegaynaa',
    printPlan: 'Daabac',
    savePlan: 'Kaydi fayl ahaan',
    saveReminder: 'Kaydi xusuusin',
    lookAgain: 'Dib u eeg iskaashigeenna',
    moreWays: 'Wax badan',
    openMap: 'Ka fur khariidad',
  },
};

export default announce(so);
