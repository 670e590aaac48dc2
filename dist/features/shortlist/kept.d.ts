/** So many organisations are kept at most: a URL can be anybody's. */
export declare const MOST = 100;
export interface Kept {
    /** The `id` of each, in the order in which they were kept. */
    readonly ids: readonly string[];
    /** What was written about them, by their `id`. */
    readonly notes: Readonly<Record<string, string>>;
    /** Whether there were more than are kept. */
    readonly isCut?: boolean;
}
export declare const NOTHING: Kept;
/** Whether the page's URL leads to one organisation, which may not be among those that are kept. */
export declare const leadsToOne: (name: string) => boolean;
/** What the page's URL says is kept; undefined where it says nothing of that. */
export declare function fromUrl(name: string): Kept | undefined;
/** The page's URL with what is kept in its fragment, which no server is told. */
export declare function urlWith(name: string, { ids }: Kept): string;
/** Puts it there. In a sandboxed frame that is forbidden, and the list is there until the page goes. */
export declare function toUrl(name: string, kept: Kept): void;
/** What the visitor's browser has kept, only where the host wants that, and as far as it can be read. */
export declare function fromStorage(name: string): Kept | undefined;
export declare function toStorage(name: string, { ids, notes }: Kept): void;
