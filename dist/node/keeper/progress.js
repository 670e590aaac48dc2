/** The time from one report to the next, in milliseconds. */
const PACE = 200;
function progressOf(what, stream = process.stderr) {
    let last = 0;
    let width = 0;
    const show = (text) => {
        stream.write(`\r${text.padEnd(width)}`);
        width = text.length;
    };
    return {
        report(done, all) {
            const now = Date.now();
            if (!stream.isTTY || now - last < PACE)
                return;
            last = now;
            show(`${what}: ${done} of ${all}`);
        },
        end() {
            if (width)
                stream.write(`\r${' '.repeat(width)}\r`);
            width = 0;
        },
    };
}

export { progressOf as p };
