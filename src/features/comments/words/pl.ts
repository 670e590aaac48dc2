import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('pl', {
  'comments-heading': 'Komentarze',
  'comments-loading': 'Wczytywanie komentarzy…',
  'comments-none': 'Nie ma jeszcze komentarzy.',
  'comments-more': 'Pokaż więcej komentarzy',
  'comments-you': 'Zalogowano jako {name}.',
  'comments-out': 'Wyloguj się',
  'comments-label': 'Twój komentarz',
  'comments-hint':
    'Nie pisz niczego, po czym można poznać ucznia. Komentarze mogą zostać przeczytane, zanim się pojawią.',
  'comments-send': 'Wyślij',
  'comments-awaiting': 'Czeka na zatwierdzenie',
  'comments-sent': 'Dziękujemy. Inni zobaczą Twój komentarz, gdy tylko zostanie zatwierdzony.',
  'comments-report': 'Zgłoś',
  'comments-reported': 'Dziękujemy. Osoby prowadzące tę stronę przyjrzą się temu komentarzowi.',
  'comments-remove': 'Usuń',
  'comments-sure': 'Usuń na zawsze',
  'comments-removed': 'Twój komentarz został usunięty.',
  'comments-private':
    'W Twoim tekście jest chyba numer telefonu lub adres e-mail, a każdy może go przeczytać. Możesz go zmienić albo wysłać bez zmian.',
  'comments-anyway': 'Wyślij bez zmian',
  'comments-empty': 'Najpierw coś napisz.',
  'comments-long': 'To jest za długie: najwyżej {n} znaków.',
  'comments-tab':
    'Twój tekst zostaje tutaj. Logowanie otwiera nową kartę: wróć do tej, aby wysłać.',
  'comments-log-in':
    'Nie jesteś zalogowany albo sesja się skończyła. Zaloguj się i spróbuj ponownie.',
  'comments-closed': 'Komentarze są zamknięte.',
  'comments-too-fast': 'To było za szybko. Odczekaj chwilę i spróbuj ponownie.',
  'comments-refused':
    'Ta strona tego nie przyjęła. Zmień tekst albo zapytaj osoby prowadzące stronę.',
  'comments-unreachable': 'Komentarze są teraz niedostępne. Spróbuj ponownie później.',
});
