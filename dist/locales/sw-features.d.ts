export { default } from '../i18n/locales/sw-features.js';
