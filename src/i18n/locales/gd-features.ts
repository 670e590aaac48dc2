import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const gd: FeaturePart = {
  tag: 'gd',
  words: {
    checkedOn: 'Air a dhearbhadh {date}',
    showFound: 'Seall: {found}',
    keep: 'Cùm',
    shortlist: 'Geàrr-liosta ({n})',
    emptyShortlist: 'Chan eil dad air a chumail fhathast. Brùth “Cùm” aig buidheann.',
    unlisted: 'Nach eil air an liosta tuilleadh: {n}',
    tooMany: 'Tha {n} buidheann air liosta aig a’ char as motha. Chaidh càch fhàgail às.',
    yourNotes: 'Na notaichean agad',
    print: 'Clò-bhuail',
    shareShortlist: 'Co-roinn an geàrr-liosta',
    emptyIt: 'Falamhaich an geàrr-liosta',
    report: 'Innis mu mhearachd',
    whatIsWrong: 'Dè tha ceàrr',
    itSays: 'Tha e ag ràdh an-dràsta',
    itShouldSay: 'Bu chòir dha ràdh',
    orgName: 'Ainm',
    orgText: 'Tuairisgeul',
    sendCorrection: 'Cuir',
    cancel: 'Sguir dheth',
    correctionOf: 'Ceartachadh: {name}',
    toApply: 'Gus coimhead air agus gabhail ris, fosgail:',
    mailOpened: 'Tha an teachdaireachd sa phrògram puist-d agad a-nis. Cuir às an sin i.',
    thanks: 'Tapadh leibh. Chaidh an ceartachadh a chur.',
    notSent: 'Cha ghabhadh a chur. Feuch a-rithist.',
    tooLong: 'Tha seo ro fhada airson post-d. Giorraich e.',
    plan: 'Planaich com-pàirteachas',
    noPartner: 'Cùm buidhnean an toiseach: bidh iad sa phlana agad.',
    ourAims: 'Dè tha sinne ag iarraidh às',
    theirAims: 'Dè tha ar com-pàirtiche ag iarraidh às',
    agreement: 'Dè dh’aontaich sinn',
    people: 'Cò tha a’ coimhead às a dhèidh',
    review: 'Cuin a choimheadas sinn air a-rithist',
    printPlan: 'Clò-bhuail',
    savePlan: 'Sàbhail mar fhaidhle',
    saveReminder: 'Sàbhail cuimhneachan',
    lookAgain: 'Coimhead air ar com-pàirteachas a-rithist',
    moreWays: 'Barrachd',
    openMap: 'Fosgail ann am mapa',
  },
};

export default announce(gd);
