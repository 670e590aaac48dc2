export { default } from '../i18n/locales/es.js';
