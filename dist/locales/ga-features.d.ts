export { default } from '../i18n/locales/ga-features.js';
