export { default } from '../i18n/locales/gd.js';
