import type { Answer } from './read-answer.js';

/** How many answers are kept while the page is open. */
const MOST = 20;
/** How long an answer is kept, in milliseconds. */
const FRESH = 300_000;

/** Keeps the last answers, by their question: for Back, and for letters that are deleted again. */
export function keptAnswers() {
  const kept = new Map<string, readonly [answer: Answer, since: number]>();
  return {
    get(question: string): Answer | undefined {
      const [answer, since = 0] = kept.get(question) ?? [];
      return Date.now() - since < FRESH ? answer : undefined;
    },
    set(question: string, answer: Answer): void {
      kept.delete(question);
      kept.set(question, [answer, Date.now()]);
      for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest);
    },
  };
}
