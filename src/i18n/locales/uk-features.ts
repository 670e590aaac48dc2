import { announce } from '../announce.js';
import type { FeaturePart } from '../feature-words.js';

/** Machine-made translation; no native speaker has read it yet. */
const uk: FeaturePart = {
  tag: 'uk',
  words: {
    checkedOn: 'Перевірено {date}',
    showFound: 'Показати: {found}',
    keep: 'Зберегти',
    shortlist: 'Вибране ({n})',
    emptyShortlist: 'Ще нічого не збережено. Натисніть «Зберегти» біля організації.',
    unlisted: 'Більше немає у списку: {n}',
    tooMany: 'Список має щонайбільше {n} організацій. Решту пропущено.',
    yourNotes: 'Ваші нотатки',
    print: 'Друкувати',
    shareShortlist: 'Поділитися вибраним',
    emptyIt: 'Очистити вибране',
    report: 'Повідомити про помилку',
    whatIsWrong: 'Що неправильно',
    itSays: 'Зараз написано',
    itShouldSay: 'Має бути написано',
    orgName: 'Назва',
    orgText: 'Опис',
    sendCorrection: 'Надіслати',
    cancel: 'Скасувати',
    correctionOf: 'Виправлення: {name}',
    toApply: 'Щоб переглянути й прийняти його, відкрийте:',
    mailOpened: 'Повідомлення тепер у вашій поштовій програмі. Надішліть його звідти.',
    thanks: 'Дякуємо. Виправлення надіслано.',
    notSent: 'Не вдалося надіслати. Спробуйте ще раз.',
    tooLong: 'Це задовге для листа. Скоротіть, будь ласка.',
    plan: 'Спланувати партнерство',
    noPartner: 'Спочатку збережіть організації: вони будуть у вашому плані.',
    ourAims: 'Чого ми від нього хочемо',
    theirAims: 'Чого від нього хоче наш партнер',
    agreement: 'Про що ми домовилися',
    people: 'Хто ним опікується',
    review: 'Коли ми до нього повернемося',
    printPlan: 'Друкувати',
    savePlan: 'Зберегти як файл',
    saveReminder: 'Зберегти нагадування',
    lookAgain: 'Повернутися до нашого партнерства',
    moreWays: 'Більше',
    openMap: 'Відкрити на мапі',
  },
};

export default announce(uk);
