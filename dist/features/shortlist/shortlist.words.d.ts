export declare const en: {
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
/** Machine-made translation; no native speaker has read it yet. */
export declare const cy: typeof en;
