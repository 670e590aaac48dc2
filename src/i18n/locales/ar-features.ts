import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const ar: FeaturePart = {
  tag: 'ar',
  words: {
    checkedOn: 'تم التحقق في {date}',
    showFound: 'عرض: {found}',
    keep: 'احتفاظ',
    shortlist: 'القائمة المختصرة ({n})',
    emptyShortlist: 'لم يُحتفظ بشيء بعد. اضغط «احتفاظ» عند إحدى المنظمات.',
    unlisted: 'لم تعد مدرجة: {n}',
    tooMany: 'تضم القائمة {n} منظمة على الأكثر. تُركت المنظمات الأخرى.',
    yourNotes: 'ملاحظاتك',
    print: 'طباعة',
    shareShortlist: 'مشاركة القائمة المختصرة',
    emptyIt: 'إفراغ القائمة المختصرة',
    report: 'الإبلاغ عن خطأ',
    whatIsWrong: 'ما الخطأ',
    itSays: 'النص الحالي',
    itShouldSay: 'النص الصحيح',
    orgName: 'الاسم',
    orgText: 'الوصف',
    sendCorrection: 'إرسال',
    cancel: 'إلغاء',
    correctionOf: 'تصحيح: {name}',
    toApply: 'للاطلاع عليه وقبوله، افتح:',
    mailOpened: 'الرسالة الآن في برنامج بريدك الإلكتروني. يُرجى إرسالها من هناك.',
    thanks: 'شكرًا لك. تم إرسال التصحيح.',
    notSent: 'تعذر الإرسال. يُرجى المحاولة مرة أخرى.',
    tooLong: 'هذا أطول مما يسعه البريد الإلكتروني. يُرجى اختصاره.',
    plan: 'التخطيط لشراكة',
    noPartner: 'احتفظ بمنظمات أولًا: ستظهر في خطتك.',
    ourAims: 'ما نريده منها',
    theirAims: 'ما يريده شريكنا منها',
    agreement: 'ما اتفقنا عليه',
    people: 'من يتولاها',
    review: 'متى نراجعها',
    printPlan: 'طباعة',
    savePlan: 'حفظ كملف',
    saveReminder: 'حفظ تذكير',
    lookAgain: 'مراجعة شراكتنا',
    moreWays: 'المزيد',
    openMap: 'فتح في خريطة',
  },
};

export default announce(ar);
