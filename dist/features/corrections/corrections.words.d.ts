export declare const en: {
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
/** Machine-made translation; no native speaker has read it yet. */
export declare const cy: typeof en;
