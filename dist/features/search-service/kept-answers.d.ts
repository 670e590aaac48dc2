import type { Answer } from './read-answer.js';
/** Keeps the last answers, by their question: for Back, and for letters that are deleted again. */
export declare function keptAnswers(): {
    get(question: string): Answer | undefined;
    set(question: string, answer: Answer): void;
};
