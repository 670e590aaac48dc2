/** Fields in which keys type, choose or move the caret. */
const FIELD = 'input:not([type=checkbox]), select, textarea';
const TYPING = /^(.|Enter|Backspace|Delete|Home|End|Arrow.+|Page.+)$/u;
/** Other controls, and the keys that press each of them. */
const CONTROL = 'a, button, input, summary';
const PRESSING = /^(Enter| )$/;
/**
 * Keeps the page around from seeing keys that type into a field of ours or press a control. A page
 * with single-key shortcuts would see these events come from an element that is not a field, and an
 * ASP.NET page would press its own button on Enter. Everything else passes: Tab, Escape, keys with
 * Ctrl, Alt or Meta, and all keys in what a host has put into our slots.
 */
function keepKeys(event) {
    const { key, ctrlKey, altKey, metaKey, currentTarget } = event;
    const [target] = event.composedPath();
    if (ctrlKey || altKey || metaKey || !(target instanceof Element))
        return;
    if (currentTarget.contains(target))
        return;
    const isOurs = target.matches(FIELD)
        ? TYPING.test(key)
        : target.matches(CONTROL) && PRESSING.test(key);
    if (isOurs)
        event.stopPropagation();
}
/** Keeps the page around an element from seeing the keys pressed inside it: see `keepKeys`. */
function keepKeysIn(element) {
    for (const type of ['keydown', 'keypress', 'keyup']) {
        element.addEventListener(type, keepKeys);
    }
}

export { FIELD, keepKeysIn };
