export { default } from '../i18n/locales/pl-features.js';
