export declare const en: {
    checkedOn: string;
};
/** Machine-made translation; no native speaker has read it yet. */
export declare const cy: typeof en;
