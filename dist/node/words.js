import { registerLocale } from '../i18n/locale-registry.js';
import am from '../i18n/locales/am.js';
import ar from '../i18n/locales/ar.js';
import es from '../i18n/locales/es.js';
import fr from '../i18n/locales/fr.js';
import hi from '../i18n/locales/hi.js';
import pl from '../i18n/locales/pl.js';
import so from '../i18n/locales/so.js';
import sw from '../i18n/locales/sw.js';
import uk from '../i18n/locales/uk.js';
import ur from '../i18n/locales/ur.js';

// A page loads those one by one that are not in the one file; here there is room for all.
for (const locale of [am, ar, es, fr, hi, pl, so, sw, uk, ur])
    registerLocale(locale);
