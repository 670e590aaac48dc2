import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('pa', {
  'comments-heading': 'ਟਿੱਪਣੀਆਂ',
  'comments-loading': 'ਟਿੱਪਣੀਆਂ ਲੋਡ ਹੋ ਰਹੀਆਂ ਹਨ…',
  'comments-none': 'ਹਾਲੇ ਕੋਈ ਟਿੱਪਣੀ ਨਹੀਂ।',
  'comments-more': 'ਹੋਰ ਟਿੱਪਣੀਆਂ ਦਿਖਾਓ',
  'comments-you': 'ਤੁਸੀਂ {name} ਵਜੋਂ ਲਾਗ ਇਨ ਹੋ।',
  'comments-out': 'ਲਾਗ ਆਉਟ ਕਰੋ',
  'comments-label': 'ਤੁਹਾਡੀ ਟਿੱਪਣੀ',
  'comments-hint':
    'ਅਜਿਹਾ ਕੁਝ ਨਾ ਲਿਖੋ ਜਿਸ ਤੋਂ ਕਿਸੇ ਵਿਦਿਆਰਥੀ ਦੀ ਪਛਾਣ ਹੋਵੇ। ਟਿੱਪਣੀਆਂ ਦਿਸਣ ਤੋਂ ਪਹਿਲਾਂ ਪੜ੍ਹੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।',
  'comments-send': 'ਭੇਜੋ',
  'comments-awaiting': 'ਮਨਜ਼ੂਰੀ ਦੀ ਉਡੀਕ ਵਿੱਚ',
  'comments-sent': 'ਧੰਨਵਾਦ। ਮਨਜ਼ੂਰ ਹੁੰਦਿਆਂ ਹੀ ਹੋਰ ਲੋਕ ਤੁਹਾਡੀ ਟਿੱਪਣੀ ਦੇਖ ਸਕਣਗੇ।',
  'comments-report': 'ਸ਼ਿਕਾਇਤ ਕਰੋ',
  'comments-reported': 'ਧੰਨਵਾਦ। ਇਸ ਵੈੱਬਸਾਈਟ ਨੂੰ ਚਲਾਉਣ ਵਾਲੇ ਇਸ ਟਿੱਪਣੀ ਨੂੰ ਦੇਖਣਗੇ।',
  'comments-remove': 'ਮਿਟਾਓ',
  'comments-sure': 'ਸਦਾ ਲਈ ਮਿਟਾਓ',
  'comments-removed': 'ਤੁਹਾਡੀ ਟਿੱਪਣੀ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ।',
  'comments-private':
    'ਲੱਗਦਾ ਹੈ ਕਿ ਤੁਹਾਡੀ ਲਿਖਤ ਵਿੱਚ ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ ਪਤਾ ਹੈ, ਅਤੇ ਇਸਨੂੰ ਹਰ ਕੋਈ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਇਸਨੂੰ ਬਦਲ ਸਕਦੇ ਹੋ ਜਾਂ ਇਵੇਂ ਹੀ ਭੇਜ ਸਕਦੇ ਹੋ।',
  'comments-anyway': 'ਇਵੇਂ ਹੀ ਭੇਜੋ',
  'comments-empty': 'ਪਹਿਲਾਂ ਕੁਝ ਲਿਖੋ।',
  'comments-long': 'ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ: ਵੱਧ ਤੋਂ ਵੱਧ {n} ਅੱਖਰ।',
  'comments-tab': 'ਤੁਹਾਡੀ ਲਿਖਤ ਇੱਥੇ ਹੀ ਰਹੇਗੀ। ਲਾਗ ਇਨ ਨਵੀਂ ਟੈਬ ਵਿੱਚ ਖੁੱਲ੍ਹੇਗਾ: ਭੇਜਣ ਲਈ ਇਸੇ ਉੱਤੇ ਵਾਪਸ ਆਓ।',
  'comments-log-in': 'ਤੁਸੀਂ ਲਾਗ ਇਨ ਨਹੀਂ ਹੋ, ਜਾਂ ਹੁਣ ਨਹੀਂ ਰਹੇ। ਕਿਰਪਾ ਕਰਕੇ ਲਾਗ ਇਨ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  'comments-closed': 'ਟਿੱਪਣੀਆਂ ਬੰਦ ਹਨ।',
  'comments-too-fast': 'ਇਹ ਬਹੁਤ ਛੇਤੀ ਸੀ। ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹਾ ਰੁਕ ਕੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  'comments-refused':
    'ਇਸ ਵੈੱਬਸਾਈਟ ਨੇ ਇਹ ਸਵੀਕਾਰ ਨਹੀਂ ਕੀਤਾ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਲਿਖਤ ਬਦਲੋ, ਜਾਂ ਵੈੱਬਸਾਈਟ ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਪੁੱਛੋ।',
  'comments-unreachable': 'ਟਿੱਪਣੀਆਂ ਤੱਕ ਹੁਣ ਪਹੁੰਚ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਅਦ ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
});
