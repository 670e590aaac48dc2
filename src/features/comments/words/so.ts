import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('so', {
  'comments-heading': 'Faallooyin',
  'comments-loading': 'Faallooyinka waa la soo rarayaa…',
  'comments-none': 'Weli faallo ma jirto.',
  'comments-more': 'Muuji faallooyin dheeraad ah',
  'comments-you': 'Waxaad u soo gashay sida {name}.',
  'comments-out': 'Ka bax',
  'comments-label': 'Faalladaada',
  'comments-hint':
    'Ha qorin wax sheegaya cidda uu yahay arday. Faallooyinka waa la akhrin karaa ka hor intaanay soo bixin.',
  'comments-send': 'Dir',
  'comments-awaiting': 'Waxay sugaysaa ansixin',
  'comments-sent': 'Mahadsanid. Dadka kale waxay arki doonaan faalladaada marka la ansixiyo.',
  'comments-report': 'Ka warbixi',
  'comments-reported': 'Mahadsanid. Dadka maamula boggan ayaa eegi doona faalladan.',
  'comments-remove': 'Tirtir',
  'comments-sure': 'Gebi ahaan tirtir',
  'comments-removed': 'Faalladaada waa la tirtiray.',
  'comments-private':
    'Waxay u muuqataa in qoraalkaagu leeyahay lambar telefoon ama ciwaan iimayl, qof kastana wuu akhrin karaa. Waad beddeli kartaa, ama u dir sida uu yahay.',
  'comments-anyway': 'U dir sida uu yahay',
  'comments-empty': 'Marka hore wax qor.',
  'comments-long': 'Aad buu u dheer yahay: ugu badnaan {n} xaraf.',
  'comments-tab':
    'Qoraalkaagu halkan buu joogayaa. Soo geliddu waxay furaysaa tab cusub: ku soo noqo tan si aad u dirto.',
  'comments-log-in': 'Ma soo gelin, ama hadda kuma jirtid. Fadlan soo gal oo mar kale isku day.',
  'comments-closed': 'Faallooyinku waa xiran yihiin.',
  'comments-too-fast': 'Aad bay u dhakhso badnayd. Fadlan yara sug oo mar kale isku day.',
  'comments-refused':
    'Boggani ma aqbalin taas. Fadlan beddel qoraalkaaga, ama weydii dadka maamula bogga.',
  'comments-unreachable': 'Faallooyinka hadda lama gaari karo. Fadlan mar dambe isku day.',
});
