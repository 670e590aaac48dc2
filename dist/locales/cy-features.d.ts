export { default } from '../i18n/locales/cy-features.js';
