/** Lets the browser respond to a visitor before the work continues. */
export declare function yieldToMain(): Promise<unknown>;
/** Lets the browser paint. If it does not, as in a hidden tab, this waits for 100 ms. */
export declare const nextPaint: () => Promise<unknown>;
