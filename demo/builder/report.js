/** Problems that are listed at first. */
const FIRST = 20;

const plural = (count, one, many) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** One problem: whose it is and where, what is wrong, what was read and what was made of it. */
function entry({ severity, organization, field, line, read, made, message }) {
  const place = [organization, field].filter(Boolean).join(', ') || 'The list';
  const parts = [
    element('strong', '', line ? `Line ${line}, ${place}` : place),
    element('p', '', message),
  ];
  if (read && severity !== 'look') {
    const change = element('p', 'change', element('del', '', read));
    if (made === undefined) change.append(' left out');
    else change.append(element('span', 'unseen', ' became '), element('ins', '', made));
    parts.push(change);
  }
  return element('li', severity, ...parts);
}

/** The list of a feed's problems, below a sentence about it. */
export class Report {
  #verdict;
  #list;
  #more;
  #problems = [];

  constructor({ verdict, list, more }) {
    this.#verdict = verdict;
    this.#list = list;
    this.#more = more;
    more.addEventListener('click', () => {
      this.#show(this.#problems);
      this.#list.children[FIRST].tabIndex = -1;
      this.#list.children[FIRST].focus();
    });
  }

  /** What is in a feed that has come, and what its keeper should know of it. */
  loaded({ organizations, tips }, problems) {
    const count = (kind) => problems.filter(({ severity }) => severity === kind).length;
    const has = [
      plural(organizations.length, 'organisation', 'organisations'),
      ...(tips ? [plural(tips.items.length, 'tip', 'tips')] : []),
    ].join(' and ');
    const said = [
      [count('repaired'), 'repaired'],
      [count('refused'), 'left out'],
      [count('look'), 'worth a look'],
    ].flatMap(([n, words]) => (n ? `${n} ${words}` : []));
    const isWrong = problems.some(({ severity }) => severity !== 'look');
    this.#problems = problems;
    this.#say(
      said.length ? `${has}. ${said.join(', ')}.` : `${has}. Nothing to fix.`,
      isWrong ? 'faults' : 'well',
    );
    this.#show(problems.slice(0, FIRST));
  }

  /** Why there is no feed. */
  failed({ message }) {
    this.#problems = [];
    this.#say(`The list can’t be shown here: ${message}`, 'faults');
    this.#show([]);
  }

  /** Problems of something that is no list. */
  list(problems) {
    this.#problems = problems;
    this.#show(problems.slice(0, FIRST));
  }

  waiting() {
    this.#problems = [];
    this.#say('It has not arrived yet.');
    this.#show([]);
  }

  #say(words, state = '') {
    this.#verdict.textContent = words;
    this.#verdict.dataset.state = state;
  }

  #show(problems) {
    this.#list.replaceChildren(...problems.map(entry));
    this.#more.hidden = problems.length === this.#problems.length;
    this.#more.textContent = `Show all ${this.#problems.length}`;
  }
}
