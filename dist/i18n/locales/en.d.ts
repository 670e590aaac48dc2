import type { Locale } from '../words.js';
export declare const en: Locale<'one'>;
