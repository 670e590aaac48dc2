import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('ur', {
  'comments-heading': 'تبصرے',
  'comments-loading': 'تبصرے لوڈ ہو رہے ہیں…',
  'comments-none': 'ابھی کوئی تبصرہ نہیں۔',
  'comments-more': 'مزید تبصرے دکھائیں',
  'comments-you': 'آپ {name} کے طور پر لاگ اِن ہیں۔',
  'comments-out': 'لاگ آؤٹ',
  'comments-label': 'آپ کا تبصرہ',
  'comments-hint':
    'ایسا کچھ نہ لکھیں جس سے کسی طالب علم کی شناخت ہو۔ تبصرے ظاہر ہونے سے پہلے پڑھے جا سکتے ہیں۔',
  'comments-send': 'بھیجیں',
  'comments-awaiting': 'منظوری کا منتظر',
  'comments-sent': 'شکریہ۔ منظوری ملتے ہی دوسرے آپ کا تبصرہ دیکھ سکیں گے۔',
  'comments-report': 'اطلاع دیں',
  'comments-reported': 'شکریہ۔ اس ویب سائٹ کے منتظمین اس تبصرے کو دیکھیں گے۔',
  'comments-remove': 'حذف کریں',
  'comments-sure': 'ہمیشہ کے لیے حذف کریں',
  'comments-removed': 'آپ کا تبصرہ حذف ہو گیا ہے۔',
  'comments-private':
    'لگتا ہے آپ کے متن میں فون نمبر یا ای میل پتا ہے، اور اسے ہر کوئی پڑھ سکتا ہے۔ آپ اسے بدل سکتے ہیں یا جوں کا توں بھیج سکتے ہیں۔',
  'comments-anyway': 'جوں کا توں بھیجیں',
  'comments-empty': 'پہلے کچھ لکھیں۔',
  'comments-long': 'یہ بہت لمبا ہے: زیادہ سے زیادہ {n} حروف۔',
  'comments-tab':
    'آپ کا متن یہیں رہے گا۔ لاگ اِن نئے ٹیب میں کھلے گا: بھیجنے کے لیے اسی میں واپس آئیں۔',
  'comments-log-in':
    'آپ لاگ اِن نہیں ہیں، یا اب نہیں رہے۔ براہِ کرم لاگ اِن کریں اور دوبارہ کوشش کریں۔',
  'comments-closed': 'تبصرے بند ہیں۔',
  'comments-too-fast': 'یہ بہت جلدی تھا۔ براہِ کرم ذرا ٹھہریں اور دوبارہ کوشش کریں۔',
  'comments-refused':
    'اس ویب سائٹ نے اسے قبول نہیں کیا۔ براہِ کرم اپنا متن بدلیں، یا ویب سائٹ کے منتظمین سے پوچھیں۔',
  'comments-unreachable': 'تبصروں تک ابھی رسائی نہیں ہو سکتی۔ براہِ کرم بعد میں کوشش کریں۔',
});
