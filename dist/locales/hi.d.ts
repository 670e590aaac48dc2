export { default } from '../i18n/locales/hi.js';
