export const en = {
  report: 'Report a mistake',
  whatIsWrong: 'What is wrong',
  itSays: 'It says now',
  itShouldSay: 'It should say',
  orgName: 'Name',
  orgText: 'Description',
  sendCorrection: 'Send',
  cancel: 'Cancel',
  correctionOf: 'Correction: {name}',
  toApply: 'To look at it and accept it, open:',
  mailOpened: 'Your e-mail program has the message now. Please send it from there.',
  thanks: 'Thank you. The correction was sent.',
  notSent: 'It could not be sent. Please try again.',
  tooLong: 'This is too long for an e-mail. Please make it shorter.',
};

/** Machine-made translation; no native speaker has read it yet. */
export const cy: typeof en = {
  report: 'Rhoi gwybod am gamgymeriad',
  whatIsWrong: 'Beth sy’n anghywir',
  itSays: 'Mae’n dweud nawr',
  itShouldSay: 'Dylai ddweud',
  orgName: 'Enw',
  orgText: 'Disgrifiad',
  sendCorrection: 'Anfon',
  cancel: 'Canslo',
  correctionOf: 'Cywiriad: {name}',
  toApply: 'I edrych arno a’i dderbyn, agorwch:',
  mailOpened: 'Mae’r neges yn eich rhaglen e-bost nawr. Anfonwch hi oddi yno.',
  thanks: 'Diolch. Anfonwyd y cywiriad.',
  notSent: 'Nid oedd modd ei anfon. Rhowch gynnig arall arni.',
  tooLong: 'Mae hyn yn rhy hir i e-bost. Byrhewch ef.',
};
