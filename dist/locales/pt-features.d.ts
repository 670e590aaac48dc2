export { default } from '../i18n/locales/pt-features.js';
