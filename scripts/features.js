import { readdirSync } from 'node:fs';

/** Optional features, each a script of its own beside the one file: `src/features/NAME/NAME.ts`. */
export const features = readdirSync('src/features', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What a feature's script loads on demand, from `NAME/…` beside it. */
export const loadedByFeatures = ['comments/wordpress'];

/** Modules of features, for hosts to import. */
export const featureModules = ['comments/memory', 'comments/conformance'];
