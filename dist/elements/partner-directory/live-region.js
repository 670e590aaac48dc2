/** Milliseconds without a further change after which what a visitor typed counts as settled. */
const SETTLED_AFTER = 400;
/** Milliseconds that a screen reader needs to notice a new live region before its first change. */
const HEARD_AFTER = 100;
/**
 * The sentence that says how things stand (WCAG 4.1.3). Its node is in the light DOM, slotted as
 * `status`, because not every screen reader hears a live region inside a shadow root. It is made
 * once, before the first change.
 */
class LiveRegion {
    #host;
    #node;
    /** What will be said if nothing else is until then. */
    #waiting;
    #timer;
    /** A page that is refreshed by morphing removes what its server did not send. */
    #guard = new MutationObserver(() => this.#attach());
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#guard.observe(this.#host, { childList: true });
    }
    hostDisconnected() {
        this.#guard.disconnect();
        clearTimeout(this.#timer);
        this.#waiting = undefined;
    }
    /**
     * Says `text`, which is in the language `lang`. With `settle`, once nothing else was said for a
     * moment; with `quiet`, without announcing it, where it is the first thing said.
     */
    say(text, lang, { settle = false, quiet = false } = {}) {
        const isFirst = !this.#node;
        if (text === this.#waiting || (isFirst && !text))
            return;
        clearTimeout(this.#timer);
        this.#waiting = undefined;
        const node = (this.#node ??= this.#make());
        const write = () => {
            this.#waiting = undefined;
            node.lang = lang;
            if (node.textContent !== text)
                node.textContent = text;
        };
        const isLater = isFirst ? !quiet : settle;
        if (!isLater)
            write();
        this.#attach();
        if (!isLater)
            return;
        this.#waiting = text;
        this.#timer = setTimeout(write, isFirst ? HEARD_AFTER : SETTLED_AFTER);
    }
    #attach() {
        const node = this.#node;
        if (node && node.parentNode !== this.#host)
            this.#host.append(node);
    }
    #make() {
        // A host that copies its markup, as Turbo and jQuery's html() do, copies that of the original too.
        this.#host.querySelector(':scope > [slot=status]')?.remove();
        const node = document.createElement('div');
        node.slot = 'status';
        node.dir = 'auto';
        node.setAttribute('role', 'status');
        return node;
    }
}

export { LiveRegion };
