/** The version of the package that these elements came in, as in package.json. */
export const VERSION = '0.1.0';
