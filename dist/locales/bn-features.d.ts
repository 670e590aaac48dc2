export { default } from '../i18n/locales/bn-features.js';
