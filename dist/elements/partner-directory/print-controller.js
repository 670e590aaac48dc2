/** Whether the page is on its way to paper, where no button can be pressed (HTML, section 8.8.2). */
class PrintController {
    #onChange;
    /**
     * @param onChange must render before it returns: Firefox takes its copy for the printer before any
     * promise is heard.
     */
    constructor(host, onChange) {
        this.isOn = false;
        this.#onChange = onChange;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('beforeprint', this);
        addEventListener('afterprint', this);
    }
    hostDisconnected() {
        removeEventListener('beforeprint', this);
        removeEventListener('afterprint', this);
    }
    handleEvent({ type }) {
        this.isOn = type === 'beforeprint';
        this.#onChange();
    }
}

export { PrintController };
