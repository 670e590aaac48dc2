import { existsSync, readdirSync } from 'node:fs';

const FOLDER = 'src/features';

/** Optional features, each a script of its own beside the one file: `src/features/NAME/NAME.ts`. */
export const features = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The words of a feature in a language, which its script loads where they are wanted: `NAME/words/xx`. */
const words = features.flatMap((name) => {
  const path = `${name}/words`;
  const files = existsSync(`${FOLDER}/${path}`) ? readdirSync(`${FOLDER}/${path}`) : [];
  return files.map((file) => `${path}/${file.replace(/\.ts$/, '')}`);
});

/** What a feature's script loads when it is wanted, from `NAME/…` beside it. */
export const loadedByFeatures = [...words, 'comments/wordpress'];

/** Modules of features, for hosts to import. */
export const featureModules = ['comments/memory', 'comments/conformance'];
