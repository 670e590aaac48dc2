import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('gd', {
  'comments-heading': 'Beachdan',
  'comments-loading': 'A’ luchdadh nam beachdan…',
  'comments-none': 'Chan eil beachd ann fhathast.',
  'comments-more': 'Seall barrachd bheachdan',
  'comments-you': 'Tha thu air logadh a-steach mar {name}.',
  'comments-out': 'Log a-mach',
  'comments-label': 'Do bheachd',
  'comments-hint':
    'Na sgrìobh dad a dh’innseas cò sgoilear. Dh’fhaodadh gun tèid beachdan a leughadh mus nochd iad.',
  'comments-send': 'Cuir',
  'comments-awaiting': 'A’ feitheamh ri aontachadh',
  'comments-sent': 'Mòran taing. Chì daoine eile do bheachd cho luath ’s a thèid aontachadh ris.',
  'comments-report': 'Dèan aithris',
  'comments-reported': 'Mòran taing. Coimheadaidh luchd na làraich seo air a’ bheachd.',
  'comments-remove': 'Sguab às',
  'comments-sure': 'Sguab às gu buan',
  'comments-removed': 'Chaidh do bheachd a sguabadh às.',
  'comments-private':
    'Tha e coltach gu bheil àireamh fòn no seòladh puist-d san teacsa agad, agus faodaidh a h-uile duine a leughadh. Faodaidh tu atharrachadh, no a chur mar a tha e.',
  'comments-anyway': 'Cuir mar a tha e',
  'comments-empty': 'Sgrìobh rudeigin an toiseach.',
  'comments-long': 'Tha seo ro fhada: {n} caractar aig a’ char as motha.',
  'comments-tab':
    'Fuirichidh an teacsa agad an-seo. Fosglaidh logadh a-steach taba ùr: till dhan fhear seo gus a chur.',
  'comments-log-in':
    'Chan eil thu air logadh a-steach, no chan eil tuilleadh. Log a-steach agus feuch ris a-rithist.',
  'comments-closed': 'Tha na beachdan dùinte.',
  'comments-too-fast': 'Bha sin ro luath. Fuirich tiotan agus feuch ris a-rithist.',
  'comments-refused':
    'Cha do ghabh an làrach seo ris. Atharraich an teacsa agad, no faighnich de luchd na làraich.',
  'comments-unreachable':
    'Cha ghabh na beachdan ruigsinn an-dràsta. Feuch ris a-rithist an ceann greis.',
});
