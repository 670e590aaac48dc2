import { open } from 'node:fs/promises';

/** Bytes of a feed from which words are taken. */
const enough = 2_000_000;
/** What visitors choose beside a word, now and then. */
const chosen = [
  { country: ['GB'] },
  { offers: ['finding'], phases: ['primary'] },
  { order: ['name'] },
  { country: ['FR'], order: ['checked'] },
];

/**
 * Gives questions of which none is a repetition: words from the names of the list, typed letter by
 * letter, some with a second word, some with a letter missing, some with a filter or an order at the
 * end. The same ones on every machine.
 */
export async function questionsOf(file) {
  const handle = await open(file);
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(enough), 0, enough);
  await handle.close();
  const text = buffer.toString('utf8', 0, bytesRead);
  const names = [...text.matchAll(/"name":"([^"\\]+)"/g)].map(([, name]) => name.toLowerCase());
  let state = 7;
  const below = (most) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * most);
  };
  const wordOf = () => {
    const words = names[below(names.length)].split(/\s+/);
    return words[below(words.length)];
  };
  const asked = new Set();
  const waiting = [];
  const add = (question) => {
    const key = JSON.stringify(question);
    if (asked.has(key)) return;
    asked.add(key);
    waiting.push(question);
  };
  const fill = () => {
    let typed = wordOf();
    if (below(2)) typed += ` ${wordOf()}`;
    if (!below(6)) {
      const slip = 1 + below(typed.length - 1);
      typed = typed.slice(0, slip) + typed.slice(slip + 1);
    }
    for (let end = 1; end <= typed.length; end++) add({ q: typed.slice(0, end) });
    if (!below(2)) add({ q: typed, ...chosen[below(chosen.length)] });
  };
  return () => {
    while (!waiting.length) fill();
    return waiting.shift();
  };
}
