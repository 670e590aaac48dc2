import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const bn: FeaturePart = {
  tag: 'bn',
  words: {
    checkedOn: 'যাচাই করা হয়েছে {date}',
    showFound: 'দেখান: {found}',
    keep: 'রাখুন',
    shortlist: 'সংক্ষিপ্ত তালিকা ({n})',
    emptyShortlist: 'এখনও কিছু রাখা হয়নি। কোনো সংস্থায় “রাখুন” চাপুন।',
    unlisted: 'আর তালিকায় নেই: {n}',
    tooMany: 'তালিকায় সর্বাধিক {n}টি সংস্থা থাকে। বাকিগুলো বাদ গেছে।',
    yourNotes: 'আপনার নোট',
    print: 'মুদ্রণ',
    shareShortlist: 'সংক্ষিপ্ত তালিকা শেয়ার করুন',
    emptyIt: 'সংক্ষিপ্ত তালিকা খালি করুন',
    report: 'ভুল জানান',
    whatIsWrong: 'কী ভুল',
    itSays: 'এখন যা লেখা আছে',
    itShouldSay: 'যা লেখা উচিত',
    orgName: 'নাম',
    orgText: 'বিবরণ',
    sendCorrection: 'পাঠান',
    cancel: 'বাতিল',
    correctionOf: 'সংশোধন: {name}',
    toApply: 'দেখে গ্রহণ করতে খুলুন:',
    mailOpened: 'বার্তাটি এখন আপনার ই-মেইল প্রোগ্রামে আছে। সেখান থেকে পাঠান।',
    thanks: 'ধন্যবাদ। সংশোধন পাঠানো হয়েছে।',
    notSent: 'পাঠানো যায়নি। আবার চেষ্টা করুন।',
    tooLong: 'ই-মেইলের জন্য এটি বেশি দীর্ঘ। ছোট করুন।',
    plan: 'অংশীদারিত্বের পরিকল্পনা',
    noPartner: 'আগে সংস্থা রাখুন: সেগুলো আপনার পরিকল্পনায় থাকবে।',
    ourAims: 'আমরা এ থেকে যা চাই',
    theirAims: 'আমাদের অংশীদার এ থেকে যা চায়',
    agreement: 'আমরা যা ঠিক করেছি',
    people: 'কে দেখাশোনা করে',
    review: 'আবার কবে দেখব',
    printPlan: 'মুদ্রণ',
    savePlan: 'ফাইল হিসেবে রাখুন',
    saveReminder: 'অনুস্মারক রাখুন',
    lookAgain: 'আমাদের অংশীদারিত্ব আবার দেখুন',
    moreWays: 'আরও',
    openMap: 'মানচিত্রে খুলুন',
  },
};

export default announce(bn);
