import { registerLocale } from '../i18n/locale-registry.js';
import { SEPARATE } from '../i18n/locales/separate.js';

// A page loads those that it needs, one by one. A command has room for all of them.
for (const locale of SEPARATE)
    registerLocale(locale);
