import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('hi', {
  'comments-heading': 'टिप्पणियाँ',
  'comments-loading': 'टिप्पणियाँ लोड हो रही हैं…',
  'comments-none': 'अभी कोई टिप्पणी नहीं है।',
  'comments-more': 'और टिप्पणियाँ दिखाएँ',
  'comments-you': 'आप {name} के रूप में लॉग इन हैं।',
  'comments-out': 'लॉग आउट करें',
  'comments-label': 'आपकी टिप्पणी',
  'comments-hint': 'ऐसा कुछ न लिखें जिससे किसी छात्र की पहचान हो। टिप्पणियाँ दिखने से पहले पढ़ी जा सकती हैं।',
  'comments-send': 'भेजें',
  'comments-awaiting': 'स्वीकृति की प्रतीक्षा में',
  'comments-sent': 'धन्यवाद। स्वीकृत होते ही दूसरे आपकी टिप्पणी देख सकेंगे।',
  'comments-report': 'शिकायत करें',
  'comments-reported': 'धन्यवाद। इस वेबसाइट के संचालक इस टिप्पणी को देखेंगे।',
  'comments-remove': 'हटाएँ',
  'comments-sure': 'हमेशा के लिए हटाएँ',
  'comments-removed': 'आपकी टिप्पणी हटा दी गई है।',
  'comments-private':
    'लगता है कि आपके पाठ में फ़ोन नंबर या ईमेल पता है, और इसे हर कोई पढ़ सकता है। आप इसे बदल सकते हैं या ऐसे ही भेज सकते हैं।',
  'comments-anyway': 'ऐसे ही भेजें',
  'comments-empty': 'पहले कुछ लिखें।',
  'comments-long': 'यह बहुत लंबा है: अधिकतम {n} अक्षर।',
  'comments-tab': 'आपका पाठ यहीं रहेगा। लॉग इन नए टैब में खुलेगा: भेजने के लिए इसी पर लौटें।',
  'comments-log-in': 'आप लॉग इन नहीं हैं, या अब नहीं रहे। कृपया लॉग इन करके फिर प्रयास करें।',
  'comments-closed': 'टिप्पणियाँ बंद हैं।',
  'comments-too-fast': 'यह बहुत जल्दी था। कृपया थोड़ा रुककर फिर प्रयास करें।',
  'comments-refused': 'इस वेबसाइट ने इसे स्वीकार नहीं किया। कृपया अपना पाठ बदलें, या वेबसाइट के संचालकों से पूछें।',
  'comments-unreachable': 'टिप्पणियों तक अभी पहुँचा नहीं जा सकता। कृपया बाद में प्रयास करें।',
});
