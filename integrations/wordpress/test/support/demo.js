import { readFileSync } from 'node:fs';

/** The feed that the site has as `/partners.json`. */
export const DEMO = JSON.parse(readFileSync('demo/feed.json', 'utf8'));

/** The names of its organisations, in its order. */
export const NAMES = DEMO.organizations.map(({ name }) => name);

/** A feed of organisations, with whatever else is given. */
export const feedOf = (organizations, more = {}) => ({
  version: '1.0',
  title: 'Partners',
  language: 'en',
  ...more,
  organizations,
});
