/** Fetches the page's feed whole, as each rival needs it. */
export async function fetchFeed() {
  const response = await fetch('feed.json');
  return response.json();
}

let regions;
const countryNames = new Map();

/**
 * A country's English name. Kept: asking `Intl` for each record would be most of the work. First asked
 * for when the feed is there, so that waking `Intl` does not hold up the fetch.
 */
export function countryName(code) {
  regions ??= new Intl.DisplayNames(['en'], { type: 'region' });
  let name = countryNames.get(code);
  if (name === undefined) {
    name = regions.of(code);
    countryNames.set(code, name);
  }
  return name;
}

/** The columns that each rival shows and searches, as [key, title]. */
export const columns = [
  ['name', 'Name'],
  ['description', 'Description'],
  ['categories', 'Categories'],
  ['countries', 'Countries'],
  ['place', 'Place'],
  ['email', 'Email'],
  ['phone', 'Phone'],
  ['website', 'Website'],
];

/** The keys of `columns` that a visitor searches in. */
export const searched = ['name', 'description', 'categories', 'countries', 'place'];

/** The feed's organisations as flat rows of strings, the shape that each rival takes. */
export function toRows({ categories, organizations }) {
  const categoryNames = new Map(categories.map(({ id, name }) => [id, name]));
  return organizations.map((organization) => ({
    id: organization.id,
    name: organization.name,
    description: organization.description,
    categories: organization.category_ids.map((id) => categoryNames.get(id)).join(', '),
    countries: organization.countries.map(countryName).join(', '),
    place: organization.locations[0].addresses[0].city,
    email: organization.email,
    phone: organization.phones[0].number,
    website: organization.website,
  }));
}

/** Says to the probe that every organisation can now be found. */
export function markSearchable() {
  performance.mark('searchable');
}
