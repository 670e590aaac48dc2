/** The primary subtag of a BCP 47 tag, in lower case. */
export declare const primary: (tag: string) => string;
/** The ISO 15924 code of the script that a text in the language of a tag is in; empty where nobody can tell. */
export declare const scriptOf: (tag: string) => string;
/** Whether a text in the language `tag` is in that of `other` too, and in its script. */
export declare const isSameLanguage: (tag: string, other: string) => boolean;
/** What `find` has for the wanted tag, else for the nearest one that answers it. */
export declare function lookup<T>(tag: string, find: (range: string) => T | undefined): T | undefined;
