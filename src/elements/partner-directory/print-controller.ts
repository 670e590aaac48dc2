import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is on its way to paper, where no button can be pressed (HTML, section 8.8.2). */
export class PrintController implements ReactiveController {
  isOn = false;
  readonly #onChange: () => void;

  /**
   * @param onChange must render before it returns: Firefox takes its copy for the printer before any
   * promise is heard.
   */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
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

  handleEvent({ type }: Event) {
    this.isOn = type === 'beforeprint';
    this.#onChange();
  }
}
