declare const _default: import("../words.js").LocalePart | import("../packed-locale.js").PackedLocale;
export default _default;
export { registerBelow } from '../register-below.js';
