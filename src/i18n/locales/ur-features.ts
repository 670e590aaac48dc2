import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const ur: FeaturePart = {
  tag: 'ur',
  words: {
    checkedOn: 'جانچ کی تاریخ {date}',
    showFound: 'دکھائیں: {found}',
    keep: 'رکھیں',
    shortlist: 'مختصر فہرست ({n})',
    emptyShortlist: 'ابھی کچھ نہیں رکھا گیا۔ کسی تنظیم پر ”رکھیں“ دبائیں۔',
    unlisted: 'اب فہرست میں نہیں: {n}',
    tooMany: 'فہرست میں زیادہ سے زیادہ {n} تنظیمیں ہوتی ہیں۔ باقی چھوڑ دی گئیں۔',
    yourNotes: 'آپ کے نوٹس',
    print: 'پرنٹ کریں',
    shareShortlist: 'مختصر فہرست شیئر کریں',
    emptyIt: 'مختصر فہرست خالی کریں',
    report: 'غلطی کی اطلاع دیں',
    whatIsWrong: 'کیا غلط ہے',
    itSays: 'ابھی لکھا ہے',
    itShouldSay: 'لکھا ہونا چاہیے',
    orgName: 'نام',
    orgText: 'تفصیل',
    sendCorrection: 'بھیجیں',
    cancel: 'منسوخ کریں',
    correctionOf: 'تصحیح: {name}',
    toApply: 'دیکھنے اور قبول کرنے کے لیے کھولیں:',
    mailOpened: 'پیغام اب آپ کے ای میل پروگرام میں ہے۔ براہ کرم اسے وہاں سے بھیجیں۔',
    thanks: 'شکریہ۔ تصحیح بھیج دی گئی۔',
    notSent: 'بھیجا نہیں جا سکا۔ براہ کرم دوبارہ کوشش کریں۔',
    tooLong: 'یہ ای میل کے لیے بہت لمبا ہے۔ براہ کرم مختصر کریں۔',
    plan: 'شراکت کی منصوبہ بندی کریں',
    noPartner: 'پہلے تنظیمیں رکھیں: وہ آپ کے منصوبے میں ہوں گی۔',
    ourAims: 'ہم اس سے کیا چاہتے ہیں',
    theirAims: 'ہمارا شراکت دار اس سے کیا چاہتا ہے',
    agreement: 'ہم نے کیا طے کیا ہے',
    people: 'اس کی دیکھ بھال کون کرتا ہے',
    review: 'ہم اسے دوبارہ کب دیکھیں گے',
    printPlan: 'پرنٹ کریں',
    savePlan: 'فائل کے طور پر محفوظ کریں',
    saveReminder: 'یاد دہانی محفوظ کریں',
    lookAgain: 'ہماری شراکت کو دوبارہ دیکھیں',
    moreWays: 'مزید',
    openMap: 'نقشے میں کھولیں',
  },
};

export default announce(ur);
