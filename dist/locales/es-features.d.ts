export { default } from '../i18n/locales/es-features.js';
