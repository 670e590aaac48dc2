/** Lets the browser answer a visitor before the work goes on. */
export declare function yieldToMain(): Promise<unknown>;
/** Lets the browser paint. Where it does not, as in a tab that is not looked at, 100 ms must do. */
export declare const nextPaint: () => Promise<unknown>;
