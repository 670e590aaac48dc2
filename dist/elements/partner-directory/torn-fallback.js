/**
 * Hides or shows a fallback that has ended up outside its element. What `render` writes is a block:
 * if an editor put a `<p>` around the tag, the block closes it (HTML, section 13.2.6.4.7).
 */
function hideTornFallback(element, isHidden) {
    let next = (element.closest('p') ?? element).nextElementSibling;
    // Some editors add paragraphs with nothing in them.
    while (next?.matches('p') && !next.textContent.trim())
        next = next.nextElementSibling;
    if (next?.matches('.partner-directory-fallback'))
        next.toggleAttribute('hidden', isHidden);
}

export { hideTornFallback };
