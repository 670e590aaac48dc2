export { default } from '../i18n/locales/am-features.js';
