import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('ar', {
  'comments-heading': 'التعليقات',
  'comments-loading': 'جارٍ تحميل التعليقات…',
  'comments-none': 'لا توجد تعليقات بعد.',
  'comments-more': 'عرض المزيد من التعليقات',
  'comments-you': 'أنت مسجّل الدخول باسم {name}.',
  'comments-out': 'تسجيل الخروج',
  'comments-label': 'تعليقك',
  'comments-hint': 'لا تكتب شيئًا يدل على هوية تلميذ. قد تُقرأ التعليقات قبل ظهورها.',
  'comments-send': 'إرسال',
  'comments-awaiting': 'بانتظار الموافقة',
  'comments-sent': 'شكرًا لك. سيرى الآخرون تعليقك فور الموافقة عليه.',
  'comments-report': 'إبلاغ',
  'comments-reported': 'شكرًا لك. سينظر القائمون على هذا الموقع في هذا التعليق.',
  'comments-remove': 'حذف',
  'comments-sure': 'حذف نهائي',
  'comments-removed': 'حُذف تعليقك.',
  'comments-private':
    'يبدو أن في نصك رقم هاتف أو عنوان بريد إلكتروني، ويمكن للجميع قراءته. يمكنك تغييره أو إرساله كما هو.',
  'comments-anyway': 'إرسال كما هو',
  'comments-empty': 'اكتب شيئًا أولًا.',
  'comments-long': 'هذا طويل جدًا: الحد الأقصى {n} من الأحرف.',
  'comments-tab': 'يبقى نصك هنا. يفتح تسجيل الدخول علامة تبويب جديدة: عد إلى هذه للإرسال.',
  'comments-log-in': 'لم تسجّل الدخول، أو انتهت جلستك. يُرجى تسجيل الدخول والمحاولة مرة أخرى.',
  'comments-closed': 'التعليقات مغلقة.',
  'comments-too-fast': 'كان ذلك سريعًا جدًا. يُرجى الانتظار قليلًا والمحاولة مرة أخرى.',
  'comments-refused': 'لم يقبل هذا الموقع ذلك. يُرجى تغيير نصك أو سؤال القائمين على الموقع.',
  'comments-unreachable': 'لا يمكن الوصول إلى التعليقات الآن. يُرجى المحاولة لاحقًا.',
});
