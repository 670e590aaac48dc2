const UNRELEASED = /^## Unreleased\n([^]*?)(?=^## |(?![^]))/m;

/**
 * What the changelog says of the next release.
 *
 * @param {string} changelog
 */
export const unreleased = (changelog) => UNRELEASED.exec(changelog)?.[1]?.trim() ?? '';

/**
 * What the changelog says of a release.
 *
 * @param {string} changelog
 * @param {string} version
 */
export function notesOf(changelog, version) {
  const [, notes = ''] = changelog.split(
    new RegExp(`^## ${version.replaceAll('.', '\\.')} - .*\n`, 'm'),
  );
  return notes.split(/^## /m)[0]?.trim() ?? '';
}

/**
 * The changelog with the next release as this one.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} date as `2026-11-29`
 */
export const released = (changelog, version, date) =>
  changelog.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version} - ${date}`);
