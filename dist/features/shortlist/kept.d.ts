/** The maximum number of organisations to keep: anybody can write a URL. */
export declare const MOST = 100;
export interface Kept {
    /** The `id` of each, in the order in which they were kept. */
    readonly ids: readonly string[];
    /** What was written about them, by their `id`. */
    readonly notes: Readonly<Record<string, string>>;
    /** Whether there were more than the maximum. */
    readonly isCut?: boolean;
}
export declare const NOTHING: Kept;
/** Whether the page's URL leads to one organisation, which may not be on the list. */
export declare const leadsToOne: (name: string) => boolean;
/** The list in the page's URL. Undefined if the URL has none. */
export declare function fromUrl(name: string): Kept | undefined;
/** The page's URL with the list in its fragment, which is not sent to any server. */
export declare function urlWith(name: string, { ids }: Kept): string;
/**
 * Writes it into the URL. In a sandboxed frame that is forbidden, and the list is lost with the
 * page.
 */
export declare function toUrl(name: string, kept: Kept): void;
/** The list in the visitor's browser, only if the host wants that, and if it can be read. */
export declare function fromStorage(name: string): Kept | undefined;
export declare function toStorage(name: string, { ids, notes }: Kept): void;
