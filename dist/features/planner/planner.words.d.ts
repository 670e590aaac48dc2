export declare const en: {
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
/** Machine-made translation; no native speaker has read it yet. */
export declare const cy: typeof en;
