/**
 * Keeps what is typed into a field from the page around. A page with shortcuts of one key sees this
 * event come from an element that is no field, and an older one presses its own button on Enter.
 * What is no typing passes: Tab, Escape, and keys with Ctrl, Alt or Meta.
 */
function keepKeys(event) {
    const { key, ctrlKey, altKey, metaKey } = event;
    const isTyping = key === 'Enter' || [...key].length === 1;
    if (isTyping && !ctrlKey && !altKey && !metaKey)
        event.stopPropagation();
}

export { keepKeys };
