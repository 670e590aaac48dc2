import type { KeeperProblem } from '../../keeper/problem.js';
import { SENTENCES } from '../../keeper/sentences.js';
import type { Language } from '../editor.js';
import { SENTENCES_CY } from './cy-cells.js';

const ALL: Readonly<Record<Language, Readonly<Record<string, (said: KeeperProblem) => string>>>> = {
  en: SENTENCES,
  cy: SENTENCES_CY,
};

/** What is wrong with a cell and what to do, in the keeper's language. */
export const sentenceIn = (language: Language, problem: KeeperProblem): string =>
  ALL[language][problem.code]?.(problem) ?? problem.message;
