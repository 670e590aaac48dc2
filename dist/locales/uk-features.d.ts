export { default } from '../i18n/locales/uk-features.js';
