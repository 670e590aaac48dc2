/** How a key is spelled without capitals, spaces, hyphens and accents. Ours begin with none. */
export declare const spelled: (key: string) => string;
/** The field of which a key, as spelled, is another name. `Telephone 2` is one, too. */
export declare function fieldOf(key: string): string;
