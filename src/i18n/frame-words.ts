import { lookup } from './lookup.js';

/** What the frame page says besides the elements in it. */
export interface FrameWords {
  /** BCP 47 primary language subtag. */
  readonly lang: string;
  readonly newTab: string;
}

/** By language. Machine-made translations; no native speaker has read them yet. */
const NEW_TAB: ReadonlyMap<string, string> = new Map([
  ['en', 'Links open in a new tab.'],
  ['cy', 'Mae’r dolenni’n agor mewn tab newydd.'],
  ['am', 'አገናኞች በአዲስ ትር ውስጥ ይከፈታሉ።'],
  ['ar', 'تُفتح الروابط في علامة تبويب جديدة.'],
  ['bn', 'লিংকগুলো নতুন ট্যাবে খোলে।'],
  ['es', 'Los enlaces se abren en una pestaña nueva.'],
  ['fr', 'Les liens s’ouvrent dans un nouvel onglet.'],
  ['ga', 'Osclaítear naisc i gcluaisín nua.'],
  ['gd', 'Fosglaidh ceanglaichean ann an taba ùr.'],
  ['hi', 'लिंक नए टैब में खुलते हैं।'],
  ['pa', 'ਲਿੰਕ ਨਵੀਂ ਟੈਬ ਵਿੱਚ ਖੁੱਲ੍ਹਦੇ ਹਨ।'],
  ['pl', 'Linki otwierają się w nowej karcie.'],
  ['pt', 'As ligações abrem num novo separador.'],
  ['ro', 'Linkurile se deschid într-o filă nouă.'],
  ['so', 'Xiriirradu waxay ku furmaan tab cusub.'],
  ['sw', 'Viungo hufunguka katika kichupo kipya.'],
  ['uk', 'Посилання відкриваються в новій вкладці.'],
  ['ur', 'لنکس نئے ٹیب میں کھلتے ہیں۔'],
]);

/** The words for a BCP 47 tag: those of the language that matches it, or else English ones. */
export function frameWordsFor(tag: string): FrameWords {
  const found = lookup(tag, (lang) => {
    const newTab = NEW_TAB.get(lang);
    return newTab ? { lang, newTab } : undefined;
  });
  return found ?? frameWordsFor('en');
}

/** The name of the file in `locales` that the elements need for a BCP 47 tag, if they need one. */
export function wordsFileFor(tag: string): string | undefined {
  const { lang } = frameWordsFor(tag);
  return /^(?:cy|en)$/.test(lang) ? undefined : lang;
}
