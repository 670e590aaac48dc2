import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const am: FeaturePart = {
  tag: 'am',
  words: {
    checkedOn: 'የተረጋገጠው {date}',
    showFound: 'አሳይ፦ {found}',
    keep: 'አስቀምጥ',
    shortlist: 'አጭር ዝርዝር ({n})',
    emptyShortlist: 'እስካሁን ምንም አልተቀመጠም። በአንድ ድርጅት ላይ “አስቀምጥ” ይጫኑ።',
    unlisted: 'ከእንግዲህ በዝርዝሩ የሉም፦ {n}',
    tooMany: 'ዝርዝሩ ቢበዛ {n} ድርጅቶችን ይይዛል። ሌሎቹ ተትተዋል።',
    yourNotes: 'ማስታወሻዎችዎ',
    print: 'አትም',
    shareShortlist: 'አጭር ዝርዝሩን አጋራ',
    emptyIt: 'አጭር ዝርዝሩን ባዶ አድርግ',
    report: 'ስህተት ሪፖርት አድርግ',
    whatIsWrong: 'ምን ስህተት አለ',
    itSays: 'አሁን የሚለው',
    itShouldSay: 'ማለት ያለበት',
    orgName: 'ስም',
    orgText: 'መግለጫ',
    sendCorrection: 'ላክ',
    cancel: 'ሰርዝ',
    correctionOf: 'እርማት፦ {name}',
    toApply: 'ለማየትና ለመቀበል ይክፈቱ፦',
    mailOpened: 'መልእክቱ አሁን በኢሜይል ፕሮግራምዎ ውስጥ ነው። እባክዎ ከዚያ ይላኩት።',
    thanks: 'እናመሰግናለን። እርማቱ ተልኳል።',
    notSent: 'ሊላክ አልቻለም። እባክዎ እንደገና ይሞክሩ።',
    tooLong: 'ይህ ለኢሜይል በጣም ረጅም ነው። እባክዎ ያሳጥሩት።',
    plan: 'አጋርነት ያቅዱ',
    noPartner: 'በመጀመሪያ ድርጅቶችን ያስቀምጡ፦ በእቅድዎ ውስጥ ይሆናሉ።',
    ourAims: 'እኛ ከእሱ የምንፈልገው',
    theirAims: 'አጋራችን ከእሱ የሚፈልገው',
    agreement: 'የተስማማንበት',
    people: 'የሚከታተለው ማን ነው',
    review: 'እንደገና የምናየው መቼ ነው',
    printPlan: 'አትም',
    savePlan: 'እንደ ፋይል አስቀምጥ',
    saveReminder: 'ማስታወሻ አስቀምጥ',
    lookAgain: 'አጋርነታችንን እንደገና ተመልከት',
    moreWays: 'ተጨማሪ',
    openMap: 'በካርታ ክፈት',
  },
};

export default announce(am);
