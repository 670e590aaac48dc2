/**
 * A fallback that has ended up outside its element. What `render` writes is a block: if an editor put
 * a `<p>` around the tag, the block closes it (HTML, section 13.2.6.4.7).
 */
function tornFallback(element) {
    let next = (element.closest('p') ?? element).nextElementSibling;
    // Some editors add paragraphs with nothing in them.
    while (next?.matches('p') && !next.textContent.trim())
        next = next.nextElementSibling;
    return next?.matches('.partner-directory-fallback') ? next : undefined;
}
/** Hides or shows a fallback that has ended up outside its element. */
const hideTornFallback = (element, isHidden) => tornFallback(element)?.toggleAttribute('hidden', isHidden);
/** Whether something is shown in place of the feed until it is on screen. */
const hasFallback = (element) => !!(element.querySelector(':scope > :not([slot])') ?? tornFallback(element));

export { hasFallback, hideTornFallback };
