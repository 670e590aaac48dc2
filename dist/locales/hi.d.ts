declare const _default: import("./words.js").LocalePart | import("./packed.js").PackedLocale;
export default _default;
