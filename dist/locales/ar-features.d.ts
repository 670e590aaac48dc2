export { default } from '../i18n/locales/ar-features.js';
