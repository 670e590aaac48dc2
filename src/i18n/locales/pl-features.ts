import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const pl: FeaturePart = {
  tag: 'pl',
  words: {
    checkedOn: 'Sprawdzono {date}',
    showFound: 'Pokaż: {found}',
    keep: 'Zachowaj',
    shortlist: 'Wybrane ({n})',
    emptyShortlist: 'Nic jeszcze nie zachowano. Naciśnij „Zachowaj” przy organizacji.',
    unlisted: 'Nie ma już na liście: {n}',
    tooMany: 'Lista ma najwyżej {n} organizacji. Pozostałe pominięto.',
    yourNotes: 'Twoje notatki',
    print: 'Drukuj',
    shareShortlist: 'Udostępnij wybrane',
    emptyIt: 'Opróżnij wybrane',
    report: 'Zgłoś błąd',
    whatIsWrong: 'Co jest błędne',
    itSays: 'Teraz jest',
    itShouldSay: 'Powinno być',
    orgName: 'Nazwa',
    orgText: 'Opis',
    sendCorrection: 'Wyślij',
    cancel: 'Anuluj',
    correctionOf: 'Poprawka: {name}',
    toApply: 'Aby ją zobaczyć i przyjąć, otwórz:',
    mailOpened: 'Wiadomość jest teraz w programie pocztowym. Wyślij ją stamtąd.',
    thanks: 'Dziękujemy. Poprawka została wysłana.',
    notSent: 'Nie udało się wysłać. Spróbuj ponownie.',
    tooLong: 'To za długie na wiadomość e-mail. Skróć tekst.',
    plan: 'Zaplanuj współpracę',
    noPartner: 'Najpierw zachowaj organizacje: znajdą się w planie.',
    ourAims: 'Czego od niej oczekujemy',
    theirAims: 'Czego oczekuje od niej nasz partner',
    agreement: 'Co uzgodniliśmy',
    people: 'Kto się nią zajmuje',
    review: 'Kiedy do niej wrócimy',
    printPlan: 'Drukuj',
    savePlan: 'Zapisz jako plik',
    saveReminder: 'Zapisz przypomnienie',
    lookAgain: 'Wrócić do naszej współpracy',
    moreWays: 'Więcej',
    openMap: 'Otwórz na mapie',
  },
};

export default announce(pl);
