import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('fr', {
  'comments-heading': 'Commentaires',
  'comments-loading': 'Chargement des commentaires…',
  'comments-none': 'Aucun commentaire pour l’instant.',
  'comments-more': 'Afficher plus de commentaires',
  'comments-you': 'Vous êtes connecté en tant que {name}.',
  'comments-out': 'Se déconnecter',
  'comments-label': 'Votre commentaire',
  'comments-hint':
    'N’écrivez rien qui permette d’identifier un élève. Les commentaires peuvent être lus avant d’être publiés.',
  'comments-send': 'Envoyer',
  'comments-awaiting': 'En attente d’approbation',
  'comments-sent': 'Merci. Les autres verront votre commentaire dès qu’il sera approuvé.',
  'comments-report': 'Signaler',
  'comments-reported': 'Merci. Les responsables de ce site examineront ce commentaire.',
  'comments-remove': 'Supprimer',
  'comments-sure': 'Supprimer définitivement',
  'comments-removed': 'Votre commentaire est supprimé.',
  'comments-private':
    'Votre texte semble contenir un numéro de téléphone ou une adresse e-mail, que tout le monde pourra lire. Vous pouvez le modifier ou l’envoyer tel quel.',
  'comments-anyway': 'Envoyer tel quel',
  'comments-empty': 'Écrivez d’abord quelque chose.',
  'comments-long': 'C’est trop long : {n} caractères au maximum.',
  'comments-tab':
    'Votre texte reste ici. La connexion ouvre un nouvel onglet : revenez à celui-ci pour envoyer.',
  'comments-log-in': 'Vous n’êtes pas ou plus connecté. Veuillez vous connecter et réessayer.',
  'comments-closed': 'Les commentaires sont fermés.',
  'comments-too-fast': 'C’était trop rapide. Veuillez patienter un instant et réessayer.',
  'comments-refused':
    'Ce site n’a pas accepté cela. Veuillez modifier votre texte ou contacter les responsables du site.',
  'comments-unreachable':
    'Les commentaires sont inaccessibles pour le moment. Veuillez réessayer plus tard.',
});
