/** Says on standard error how far long work is, where a person is looking. */
export interface Progress {
  report(done: number, all: number): void;
  /** Clears the line, for what is said next. */
  end(): void;
}

/** Milliseconds from one report to the next. */
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
