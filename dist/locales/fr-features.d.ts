export { default } from '../i18n/locales/fr-features.js';
