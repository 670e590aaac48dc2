import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('cy', {
  'comments-heading': 'Sylwadau',
  'comments-loading': 'Wrthi’n llwytho’r sylwadau…',
  'comments-none': 'Dim sylwadau eto.',
  'comments-more': 'Dangos rhagor o sylwadau',
  'comments-you': 'Rydych wedi mewngofnodi fel {name}.',
  'comments-out': 'Allgofnodi',
  'comments-label': 'Eich sylw',
  'comments-hint': 'Peidiwch ag ysgrifennu dim sy’n dangos pwy yw disgybl.',
  'comments-send': 'Anfon',
  'comments-awaiting': 'Yn aros am gymeradwyaeth',
  'comments-sent': 'Diolch. Bydd eraill yn gweld eich sylw ar ôl ei gymeradwyo.',
  'comments-report': 'Rhoi gwybod',
  'comments-reported': 'Diolch. Bydd cymedrolwr yn edrych ar y sylw hwn.',
  'comments-remove': 'Dileu',
  'comments-sure': 'Dileu am byth',
  'comments-removed': 'Mae eich sylw wedi’i ddileu.',
  'comments-private':
    'Gall pawb ddarllen y rhif ffôn neu’r cyfeiriad e-bost yn eich testun. Newidiwch ef, neu ei anfon fel y mae.',
  'comments-anyway': 'Anfon fel y mae',
  'comments-empty': 'Ysgrifennwch rywbeth yn gyntaf.',
  'comments-long': 'Mae hyn yn rhy hir: {n} nod yw’r mwyaf.',
  'comments-tab': 'Mae mewngofnodi’n agor tab newydd. Mae eich testun yn aros yma.',
  'comments-log-in': 'Mewngofnodwch, yna rhowch gynnig arall arni.',
  'comments-closed': 'Mae’r sylwadau ar gau.',
  'comments-too-fast': 'Roedd hynny’n rhy gyflym. Arhoswch funud, yna rhowch gynnig arall arni.',
  'comments-refused': 'Ni dderbyniodd y wefan hon hynny.',
  'comments-unreachable': 'Ni ellir cyrraedd y sylwadau. Rhowch gynnig arall arni’n nes ymlaen.',
});
