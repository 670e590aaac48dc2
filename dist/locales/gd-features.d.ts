export { default } from '../i18n/locales/gd-features.js';
