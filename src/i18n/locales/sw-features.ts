import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const sw: FeaturePart = {
  tag: 'sw',
  words: {
    checkedOn: 'Imekaguliwa {date}',
    showFound: 'Onyesha: {found}',
    keep: 'Weka',
    shortlist: 'Orodha fupi ({n})',
    emptyShortlist: 'Hakuna kilichowekwa bado. Bonyeza “Weka” kwenye shirika.',
    unlisted: 'Hayapo tena kwenye orodha: {n}',
    tooMany: 'Orodha ina mashirika {n} zaidi. Mengine yameachwa.',
    yourNotes: 'Maelezo yako',
    print: 'Chapisha',
    shareShortlist: 'Shiriki orodha fupi',
    emptyIt: 'Ondoa yote kwenye orodha fupi',
    report: 'Ripoti kosa',
    whatIsWrong: 'Kosa ni nini',
    itSays: 'Inasema sasa',
    itShouldSay: 'Inapaswa kusema',
    orgName: 'Jina',
    orgText: 'Maelezo',
    sendCorrection: 'Tuma',
    cancel: 'Ghairi',
    correctionOf: 'Sahihisho: {name}',
    toApply: 'Ili kuliona na kulikubali, fungua:',
    mailOpened: 'Programu yako ya barua pepe ina ujumbe sasa. Tafadhali utume kutoka huko.',
    thanks: 'Asante. Sahihisho limetumwa.',
    notSent: 'Haikuweza kutumwa. Tafadhali jaribu tena.',
    tooLong: 'Hii ni ndefu mno kwa barua pepe. Tafadhali ifupishe.',
    plan: 'Panga ushirikiano',
    noPartner: 'Weka mashirika kwanza: yatakuwa kwenye mpango wako.',
    ourAims: 'Tunachotaka kutoka kwake',
    theirAims: 'Mshirika wetu anachotaka kutoka kwake',
    agreement: 'Tulichokubaliana',
    people: 'Nani anausimamia',
    review: 'Tutauangalia tena lini',
    printPlan: 'Chapisha',
    savePlan: 'Hifadhi kama faili',
    saveReminder: 'Hifadhi kikumbusho',
    lookAgain: 'Angalia tena ushirikiano wetu',
    moreWays: 'Zaidi',
    openMap: 'Fungua kwenye ramani',
  },
};

export default announce(sw);
