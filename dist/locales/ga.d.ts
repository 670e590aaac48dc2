export { default } from '../i18n/locales/ga.js';
