import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('bn', {
  'comments-heading': 'মন্তব্য',
  'comments-loading': 'মন্তব্য লোড হচ্ছে…',
  'comments-none': 'এখনও কোনো মন্তব্য নেই।',
  'comments-more': 'আরও মন্তব্য দেখান',
  'comments-you': 'আপনি {name} হিসেবে লগ ইন করেছেন।',
  'comments-out': 'লগ আউট করুন',
  'comments-label': 'আপনার মন্তব্য',
  'comments-hint':
    'এমন কিছু লিখবেন না যা থেকে কোনো শিক্ষার্থীকে চেনা যায়। প্রকাশের আগে মন্তব্য পড়া হতে পারে।',
  'comments-send': 'পাঠান',
  'comments-awaiting': 'অনুমোদনের অপেক্ষায়',
  'comments-sent': 'ধন্যবাদ। অনুমোদিত হলেই অন্যরা আপনার মন্তব্য দেখতে পাবেন।',
  'comments-report': 'অভিযোগ করুন',
  'comments-reported': 'ধন্যবাদ। এই ওয়েবসাইটের পরিচালকেরা মন্তব্যটি দেখবেন।',
  'comments-remove': 'মুছুন',
  'comments-sure': 'চিরতরে মুছুন',
  'comments-removed': 'আপনার মন্তব্য মুছে ফেলা হয়েছে।',
  'comments-private':
    'মনে হচ্ছে আপনার লেখায় টেলিফোন নম্বর বা ইমেল ঠিকানা আছে, আর সবাই তা পড়তে পারবেন। আপনি তা বদলাতে পারেন, বা যেমন আছে তেমনই পাঠাতে পারেন।',
  'comments-anyway': 'যেমন আছে তেমনই পাঠান',
  'comments-empty': 'আগে কিছু লিখুন।',
  'comments-long': 'এটি খুব লম্বা: সর্বোচ্চ {n} অক্ষর।',
  'comments-tab': 'আপনার লেখা এখানেই থাকবে। লগ ইন নতুন ট্যাবে খুলবে: পাঠাতে এই ট্যাবে ফিরে আসুন।',
  'comments-log-in': 'আপনি লগ ইন করেননি, বা আর লগ ইন নেই। লগ ইন করে আবার চেষ্টা করুন।',
  'comments-closed': 'মন্তব্য বন্ধ আছে।',
  'comments-too-fast': 'খুব তাড়াতাড়ি হয়ে গেছে। একটু অপেক্ষা করে আবার চেষ্টা করুন।',
  'comments-refused':
    'এই ওয়েবসাইট তা গ্রহণ করেনি। আপনার লেখা বদলান, বা ওয়েবসাইটের পরিচালকদের জিজ্ঞাসা করুন।',
  'comments-unreachable': 'এখন মন্তব্য পাওয়া যাচ্ছে না। পরে আবার চেষ্টা করুন।',
});
