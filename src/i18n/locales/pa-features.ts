import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const pa: FeaturePart = {
  tag: 'pa',
  words: {
    checkedOn: 'ਜਾਂਚਿਆ ਗਿਆ {date}',
    showFound: 'ਦਿਖਾਓ: {found}',
    keep: 'ਰੱਖੋ',
    shortlist: 'ਚੁਣੀ ਹੋਈ ਸੂਚੀ ({n})',
    emptyShortlist: 'ਅਜੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ। ਕਿਸੇ ਸੰਸਥਾ ’ਤੇ “ਰੱਖੋ” ਦਬਾਓ।',
    unlisted: 'ਹੁਣ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ: {n}',
    tooMany: 'ਸੂਚੀ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {n} ਸੰਸਥਾਵਾਂ ਹੁੰਦੀਆਂ ਹਨ। ਬਾਕੀ ਛੱਡ ਦਿੱਤੀਆਂ ਗਈਆਂ।',
    yourNotes: 'ਤੁਹਾਡੇ ਨੋਟ',
    print: 'ਛਾਪੋ',
    shareShortlist: 'ਚੁਣੀ ਹੋਈ ਸੂਚੀ ਸਾਂਝੀ ਕਰੋ',
    emptyIt: 'ਚੁਣੀ ਹੋਈ ਸੂਚੀ ਖਾਲੀ ਕਰੋ',
    report: 'ਗਲਤੀ ਦੱਸੋ',
    whatIsWrong: 'ਕੀ ਗਲਤ ਹੈ',
    itSays: 'ਹੁਣ ਲਿਖਿਆ ਹੈ',
    itShouldSay: 'ਲਿਖਿਆ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ',
    orgName: 'ਨਾਮ',
    orgText: 'ਵੇਰਵਾ',
    sendCorrection: 'ਭੇਜੋ',
    cancel: 'ਰੱਦ ਕਰੋ',
    correctionOf: 'ਸੋਧ: {name}',
    toApply: 'ਵੇਖਣ ਅਤੇ ਮੰਨਣ ਲਈ ਖੋਲ੍ਹੋ:',
    mailOpened: 'ਸੁਨੇਹਾ ਹੁਣ ਤੁਹਾਡੇ ਈਮੇਲ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉੱਥੋਂ ਭੇਜੋ।',
    thanks: 'ਧੰਨਵਾਦ। ਸੋਧ ਭੇਜੀ ਗਈ।',
    notSent: 'ਭੇਜਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
    tooLong: 'ਇਹ ਈਮੇਲ ਲਈ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਛੋਟਾ ਕਰੋ।',
    plan: 'ਸਾਂਝੇਦਾਰੀ ਦੀ ਯੋਜਨਾ ਬਣਾਓ',
    noPartner: 'ਪਹਿਲਾਂ ਸੰਸਥਾਵਾਂ ਰੱਖੋ: ਉਹ ਤੁਹਾਡੀ ਯੋਜਨਾ ਵਿੱਚ ਹੋਣਗੀਆਂ।',
    ourAims: 'ਅਸੀਂ ਇਸ ਤੋਂ ਕੀ ਚਾਹੁੰਦੇ ਹਾਂ',
    theirAims: 'ਸਾਡਾ ਸਾਥੀ ਇਸ ਤੋਂ ਕੀ ਚਾਹੁੰਦਾ ਹੈ',
    agreement: 'ਅਸੀਂ ਕੀ ਤੈਅ ਕੀਤਾ ਹੈ',
    people: 'ਇਸ ਨੂੰ ਕੌਣ ਸੰਭਾਲਦਾ ਹੈ',
    review: 'ਅਸੀਂ ਇਸ ਨੂੰ ਫਿਰ ਕਦੋਂ ਵੇਖਾਂਗੇ',
    printPlan: 'ਛਾਪੋ',
    savePlan: 'ਫ਼ਾਈਲ ਵਜੋਂ ਸੰਭਾਲੋ',
    saveReminder: 'ਯਾਦ-ਪੱਤਰ ਸੰਭਾਲੋ',
    lookAgain: 'ਸਾਡੀ ਸਾਂਝੇਦਾਰੀ ਫਿਰ ਵੇਖੋ',
    moreWays: 'ਹੋਰ',
    openMap: 'ਨਕਸ਼ੇ ਵਿੱਚ ਖੋਲ੍ਹੋ',
  },
};

export default announce(pa);
