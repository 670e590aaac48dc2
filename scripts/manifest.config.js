import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/**
 * @typedef {import('custom-elements-manifest/schema.js').Package} Package
 * @typedef {import('custom-elements-manifest/schema.js').Declaration} Declaration
 * @typedef {import('custom-elements-manifest/schema.js').Event} Event
 * @typedef {import('custom-elements-manifest/schema.js').ClassMember} ClassMember
 * @typedef {import('./manifest.js').ElementEntry} ElementEntry
 */

const outdir = process.env.DIST ?? 'dist';

/** @param {ClassMember} member */
const isPublic = ({ privacy = 'public', description, name, static: isStatic }) =>
  // The analyzer keeps the name of an inherited internal member, without a description.
  description && privacy === 'public' && !isStatic && !name.startsWith('#');

/** @param {string} path */
const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

/** @typedef {{inheritedFrom?: object}} Heritable */

/**
 * @param {Heritable} a
 * @param {Heritable} b
 */
const inheritedFirst = (a, b) => Number(!!b.inheritedFrom) - Number(!!a.inheritedFrom);

/**
 * @template {Heritable} Item
 * @param {Item} item
 */
const flat = (item) => ({ ...item, inheritedFrom: undefined });

/**
 * `@fires name {Type} - When.`, whose type the analyzer leaves in the description.
 *
 * @param {Event} event
 * @returns {Event}
 */
function event({ name, description = '', ...rest }) {
  const [, type, text] = /^\{(.+?)\}(?:\s+-)?\s*([^]*)$/.exec(description) ?? [];
  return {
    name,
    ...(type ? { type: { text: type }, description: text } : { description, ...rest }),
  };
}

/**
 * @param {ElementEntry} entry
 * @returns {ElementEntry & {kind: 'class'}}
 */
function element({ members = [], attributes = [], events = [], ...declaration }) {
  const shown = members.filter(isPublic).sort(inheritedFirst).map(flat);
  const fields = new Set(shown.map(({ name }) => name));
  return {
    ...declaration,
    kind: 'class',
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes
      .filter(({ fieldName }) => !fieldName || fields.has(fieldName))
      .sort(inheritedFirst)
      .map(flat),
    members: shown,
    // Others are the analyzer's guesses.
    events: events.filter(({ description }) => description).map((item) => flat(event(item))),
  };
}

/** @param {Declaration & {privacy?: string}} declaration the analyzer gives functions a privacy, too */
const isShown = (declaration) =>
  'customElement' in declaration ||
  ('superclass' in declaration && declaration.superclass?.name === 'Event') ||
  (declaration.kind === 'function' && declaration.privacy === 'public');

/** @param {string} name */
const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Names attributes as `createProperty` of feed-element.ts does. */
const dashedAttributes = {
  name: 'dashed-attributes',
  /** @param {{customElementsManifest: Package}} given */
  packageLinkPhase({ customElementsManifest: manifest }) {
    const all = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    for (const { attributes = [], members = [] } of /** @type {ElementEntry[]} */ (all)) {
      for (const attribute of attributes) attribute.name = dashed(attribute.name ?? '');
      for (const member of members) {
        if ('attribute' in member && member.attribute)
          member.attribute = dashed(`${member.attribute}`);
      }
    }
  },
};

/**
 * Keeps the elements, events and `@public` functions that hosts may use, and names the published
 * files.
 */
const publicSurface = {
  name: 'public-surface',
  /** @param {{customElementsManifest: Package}} given */
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .map(({ exports = [], declarations = [], ...module }) => {
        const shown = declarations.filter(isShown);
        return {
          ...module,
          path: published(module.path),
          declarations: shown.map((declaration) =>
            'tagName' in declaration
              ? element(/** @type {ElementEntry} */ (declaration))
              : declaration,
          ),
          exports: exports
            .filter(({ name }) => shown.some((declaration) => declaration.name === name))
            .map((item) => ({
              ...item,
              declaration: {
                ...item.declaration,
                module: published(item.declaration.module ?? ''),
              },
            })),
        };
      })
      .filter(({ declarations }) => declarations.length)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/controllers/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  outdir,
  plugins: [
    dashedAttributes,
    publicSurface,
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, hideLogs: true, packageJson: false }),
  ],
};
