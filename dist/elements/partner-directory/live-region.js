/** How long a visitor must stop typing before the text counts as settled, in milliseconds. */
const SETTLED_AFTER = 400;
/**
 * How long a screen reader needs to notice a new live region before its first change, in
 * milliseconds.
 */
const HEARD_AFTER = 100;
/**
 * The status sentence (WCAG 4.1.3). Its node is in the light DOM, slotted as `status`, because not
 * every screen reader notices a live region inside a shadow root. It is made once, before the first
 * change.
 *
 * @returns a function that says a text in the language of its words.
 */
function liveRegion(host) {
    let node;
    /** What will be said, unless something else is said first. */
    let waiting;
    let timer;
    /** What was answered last. */
    let answered;
    /** What was said last, and the text of it in the region. */
    let said;
    let written;
    const attach = () => {
        if (node && node.parentNode !== host)
            host.append(node);
    };
    const stop = () => {
        clearTimeout(timer);
        waiting = undefined;
    };
    /**
     * A page that is refreshed by morphing removes what its server did not send, including
     * attributes. Without its role, the node has become something of the page. Another text in it
     * stays: it may be a translation.
     */
    const restore = () => {
        if (!node)
            return;
        if (node.matches('[role][slot=status]') && node.parentNode === host) {
            if (written && !node.textContent)
                node.textContent = written;
            return;
        }
        if (node.hasAttribute('role')) {
            node.slot = 'status';
            attach();
        }
        else {
            stop();
            node = undefined;
        }
        host.requestUpdate();
    };
    const guard = new MutationObserver(restore);
    host.addController({
        hostConnected() {
            guard.observe(host, { subtree: true, childList: true, attributeFilter: ['role', 'slot'] });
        },
        hostDisconnected() {
            guard.disconnect();
            stop();
        },
    });
    return (text, words, { settle, quiet, about, again }) => {
        const isFirst = !node;
        if (text === waiting || (isFirst && !text))
            return;
        stop();
        const region = (node ??= makeIn(host));
        const write = () => {
            waiting = undefined;
            region.lang = words.lang;
            region.dir = words.dir;
            // A choice of a visitor is always answered, even if the answer is the same as before.
            const isAnswer = about && about !== answered;
            const isSame = said === text && region.textContent === written;
            if (isAnswer || !isSame) {
                written = region.textContent = isSame ? words.join([text, ...again]) : text;
            }
            answered = about;
            said = text;
        };
        const isLater = isFirst ? !quiet : settle;
        if (!isLater)
            write();
        attach();
        if (!isLater)
            return;
        waiting = text;
        timer = setTimeout(write, isFirst ? HEARD_AFTER : SETTLED_AFTER);
    };
}
function makeIn(host) {
    // A host that copies its markup, as Turbo and jQuery's html() do, also copies the region of the
    // original.
    host.querySelector(':scope > [slot=status]')?.remove();
    const node = document.createElement('div');
    node.slot = 'status';
    node.setAttribute('role', 'status');
    return node;
}

export { liveRegion };
