import type { ReactiveControllerHost } from 'lit';
import { type Translator } from '../i18n/translator.js';
/**
 * Follows the language of an element's words: its own `lang`, else that of the nearest ancestor,
 * across shadow roots, and live (WCAG 3.1.1, 3.1.2). Never the browser's.
 */
export declare function followLanguage(host: ReactiveControllerHost & Element, onChange: (translator: Translator) => void): void;
