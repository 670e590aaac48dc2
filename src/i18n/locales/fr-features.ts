import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const fr: FeaturePart = {
  tag: 'fr',
  words: {
    checkedOn: 'Vérifié le {date}',
    showFound: 'Afficher : {found}',
    keep: 'Garder',
    shortlist: 'Sélection ({n})',
    emptyShortlist: 'Rien n’est encore gardé. Appuyez sur « Garder » pour un organisme.',
    unlisted: 'Plus dans la liste : {n}',
    tooMany: 'Une sélection a au plus {n} organismes. Les autres ont été laissés de côté.',
    yourNotes: 'Vos notes',
    print: 'Imprimer',
    shareShortlist: 'Partager la sélection',
    emptyIt: 'Vider la sélection',
    report: 'Signaler une erreur',
    whatIsWrong: 'Ce qui est faux',
    itSays: 'Il est écrit',
    itShouldSay: 'Il faudrait écrire',
    orgName: 'Nom',
    orgText: 'Présentation',
    sendCorrection: 'Envoyer',
    cancel: 'Annuler',
    correctionOf: 'Correction : {name}',
    toApply: 'Pour la voir et l’accepter, ouvrez :',
    mailOpened: 'Votre logiciel de messagerie a maintenant le message. Envoyez-le de là.',
    thanks: 'Merci. La correction a été envoyée.',
    notSent: 'L’envoi n’a pas réussi. Veuillez réessayer.',
    tooLong: 'C’est trop long pour un courriel. Veuillez raccourcir.',
    plan: 'Préparer un partenariat',
    noPartner: 'Gardez d’abord des organismes : ils seront dans votre projet.',
    ourAims: 'Ce que nous en attendons',
    theirAims: 'Ce que notre partenaire en attend',
    agreement: 'Ce que nous avons convenu',
    people: 'Qui s’en occupe',
    review: 'Quand nous y reviendrons',
    printPlan: 'Imprimer',
    savePlan: 'Enregistrer dans un fichier',
    saveReminder: 'Enregistrer un rappel',
    lookAgain: 'Revenir sur notre partenariat',
    moreWays: 'Plus',
    openMap: 'Ouvrir dans une carte',
  },
};

export default announce(fr);
