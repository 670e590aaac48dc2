export declare const card: import("lit").CSSResult;
