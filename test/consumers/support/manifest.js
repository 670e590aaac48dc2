const TYPES = '../node_modules/partner-directory/dist/frameworks/props.js';

const union = (items) => items.map(({ name }) => `'${name}'`).join(' | ') || 'never';

/** A module that compiles where the types for frameworks and the manifest name the same things. */
export function manifestCheck({ modules }) {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, members, attributes, events }) => {
      const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
      const renamed = attributes.filter(({ name, fieldName }) => name !== fieldName);
      return `'${tagName}': [${[properties, renamed, events].map(union).join(', ')}];`;
    });
  return `import type { Attributes, DirectoryElements, Properties } from '${TYPES}';

interface Manifest { ${elements.join('\n')} }

type Types = { [Tag in keyof DirectoryElements]: [
  keyof Properties<DirectoryElements[Tag][0]>,
  keyof Attributes<DirectoryElements[Tag][0]>,
  keyof DirectoryElements[Tag][1],
] };

declare const types: Types;
declare const manifest: Manifest;
export const named: Manifest = types;
export const typed: Types = manifest;
`;
}
