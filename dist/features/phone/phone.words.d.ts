export declare const en: {
    showFound: string;
};
/** Machine-made translation; no native speaker has read it yet. */
export declare const cy: typeof en;
