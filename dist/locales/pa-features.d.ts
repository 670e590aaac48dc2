export { default } from '../i18n/locales/pa-features.js';
