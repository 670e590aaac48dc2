import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const ro: FeaturePart = {
  tag: 'ro',
  words: {
    checkedOn: 'Verificat la {date}',
    showFound: 'Arată: {found}',
    keep: 'Păstrează',
    shortlist: 'Lista scurtă ({n})',
    emptyShortlist: 'Nu s-a păstrat încă nimic. Apăsați „Păstrează” la o organizație.',
    unlisted: 'Nu mai figurează: {n}',
    tooMany: 'O listă are cel mult {n} organizații. Celelalte au fost lăsate deoparte.',
    yourNotes: 'Notele dumneavoastră',
    print: 'Tipărește',
    shareShortlist: 'Partajează lista scurtă',
    emptyIt: 'Golește lista scurtă',
    report: 'Semnalează o greșeală',
    whatIsWrong: 'Ce este greșit',
    itSays: 'Acum scrie',
    itShouldSay: 'Ar trebui să scrie',
    orgName: 'Nume',
    orgText: 'Descriere',
    sendCorrection: 'Trimite',
    cancel: 'Anulează',
    correctionOf: 'Corectură: {name}',
    toApply: 'Pentru a o vedea și accepta, deschideți:',
    mailOpened: 'Mesajul este acum în programul dumneavoastră de e-mail. Trimiteți-l de acolo.',
    thanks: 'Vă mulțumim. Corectura a fost trimisă.',
    notSent: 'Nu s-a putut trimite. Încercați din nou.',
    tooLong: 'Este prea lung pentru un e-mail. Scurtați-l.',
    plan: 'Planifică un parteneriat',
    noPartner: 'Păstrați mai întâi organizații: vor fi în planul dumneavoastră.',
    ourAims: 'Ce dorim de la el',
    theirAims: 'Ce dorește partenerul nostru de la el',
    agreement: 'Ce am convenit',
    people: 'Cine se ocupă de el',
    review: 'Când îl revedem',
    printPlan: 'Tipărește',
    savePlan: 'Salvează ca fișier',
    saveReminder: 'Salvează un memento',
    lookAgain: 'Revederea parteneriatului nostru',
    moreWays: 'Mai mult',
    openMap: 'Deschide pe o hartă',
  },
};

export default announce(ro);
