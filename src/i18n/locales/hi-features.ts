import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const hi: FeaturePart = {
  tag: 'hi',
  words: {
    checkedOn: 'जाँच की तारीख {date}',
    showFound: 'दिखाएँ: {found}',
    keep: 'रखें',
    shortlist: 'चुनी हुई सूची ({n})',
    emptyShortlist: 'अभी कुछ नहीं रखा गया है। किसी संस्था पर “रखें” दबाएँ।',
    unlisted: 'अब सूची में नहीं: {n}',
    tooMany: 'सूची में अधिकतम {n} संस्थाएँ होती हैं। बाकी छोड़ दी गईं।',
    yourNotes: 'आपके नोट',
    print: 'प्रिंट करें',
    shareShortlist: 'चुनी हुई सूची साझा करें',
    emptyIt: 'चुनी हुई सूची खाली करें',
    report: 'गलती बताएँ',
    whatIsWrong: 'क्या गलत है',
    itSays: 'अभी लिखा है',
    itShouldSay: 'लिखा होना चाहिए',
    orgName: 'नाम',
    orgText: 'विवरण',
    sendCorrection: 'भेजें',
    cancel: 'रद्द करें',
    correctionOf: 'सुधार: {name}',
    toApply: 'देखने और स्वीकार करने के लिए खोलें:',
    mailOpened: 'संदेश अब आपके ईमेल प्रोग्राम में है। कृपया उसे वहाँ से भेजें।',
    thanks: 'धन्यवाद। सुधार भेज दिया गया।',
    notSent: 'भेजा नहीं जा सका। कृपया फिर से कोशिश करें।',
    tooLong: 'यह ईमेल के लिए बहुत लंबा है। कृपया छोटा करें।',
    plan: 'साझेदारी की योजना बनाएँ',
    noPartner: 'पहले संस्थाएँ रखें: वे आपकी योजना में होंगी।',
    ourAims: 'हम इससे क्या चाहते हैं',
    theirAims: 'हमारा साझेदार इससे क्या चाहता है',
    agreement: 'हमने क्या तय किया है',
    people: 'इसे कौन सँभालता है',
    review: 'हम इसे फिर कब देखेंगे',
    printPlan: 'प्रिंट करें',
    savePlan: 'फ़ाइल के रूप में सहेजें',
    saveReminder: 'अनुस्मारक सहेजें',
    lookAgain: 'हमारी साझेदारी को फिर देखें',
    moreWays: 'और',
    openMap: 'मानचित्र में खोलें',
  },
};

export default announce(hi);
