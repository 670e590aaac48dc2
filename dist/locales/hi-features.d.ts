export { default } from '../i18n/locales/hi-features.js';
