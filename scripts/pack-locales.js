import { basename, dirname } from 'node:path';

const LOCALE = /\/locales\/(?!en)[a-z]{2}\.js$/;

/**
 * Packs the words of all languages but English, whose keys unpack them: see src/i18n/packed-locale.ts.
 *
 * @returns {import('rollup').Plugin}
 */
export function packLocales() {
  return {
    name: 'pack-locales',
    async transform(_code, id) {
      if (!LOCALE.test(id)) return null;
      const { pack } = await import(`${dirname(id)}/../packed-locale.js`);
      const [[name, locale] = []] = Object.entries(await import(id));
      const packed = JSON.stringify(pack(locale));
      const code =
        name === 'default'
          ? `import { announce } from '../announce.js'; export default announce(${packed});`
          : `export const ${basename(id, '.js')} = ${packed};`;
      return { code, map: null };
    },
  };
}
