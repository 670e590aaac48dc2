import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('ro', {
  'comments-heading': 'Comentarii',
  'comments-loading': 'Se încarcă comentariile…',
  'comments-none': 'Încă nu există comentarii.',
  'comments-more': 'Arată mai multe comentarii',
  'comments-you': 'Ești autentificat ca {name}.',
  'comments-out': 'Deconectare',
  'comments-label': 'Comentariul tău',
  'comments-hint':
    'Nu scrie nimic din care se poate afla cine este un elev. Comentariile pot fi citite înainte de a apărea.',
  'comments-send': 'Trimite',
  'comments-awaiting': 'Așteaptă aprobarea',
  'comments-sent': 'Mulțumim. Ceilalți îți vor vedea comentariul de îndată ce este aprobat.',
  'comments-report': 'Raportează',
  'comments-reported': 'Mulțumim. Cei care administrează acest site vor examina comentariul.',
  'comments-remove': 'Șterge',
  'comments-sure': 'Șterge definitiv',
  'comments-removed': 'Comentariul tău a fost șters.',
  'comments-private':
    'Textul tău pare să conțină un număr de telefon sau o adresă de e-mail, pe care oricine le poate citi. Îl poți schimba sau trimite așa cum este.',
  'comments-anyway': 'Trimite așa cum este',
  'comments-empty': 'Scrie mai întâi ceva.',
  'comments-long': 'Este prea lung: cel mult {n} caractere.',
  'comments-tab':
    'Textul tău rămâne aici. Autentificarea deschide o filă nouă: revino la aceasta pentru a trimite.',
  'comments-log-in': 'Nu ești autentificat sau nu mai ești. Autentifică-te și încearcă din nou.',
  'comments-closed': 'Comentariile sunt închise.',
  'comments-too-fast': 'A fost prea repede. Așteaptă puțin și încearcă din nou.',
  'comments-refused':
    'Acest site nu a acceptat. Schimbă textul sau întreabă pe cei care administrează site-ul.',
  'comments-unreachable': 'Comentariile nu pot fi accesate acum. Încearcă mai târziu.',
});
