/**
 * Puts the focus on an element that may not have been made for it, such as a heading, so that a
 * screen reader continues from there.
 */
function focusOn(element, options) {
    if (!element)
        return;
    if (element.tabIndex < 0)
        element.tabIndex = -1;
    element.focus(options);
}

export { focusOn };
