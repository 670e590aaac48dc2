import { countryName, markSearchable } from './feed.js';

const pageSize = 20;
/** Up to here the texts cost less than the frame that a pause for them would wait for. */
const preparedAtOnce = 1000;

const [search, filter, status, list, more] = document.querySelectorAll(
  '#search, #filter, #status, #list, #more',
);

let organizations = [];
let categoryNames = new Map();
let texts = [];
let found = [];
let shown = 0;

function element(tag, text) {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

function link(href, text) {
  const node = element('a', text);
  node.href = href;
  return node;
}

function categoriesOf({ category_ids }) {
  return category_ids.map((id) => categoryNames.get(id)).join(', ');
}

function countriesOf({ countries }) {
  return countries.map(countryName).join(', ');
}

function card(organization) {
  const { name, description, locations, email, phones, website } = organization;
  const article = document.createElement('article');
  article.append(
    element('h3', name),
    element('p', description),
    element('p', categoriesOf(organization)),
    element('p', countriesOf(organization)),
    element('p', locations[0].addresses[0].city),
    link(`mailto:${email}`, email),
    link(`tel:${phones[0].number}`, phones[0].number),
    link(website, website),
  );
  return article;
}

function showMore() {
  const next = found.slice(shown, shown + pageSize);
  list.append(...next.map(card));
  shown += next.length;
  more.hidden = shown === found.length;
}

function show() {
  status.textContent = `${found.length} organisations`;
  list.replaceChildren();
  shown = 0;
  showMore();
}

function find() {
  const query = search.value.trim().toLowerCase();
  const ticked = Array.from(filter.querySelectorAll('input:checked'), (box) => box.value);
  found = organizations.filter(
    (organization, index) =>
      (query === '' || texts[index].includes(query)) &&
      (ticked.length === 0 || ticked.some((id) => organization.category_ids.includes(id))),
  );
  show();
}

function prepare() {
  texts = organizations.map((organization) =>
    [
      organization.name,
      organization.description,
      categoriesOf(organization),
      countriesOf(organization),
      organization.locations[0].addresses[0].city,
    ]
      .join('\n')
      .toLowerCase(),
  );
  markSearchable();
}

function filterBox({ id, name }) {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: id });
  const label = document.createElement('label');
  label.append(box, name);
  return label;
}

const response = await fetch('feed.json');
const feed = JSON.parse(await response.text());
({ organizations } = feed);
categoryNames = new Map(feed.categories.map(({ id, name }) => [id, name]));
filter.append(...feed.categories.map(filterBox));
found = organizations;
show();
search.addEventListener('input', find);
filter.addEventListener('change', find);
more.addEventListener('click', showMore);
if (organizations.length > preparedAtOnce) requestAnimationFrame(() => setTimeout(prepare));
else prepare();
