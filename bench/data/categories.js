/** The categories of every made feed, in page order. */
export const categories = [
  ['finding', 'Finding a partner'],
  ['funding', 'Grants and travel costs'],
  ['teaching', 'Teaching materials'],
  ['training', 'Training for staff'],
  ['languages', 'Language exchanges'],
  ['climate', 'Climate and nature'],
  ['sport', 'Sport and play'],
  ['music', 'Music and theatre'],
  ['science', 'Science together'],
  ['health', 'Health and wellbeing'],
  ['twinning', 'Town twinning'],
  ['volunteering', 'Volunteers abroad'],
].map(([id, name]) => ({ id, name }));
