import { LitElement, html, render } from 'lit';
import { fetchFeed, markSearchable, searched, toRows } from './feed.js';

/** A plain Lit list: one custom element with a shadow root for each card, and the floor's search. */

const pageSize = 20;
/** As in the floor: up to here the texts cost less than the frame that a pause for them would wait for. */
const preparedAtOnce = 1000;

class ListCard extends LitElement {
  static properties = { row: {} };

  render() {
    const { name, description, categories, countries, place, email, phone, website } = this.row;
    return html`<h3>${name}</h3>
      <p>${description}</p>
      <p>${categories}</p>
      <p>${countries}</p>
      <p>${place}</p>
      <a href=${`mailto:${email}`}>${email}</a>
      <a href=${`tel:${phone}`}>${phone}</a>
      <a href=${website}>${website}</a>`;
  }
}
customElements.define('list-card', ListCard);

const app = document.querySelector('#app');
const { categories, organizations } = await fetchFeed();
const ticked = new Set();
let query = '';
let texts = [];
let found = organizations;
let shown = pageSize;

function show() {
  const rows = toRows({ categories, organizations: found.slice(0, shown) });
  const filters = categories.map(
    ({ id, name }) =>
      html`<label><input type="checkbox" @change=${() => toggle(id)} />${name}</label>`,
  );
  render(
    html`<input type="search" id="search" aria-label="Search" @input=${onInput} />
      <fieldset>${filters}</fieldset>
      <p id="status" role="status">${found.length} organisations</p>
      ${rows.map((row) => html`<list-card .row=${row}></list-card>`)}
      <button id="more" ?hidden=${shown >= found.length} @click=${showMore}>Show more</button>`,
    app,
  );
}

function find() {
  found = organizations.filter(
    ({ category_ids }, index) =>
      (query === '' || texts[index].includes(query)) &&
      (ticked.size === 0 || category_ids.some((id) => ticked.has(id))),
  );
  shown = pageSize;
  show();
}

function onInput({ target }) {
  query = target.value.trim().toLowerCase();
  find();
}

function toggle(id) {
  if (!ticked.delete(id)) ticked.add(id);
  find();
}

function showMore() {
  shown += pageSize;
  show();
}

function prepare() {
  texts = toRows({ categories, organizations }).map((row) =>
    searched.map((key) => row[key].toLowerCase()).join('\n'),
  );
  markSearchable();
}

show();
if (organizations.length > preparedAtOnce) requestAnimationFrame(() => setTimeout(prepare));
else prepare();
