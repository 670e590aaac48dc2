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
    /** What was answered last. */
    #about;
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
    /** Says a text in the language of its words. */
    say(text, { locale, dir }, options = {}) {
        const { settle = false, quiet = false, about } = options;
        const isFirst = !this.#node;
        if (text === this.#waiting || (isFirst && !text))
            return;
        clearTimeout(this.#timer);
        this.#waiting = undefined;
        const node = (this.#node ??= this.#make());
        const write = () => {
            this.#waiting = undefined;
            node.lang = locale.tag;
            node.dir = dir;
            // What a visitor has chosen is answered, also where the answer is the same as before.
            const isAnswer = about && about !== this.#about;
            this.#about = about;
            if (node.textContent !== text || isAnswer)
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
        node.setAttribute('role', 'status');
        return node;
    }
}

export { LiveRegion };
