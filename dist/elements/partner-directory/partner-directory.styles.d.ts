export declare const directory: import("lit").CSSResult;
