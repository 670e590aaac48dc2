export { default } from '../i18n/locales/ur-features.js';
