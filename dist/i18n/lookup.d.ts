/** Tags of languages that have the numbers of British English, and its names if they are English. */
export declare const AS_BRITISH: RegExp;
/** The primary subtag of a BCP 47 tag, in lower case. */
export declare const primary: (tag: string) => string;
/**
 * The ISO 15924 code of the script of a text in the language of a tag. Empty if it is not known.
 */
export declare const scriptOf: (tag: string) => string;
/** Whether two tags have the same language and script. */
export declare const isSameLanguage: (tag: string, other: string) => boolean;
/** What `find` returns for the wanted tag, or else for the nearest tag that matches it. */
export declare function lookup<T>(tag: string, find: (range: string) => T | undefined): T | undefined;
