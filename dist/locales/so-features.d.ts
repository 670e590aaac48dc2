export { default } from '../i18n/locales/so-features.js';
