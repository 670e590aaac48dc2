/** Fields in which keys type, choose or move the caret. */
const FIELD = 'input:not([type=checkbox]), select, textarea';
const TYPING = /^(.|Enter|Backspace|Delete|Home|End|Arrow.+|Page.+)$/u;
/** What else keys are for, and which: those that press it. */
const CONTROL = 'a, button, input, summary';
const PRESSING = /^(Enter| )$/;
/**
 * Keeps what is typed into a field of ours, and what presses a control, from the page around. A page
 * with shortcuts of one key sees these events come from an element that is no field, and an ASP.NET
 * page presses its own button on Enter. Everything else passes: Tab, Escape, keys with Ctrl, Alt or
 * Meta, and all keys in what a host has put into our slots.
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
/** Keeps the keys pressed inside an element from the page around it: see `keepKeys`. */
function keepKeysIn(element) {
    for (const type of ['keydown', 'keypress', 'keyup']) {
        element.addEventListener(type, keepKeys);
    }
}

export { keepKeysIn };
