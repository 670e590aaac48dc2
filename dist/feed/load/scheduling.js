/** Lets the browser respond to a visitor before the work continues. */
function yieldToMain() {
    const { scheduler } = globalThis;
    // A message, because a timer would wait for 4 ms.
    return (scheduler?.yield?.() ??
        new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it also starts the port
            port1.onmessage = () => resolve(port1.close());
            port2.postMessage(0);
        }));
}
/** Lets the browser paint. If it does not, as in a hidden tab, this waits for 100 ms. */
const nextPaint = () => new Promise((resolve) => {
    setTimeout(resolve, 100);
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
});

export { nextPaint, yieldToMain };
