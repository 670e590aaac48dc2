export const en = {
  keep: 'Keep',
  shortlist: 'Shortlist ({n})',
  emptyShortlist: 'Nothing is kept yet. Press “Keep” on an organisation.',
  unlisted: 'No longer listed: {n}',
  tooMany: 'A list has at most {n} organisations. The others were left out.',
  yourNotes: 'Your notes',
  print: 'Print',
  shareShortlist: 'Share the shortlist',
  emptyIt: 'Empty the shortlist',
};

/** Machine-made translation; no native speaker has read it yet. */
export const cy: typeof en = {
  keep: 'Cadw',
  shortlist: 'Rhestr fer ({n})',
  emptyShortlist: 'Nid oes dim wedi’i gadw eto. Pwyswch “Cadw” ar sefydliad.',
  unlisted: 'Heb fod ar y rhestr mwyach: {n}',
  tooMany: 'Mae gan restr {n} sefydliad ar y mwyaf. Gadawyd y lleill allan.',
  yourNotes: 'Eich nodiadau',
  print: 'Argraffu',
  shareShortlist: 'Rhannu’r rhestr fer',
  emptyIt: 'Gwagio’r rhestr fer',
};
