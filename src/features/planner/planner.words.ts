export const en = {
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

/** Machine-made translation; no native speaker has read it yet. */
export const cy: typeof en = {
  plan: 'Cynllunio partneriaeth',
  noPartner: 'Cadwch sefydliadau yn gyntaf: byddant yn eich cynllun.',
  ourAims: 'Beth rydym ni ei eisiau ohoni',
  theirAims: 'Beth mae ein partner ei eisiau ohoni',
  agreement: 'Beth rydym wedi’i gytuno',
  people: 'Pwy sy’n gofalu amdani',
  review: 'Pryd y byddwn yn edrych arni eto',
  printPlan: 'Argraffu',
  savePlan: 'Cadw fel ffeil',
  saveReminder: 'Cadw nodyn atgoffa',
  lookAgain: 'Edrych ar ein partneriaeth eto',
};
