export { default } from '../i18n/locales/ur.js';
