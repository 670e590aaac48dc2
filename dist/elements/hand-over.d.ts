/** Whether this browser can share or copy a URL at all. */
export declare const canHandOver: () => boolean;
/**
 * Opens the system's share sheet if there is one, and otherwise copies the URL.
 *
 * @returns whether it was copied.
 */
export declare function handOver(title: string, url: string): Promise<boolean>;
