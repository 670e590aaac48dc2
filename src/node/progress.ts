/** Says on standard error how far long work has come, if that is a terminal. */
export interface Progress {
  report(done: number, all: number): void;
  /** Clears the line, for the next message. */
  end(): void;
}

/** The time from one report to the next, in milliseconds. */
const PACE = 200;

export function progressOf(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = 0;
  let width = 0;
  const show = (text: string) => {
    stream.write(`\r${text.padEnd(width)}`);
    width = text.length;
  };
  return {
    report(done, all) {
      const now = Date.now();
      if (!stream.isTTY || now - last < PACE) return;
      last = now;
      show(`${what}: ${done} of ${all}`);
    },
    end() {
      if (width) stream.write(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}
