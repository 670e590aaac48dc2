export { default } from '../i18n/locales/ro.js';
