import { readdirSync } from 'node:fs';

const BUNDLED = ['cy', 'en'];

/** The languages that are modules of their own, by their tags. */
export const separate = readdirSync('src/locales')
  .flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? [])
  .filter((tag) => !BUNDLED.includes(tag));
