/**
 * The English words of the optional features, by feature: each script contains its own. `{name}`
 * stands for a value. Each other language has the words of all features in one file, such as
 * `cy-features.ts`.
 */
export declare const facts: {
    checkedOn: string;
    moreWays: string;
    openMap: string;
};
export declare const phone: {
    showFound: string;
};
export declare const shortlist: {
    keep: string;
    shortlist: string;
    emptyShortlist: string;
    unlisted: string;
    tooMany: string;
    yourNotes: string;
    print: string;
    shareShortlist: string;
    emptyIt: string;
};
export declare const corrections: {
    report: string;
    whatIsWrong: string;
    itSays: string;
    itShouldSay: string;
    orgName: string;
    orgText: string;
    sendCorrection: string;
    cancel: string;
    correctionOf: string;
    toApply: string;
    mailOpened: string;
    thanks: string;
    notSent: string;
    tooLong: string;
};
export declare const planner: {
    plan: string;
    noPartner: string;
    ourAims: string;
    theirAims: string;
    agreement: string;
    people: string;
    review: string;
    printPlan: string;
    savePlan: string;
    saveReminder: string;
    lookAgain: string;
};
export declare const comments: {
    'comments-heading': string;
    'comments-loading': string;
    'comments-none': string;
    'comments-more': string;
    'comments-you': string;
    'comments-out': string;
    'comments-label': string;
    'comments-hint': string;
    'comments-send': string;
    'comments-awaiting': string;
    'comments-sent': string;
    'comments-report': string;
    'comments-reported': string;
    'comments-remove': string;
    'comments-sure': string;
    'comments-removed': string;
    'comments-private': string;
    'comments-anyway': string;
    'comments-empty': string;
    'comments-long': string;
    'comments-tab': string;
    'comments-log-in': string;
    'comments-closed': string;
    'comments-too-fast': string;
    'comments-refused': string;
    'comments-unreachable': string;
};
