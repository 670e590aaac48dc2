import countries from 'i18n-iso-countries';
import { categories } from './categories.js';
import { languages } from './languages.js';
import { planted } from './planted.js';

const seed = 20_240_229;
const poolSize = 400;
const firstCheck = Date.UTC(2024, 0, 1);
const day = 86_400_000;

const countryCodes = Object.keys(countries.getAlpha2Codes()).sort();
const offers = ['finding', 'support', 'advice', 'funding', 'exchange', 'accreditation'];
const phases = ['early-years', 'primary', 'secondary', 'further', 'special'];
const { faker } = languages[0];
const { helpers, number } = faker;

const speakers = languages.map(({ tag, faker: own, share, kinds, name, prose }) => {
  own.seed(seed);
  const pool = (make) => Array.from({ length: poolSize }, make);
  return {
    weight: share,
    value: {
      tag,
      kinds,
      name,
      places: pool(() => own.location.city()),
      sentences: pool(() => (prose ? own.lorem.sentence(7) : `${faker.company.catchPhrase()}.`)),
    },
  };
});

function some(list, max) {
  return helpers.arrayElements(list, { min: 1, max });
}

function description({ sentences }, place) {
  const [first, second] = [helpers.arrayElement(sentences), helpers.arrayElement(sentences)];
  return `${first} ${second} Links classes near ${place} abroad.`;
}

function organization(index) {
  const speaker = helpers.weightedArrayElement(speakers);
  const place = helpers.arrayElement(speaker.places);
  const domain = `partner-${index}.example`;
  const own = some(countryCodes, 3);
  return {
    id: `org-${index}`,
    name: speaker.name(helpers.arrayElement(speaker.kinds), place),
    description: description(speaker, place),
    category_ids: some(categories, 2).map(({ id }) => id),
    email: `office@${domain}`,
    website: `https://www.${domain}/`,
    phones: [{ number: faker.phone.number({ style: 'international' }) }],
    locations: [{ addresses: [{ city: place, country: own[0] }] }],
    countries: own,
    languages: [...new Set([speaker.tag, 'en'])],
    offers: some(offers, 2),
    phases: some(phases, 2),
    assured_date: new Date(firstCheck + number.int(700) * day).toISOString().slice(0, 10),
  };
}

/**
 * A feed of `size` organisations in the shape of the feed contract, the same on every machine.
 * `organizations` is the last key, as the contract advises.
 */
export function makeFeed(size) {
  faker.seed(seed);
  const organizations = Array.from({ length: size }, (_, index) => organization(index));
  planted.forEach((record, nth) => {
    const index = Math.ceil(((nth + 1) * size) / planted.length) - 1;
    Object.assign(organizations[index], record);
  });
  return {
    version: '1.0',
    title: `Partner directory of ${size}`,
    language: 'en',
    languages: ['en'],
    categories,
    organizations,
  };
}
