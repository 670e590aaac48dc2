export { default } from '../i18n/locales/ro-features.js';
