export declare const tips: import("lit").CSSResult;
