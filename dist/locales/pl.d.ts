export { default } from '../i18n/locales/pl.js';
