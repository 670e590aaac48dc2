export const en = { showFound: 'Show {found}' };

/** Machine-made translation; no native speaker has read it yet. */
export const cy: typeof en = { showFound: 'Dangos {found}' };
