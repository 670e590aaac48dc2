import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('ga', {
  'comments-heading': 'Tuairimí',
  'comments-loading': 'Tuairimí á lódáil…',
  'comments-none': 'Níl aon tuairim ann fós.',
  'comments-more': 'Taispeáin tuilleadh tuairimí',
  'comments-you': 'Tá tú logáilte isteach mar {name}.',
  'comments-out': 'Logáil amach',
  'comments-label': 'Do thuairim',
  'comments-hint':
    'Ná scríobh aon rud a léiríonn cé hé dalta. D’fhéadfaí tuairimí a léamh sula bhfeictear iad.',
  'comments-send': 'Seol',
  'comments-awaiting': 'Ag fanacht le faomhadh',
  'comments-sent':
    'Go raibh maith agat. Feicfidh daoine eile do thuairim chomh luath agus a fhaomhtar í.',
  'comments-report': 'Tuairiscigh',
  'comments-reported': 'Go raibh maith agat. Breathnóidh lucht an tsuímh seo ar an tuairim seo.',
  'comments-remove': 'Scrios',
  'comments-sure': 'Scrios go deo',
  'comments-removed': 'Scriosadh do thuairim.',
  'comments-private':
    'Is cosúil go bhfuil uimhir theileafóin nó seoladh ríomhphoist i do théacs, agus is féidir le gach duine é a léamh. Is féidir leat é a athrú, nó é a sheoladh mar atá.',
  'comments-anyway': 'Seol mar atá',
  'comments-empty': 'Scríobh rud éigin ar dtús.',
  'comments-long': 'Tá sé seo rófhada: {n} carachtar ar a mhéad.',
  'comments-tab':
    'Fanann do théacs anseo. Osclaíonn an logáil isteach cluaisín nua: tar ar ais chuig an gceann seo chun seoladh.',
  'comments-log-in':
    'Níl tú logáilte isteach, nó níl tú a thuilleadh. Logáil isteach agus bain triail eile as.',
  'comments-closed': 'Tá na tuairimí dúnta.',
  'comments-too-fast': 'Bhí sé sin róthapa. Fan nóiméad agus bain triail eile as.',
  'comments-refused':
    'Níor ghlac an suíomh seo leis sin. Athraigh do théacs, nó fiafraigh de lucht an tsuímh.',
  'comments-unreachable':
    'Ní féidir na tuairimí a bhaint amach anois. Bain triail eile as ar ball.',
});
