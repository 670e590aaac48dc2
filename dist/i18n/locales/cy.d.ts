import type { Locale } from '../words.js';
/** Machine-made translation; no native speaker has read it yet. */
export declare const cy: Locale<'zero' | 'one' | 'two' | 'few' | 'many'>;
