import { registerLocale } from '../i18n/locale-registry.js';
import am from '../i18n/locales/am.js';
import ar from '../i18n/locales/ar.js';
import bn from '../i18n/locales/bn.js';
import es from '../i18n/locales/es.js';
import fr from '../i18n/locales/fr.js';
import ga from '../i18n/locales/ga.js';
import gd from '../i18n/locales/gd.js';
import hi from '../i18n/locales/hi.js';
import pa from '../i18n/locales/pa.js';
import pl from '../i18n/locales/pl.js';
import pt from '../i18n/locales/pt.js';
import ro from '../i18n/locales/ro.js';
import so from '../i18n/locales/so.js';
import sw from '../i18n/locales/sw.js';
import uk from '../i18n/locales/uk.js';
import ur from '../i18n/locales/ur.js';

// A page loads those one by one that are not in the one file; here there is room for all.
for (const locale of [am, ar, bn, es, fr, ga, gd, hi, pa, pl, pt, ro, so, sw, uk, ur]) {
  registerLocale(locale);
}

export { translatorFor } from '../i18n/translator.js';
