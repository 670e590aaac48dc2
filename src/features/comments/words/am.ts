import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('am', {
  'comments-heading': 'አስተያየቶች',
  'comments-loading': 'አስተያየቶች በመጫን ላይ…',
  'comments-none': 'እስካሁን ምንም አስተያየት የለም።',
  'comments-more': 'ተጨማሪ አስተያየቶችን አሳይ',
  'comments-you': 'እንደ {name} ገብተዋል።',
  'comments-out': 'ውጣ',
  'comments-label': 'የእርስዎ አስተያየት',
  'comments-hint': 'ተማሪው ማን እንደሆነ የሚገልጽ ነገር አይጻፉ። አስተያየቶች ከመታየታቸው በፊት ሊነበቡ ይችላሉ።',
  'comments-send': 'ላክ',
  'comments-awaiting': 'ፈቃድ በመጠበቅ ላይ',
  'comments-sent': 'እናመሰግናለን። አስተያየትዎ እንደጸደቀ ሌሎች ያዩታል።',
  'comments-report': 'ሪፖርት አድርግ',
  'comments-reported': 'እናመሰግናለን። የዚህ ድረ ገጽ ኃላፊዎች አስተያየቱን ይመለከቱታል።',
  'comments-remove': 'ሰርዝ',
  'comments-sure': 'ለዘለቄታው ሰርዝ',
  'comments-removed': 'አስተያየትዎ ተሰርዟል።',
  'comments-private':
    'በጽሑፍዎ ውስጥ የስልክ ቁጥር ወይም የኢሜይል አድራሻ ያለ ይመስላል፣ ሁሉም ሰው ሊያነበው ይችላል። ሊቀይሩት ወይም እንዳለ ሊልኩት ይችላሉ።',
  'comments-anyway': 'እንዳለ ላክ',
  'comments-empty': 'መጀመሪያ የሆነ ነገር ይጻፉ።',
  'comments-long': 'ይህ በጣም ረጅም ነው፦ ቢበዛ {n} ፊደላት።',
  'comments-tab': 'ጽሑፍዎ እዚህ ይቆያል። መግቢያው በአዲስ ትር ይከፈታል፦ ለመላክ ወደዚህ ይመለሱ።',
  'comments-log-in': 'አልገቡም፣ ወይም መግቢያዎ አብቅቷል። እባክዎ ይግቡና እንደገና ይሞክሩ።',
  'comments-closed': 'አስተያየቶች ተዘግተዋል።',
  'comments-too-fast': 'ያ በጣም ፈጣን ነበር። እባክዎ ጥቂት ይጠብቁና እንደገና ይሞክሩ።',
  'comments-refused': 'ይህ ድረ ገጽ ያንን አልተቀበለም። እባክዎ ጽሑፍዎን ይቀይሩ፣ ወይም የድረ ገጹን ኃላፊዎች ይጠይቁ።',
  'comments-unreachable': 'አስተያየቶቹን አሁን ማግኘት አይቻልም። እባክዎ ቆይተው ይሞክሩ።',
});
