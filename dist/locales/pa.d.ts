export { default } from '../i18n/locales/pa.js';
