/** How many letters may be wrong in a word that is still offered for another. */
const allowedEdits = 2;

/**
 * What a visitor should be told. `meant` is the word behind a misspelt one: nothing holds the query
 * itself; what is offered instead must hold a word like it, and the first must hold the word meant.
 */
export const queries = [
  { query: 'quokka lighthouse', shows: 'the last record' },
  { query: 'ecole', shows: 'accents left out' },
  { query: 'ÉCOLE', shows: 'capitals' },
  { query: 'dijon universite', shows: 'words in another order' },
  { query: "children's villages", shows: 'another apostrophe' },
  { query: 'arts and crafts', shows: '“and” for “&”' },
  { query: '大学', shows: 'Chinese, inside a word' },
  { query: 'บ้านหนอง', shows: 'Thai, inside a word' },
  { query: 'विद्यालय', shows: 'Devanagari with marks' },
  { query: 'مدرسة', shows: 'Arabic' },
  { query: 'univercity', meant: 'university', shows: 'one letter wrong' },
  { query: 'ethopia', meant: 'ethiopia', shows: 'one letter missing' },
  { query: 'zzxqvj', shows: 'nothing, and says so' },
];

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

function fold(text) {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replaceAll('&', ' and ');
}

function foldedTexts({ categories, organizations }) {
  const categoryNames = new Map(categories.map(({ id, name }) => [id, name]));
  return organizations.map(({ name, description, category_ids, countries, locations }) =>
    fold(
      [
        name,
        description,
        ...category_ids.map((id) => categoryNames.get(id)),
        ...countries.map((code) => regions.of(code)),
        locations[0].addresses[0].city,
      ].join('\n'),
    ),
  );
}

/** Levenshtein's distance. */
function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = row[column] + (letter === other ? 0 : 1);
      next.push(Math.min(changed, row[column + 1] + 1, next[column] + 1));
    }
    row = next;
  }
  return row.at(-1);
}

function wordsLike(word, texts) {
  const words = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u)));
  return [...words].filter(
    (other) =>
      Math.abs(other.length - word.length) <= allowedEdits && edits(word, other) <= allowedEdits,
  );
}

/**
 * The right answer to each query of the table: the greatest and least number of organisations, and the
 * names of which the first card may have one. Found the slowest plain way, with no contestant's code.
 */
export function rightAnswers(feed) {
  const texts = foldedTexts(feed);
  const holding = (test) => feed.organizations.filter((_, index) => test(texts[index]));
  const names = (organizations) => organizations.map(({ name }) => name);
  return queries.map(({ query, meant, shows }) => {
    if (meant !== undefined) {
      const like = wordsLike(query, texts);
      const offered = holding((text) => like.some((word) => text.includes(word)));
      const first = names(holding((text) => text.includes(meant)));
      return { query, shows, least: 1, most: offered.length, first };
    }
    const words = fold(query).split(' ');
    const holders = holding((text) => words.every((word) => text.includes(word)));
    return { query, shows, least: holders.length, most: holders.length, first: names(holders) };
  });
}

/** Whether what is on screen, a count and the first card's text, is the right answer. */
export function isRight({ least, most, first }, { count, firstCard }) {
  const named = firstCard === '' ? most === 0 : first.some((name) => firstCard.includes(name));
  return count >= least && count <= most && named;
}
