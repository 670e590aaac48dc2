import { announceWords } from '../announce-words.js';

/** Machine-made translation; no native speaker has read it yet. */
export default announceWords('uk', {
  'comments-heading': 'Коментарі',
  'comments-loading': 'Завантаження коментарів…',
  'comments-none': 'Коментарів ще немає.',
  'comments-more': 'Показати більше коментарів',
  'comments-you': 'Ви ввійшли як {name}.',
  'comments-out': 'Вийти',
  'comments-label': 'Ваш коментар',
  'comments-hint':
    'Не пишіть нічого, з чого можна дізнатися, хто учень. Коментарі можуть прочитати до того, як вони з’являться.',
  'comments-send': 'Надіслати',
  'comments-awaiting': 'Очікує схвалення',
  'comments-sent': 'Дякуємо. Інші побачать ваш коментар, щойно його схвалять.',
  'comments-report': 'Поскаржитися',
  'comments-reported': 'Дякуємо. Люди, які ведуть цей сайт, переглянуть цей коментар.',
  'comments-remove': 'Видалити',
  'comments-sure': 'Видалити назавжди',
  'comments-removed': 'Ваш коментар видалено.',
  'comments-private':
    'Здається, у вашому тексті є номер телефону або адреса електронної пошти, і це зможе прочитати кожен. Ви можете змінити текст або надіслати його як є.',
  'comments-anyway': 'Надіслати як є',
  'comments-empty': 'Спершу щось напишіть.',
  'comments-long': 'Це задовго: щонайбільше {n} символів.',
  'comments-tab':
    'Ваш текст залишається тут. Вхід відкриється в новій вкладці: поверніться до цієї, щоб надіслати.',
  'comments-log-in': 'Ви не ввійшли або сеанс закінчився. Увійдіть і спробуйте ще раз.',
  'comments-closed': 'Коментарі закрито.',
  'comments-too-fast': 'Це було зашвидко. Зачекайте трохи та спробуйте ще раз.',
  'comments-refused':
    'Цей сайт не прийняв цього. Змініть текст або запитайте людей, які ведуть сайт.',
  'comments-unreachable': 'Коментарі зараз недоступні. Спробуйте пізніше.',
});
