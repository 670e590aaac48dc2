import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const ga: FeaturePart = {
  tag: 'ga',
  words: {
    checkedOn: 'Seiceáilte {date}',
    showFound: 'Taispeáin: {found}',
    keep: 'Coinnigh',
    shortlist: 'Gearrliosta ({n})',
    emptyShortlist: 'Níl aon rud coinnithe fós. Brúigh “Coinnigh” ar eagraíocht.',
    unlisted: 'Nach bhfuil liostaithe a thuilleadh: {n}',
    tooMany: 'Bíonn {n} eagraíocht ar liosta ar a mhéad. Fágadh na cinn eile ar lár.',
    yourNotes: 'Do chuid nótaí',
    print: 'Priontáil',
    shareShortlist: 'Roinn an gearrliosta',
    emptyIt: 'Folmhaigh an gearrliosta',
    report: 'Tuairiscigh botún',
    whatIsWrong: 'Cad atá mícheart',
    itSays: 'Deir sé anois',
    itShouldSay: 'Ba cheart dó a rá',
    orgName: 'Ainm',
    orgText: 'Cur síos',
    sendCorrection: 'Seol',
    cancel: 'Cealaigh',
    correctionOf: 'Ceartúchán: {name}',
    toApply: 'Chun féachaint air agus glacadh leis, oscail:',
    mailOpened: 'Tá an teachtaireacht i do chlár ríomhphoist anois. Seol ón áit sin í.',
    thanks: 'Go raibh maith agat. Seoladh an ceartúchán.',
    notSent: 'Níorbh fhéidir é a sheoladh. Bain triail eile as.',
    tooLong: 'Tá sé seo rófhada do ríomhphost. Giorraigh é.',
    plan: 'Pleanáil comhpháirtíocht',
    noPartner: 'Coinnigh eagraíochtaí ar dtús: beidh siad i do phlean.',
    ourAims: 'Cad atá uainn uaithi',
    theirAims: 'Cad atá ónár gcomhpháirtí uaithi',
    agreement: 'Cad atá aontaithe againn',
    people: 'Cé a thugann aire di',
    review: 'Cathain a fhéachfaimid uirthi arís',
    printPlan: 'Priontáil',
    savePlan: 'Sábháil mar chomhad',
    saveReminder: 'Sábháil meabhrúchán',
    lookAgain: 'Féach ar ár gcomhpháirtíocht arís',
    moreWays: 'Tuilleadh',
    openMap: 'Oscail i léarscáil',
  },
};

export default announce(ga);
