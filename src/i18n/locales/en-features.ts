/**
 * The English words of the optional features, by feature: each script contains its own. `{name}`
 * stands for a value. Each other language has the words of all features in one file, such as
 * `cy-features.ts`.
 */
export const facts = {
  checkedOn: 'Checked {date}',
  moreWays: 'More',
  openMap: 'Open in a map',
};

export const phone = {
  showFound: 'Show {found}',
};

export const shortlist = {
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

export const corrections = {
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

export const planner = {
  plan: 'Plan a partnership',
  noPartner: 'Keep organisations first: they will be in your plan.',
  ourAims: 'What we want from it',
  theirAims: 'What our partner wants from it',
  agreement: 'What we have agreed',
  people: 'Who looks after it',
  review: 'When we look at it again',
  printPlan: 'Print',
  savePlan: 'Save as a file',
  saveReminder: 'Save a reminder',
  lookAgain: 'Look at our partnership again',
};

export const comments = {
  'comments-heading': 'Comments',
  'comments-loading': 'Loading the comments…',
  'comments-none': 'No comments yet.',
  'comments-more': 'Show more comments',
  'comments-you': 'You are logged in as {name}.',
  'comments-out': 'Log out',
  'comments-label': 'Your comment',
  'comments-hint': 'Write nothing that tells who a pupil is.',
  'comments-send': 'Send',
  'comments-awaiting': 'Awaiting approval',
  'comments-sent': 'Thank you. Others see your comment once it is approved.',
  'comments-report': 'Report',
  'comments-reported': 'Thank you. A moderator will look at this comment.',
  'comments-remove': 'Delete',
  'comments-sure': 'Delete for good',
  'comments-removed': 'Your comment is deleted.',
  'comments-private':
    'Everybody can read the telephone number or e-mail address in your text. Change it, or send it as it is.',
  'comments-anyway': 'Send it as it is',
  'comments-empty': 'Write something first.',
  'comments-long': 'This is too long: {n} characters are the most.',
  'comments-tab': 'Logging in opens a new tab. Your text stays here.',
  'comments-log-in': 'Please log in, then try again.',
  'comments-closed': 'Comments are closed.',
  'comments-too-fast': 'That was too fast. Wait a moment, then try again.',
  'comments-refused': 'This website did not accept that.',
  'comments-unreachable': 'The comments can’t be reached. Try again later.',
};
