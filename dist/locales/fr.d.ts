export { default } from '../i18n/locales/fr.js';
