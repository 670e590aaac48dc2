export { default } from '../i18n/locales/am.js';
