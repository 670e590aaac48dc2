import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Whether the page is on its way to paper, where no button can be pressed (HTML, section 8.8.2). */
export declare class PrintController implements ReactiveController {
    #private;
    isOn: boolean;
    /**
     * @param onChange must render before it returns: Firefox takes its copy for the printer before any
     * promise is heard.
     */
    constructor(host: ReactiveControllerHost, onChange: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    handleEvent({ type }: Event): void;
}
