/**
 * Countries and languages in Welsh, for browsers that have no Welsh of their own. The countries are
 * the members of the United Nations and a few others. The languages are those most spoken in
 * schools.
 */
declare const _default: import("../words.js").LocalePart | import("../packed-locale.js").PackedLocale;
export default _default;
