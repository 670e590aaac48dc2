import { EN, type Words } from './en.js';
export const CY: Words = EN;
