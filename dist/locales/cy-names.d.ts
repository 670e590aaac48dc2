export { default } from '../i18n/locales/cy-names.js';
