import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = process.env.DIST ?? 'dist';
const isPublic = ({ privacy = 'public', name, static: isStatic }) =>
  privacy === 'public' && !isStatic && !name?.startsWith('#');
const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
const inheritedFirst = (a, b) => Number(!!b.inheritedFrom) - Number(!!a.inheritedFrom);

/** `@fires name {Type} - When.`, whose type the analyzer leaves in the description. */
function event({ name, description = '', ...rest }) {
  const [, type, text] = /^\{(.+?)\}(?:\s+-)?\s*([^]*)$/.exec(description) ?? [];
  return {
    name,
    ...(type ? { type: { text: type }, description: text } : { description, ...rest }),
  };
}

function element({ members = [], attributes = [], events = [], ...declaration }) {
  const flat = (item) => ({ ...item, inheritedFrom: undefined });
  const shown = members.filter(isPublic).sort(inheritedFirst).map(flat);
  const fields = new Set(shown.map(({ name }) => name));
  return {
    ...declaration,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes
      .filter(({ fieldName }) => !fieldName || fields.has(fieldName))
      .sort(inheritedFirst)
      .map(flat),
    members: shown,
    events: events.filter(({ name }) => name).map((item) => flat(event(item))),
  };
}

/** Names attributes as `createProperty` of feed-element.ts does. */
const dashedAttributes = {
  name: 'dashed-attributes',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const all = manifest.modules.flatMap(({ declarations }) => declarations);
    for (const { attributes = [], members = [] } of all) {
      for (const attribute of attributes) attribute.name = dashed(attribute.name);
      for (const member of members) {
        if (member.attribute) member.attribute = dashed(member.attribute);
      }
    }
  },
};

/** Keeps elements, events and `@public` functions, of them what hosts may use, and names the published files. */
const publicSurface = {
  name: 'public-surface',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .map((module) => ({
        ...module,
        path: published(module.path),
        declarations: module.declarations
          .filter(
            ({ customElement, superclass, kind, privacy }) =>
              customElement ||
              superclass?.name === 'Event' ||
              (kind === 'function' && privacy === 'public'),
          )
          .map((declaration) => (declaration.tagName ? element(declaration) : declaration)),
      }))
      .filter(({ declarations }) => declarations.length)
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ exports, declarations, ...module }) => ({
        ...module,
        declarations,
        exports: exports
          .filter(({ name }) => declarations.some((declaration) => declaration.name === name))
          .map((item) => ({
            ...item,
            declaration: { ...item.declaration, module: published(item.declaration.module) },
          })),
      }));
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
