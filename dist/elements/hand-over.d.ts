/** Whether this browser can share or copy a URL at all. */
export declare const canHandOver: () => boolean;
/**
 * Opens the system's sheet to share a URL where there is one, else copies it.
 *
 * @returns whether it was copied.
 */
export declare function handOver(title: string, url: string): Promise<boolean>;
