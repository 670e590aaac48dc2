/** Problems that are listed at first. */
const FIRST = 20;

const plural = (count, one, many) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** One problem: where, what is wrong, what was read and what was made of it. */
function entry({ path, read, made, message }) {
  const change = element('p', 'change', element('del', '', read));
  if (made === undefined) change.append(' left out');
  else change.append(element('span', 'unseen', ' became '), element('ins', '', made));
  return element(
    'li',
    made === undefined ? 'lost' : 'repaired',
    element('code', '', path || '/'),
    element('p', '', message),
    change,
  );
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

  /** What is in a feed that has come, and what was repaired. */
  loaded({ feed, problems }) {
    const { organizations, tips } = feed;
    const lost = problems.filter(({ made }) => made === undefined).length;
    const has = [
      plural(organizations.length, 'organisation', 'organisations'),
      ...(tips ? [plural(tips.items.length, 'tip', 'tips')] : []),
    ].join(' and ');
    const wrong = [
      ...(problems.length > lost ? [`${problems.length - lost} repaired`] : []),
      ...(lost ? [`${lost} left out`] : []),
    ];
    this.#problems = problems;
    this.#say(
      wrong.length ? `${has}. ${wrong.join(', ')}.` : `${has}. Nothing to mend.`,
      wrong.length ? 'faults' : 'well',
    );
    this.#show(problems.slice(0, FIRST));
  }

  /** Why there is no feed. */
  failed({ message }) {
    this.#problems = [];
    this.#say(`The list can’t be shown here: ${message}`, 'faults');
    this.#show([]);
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
