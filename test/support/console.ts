const restores: (() => void)[] = [];

/** Keeps what goes to the console from the page for the rest of the test, and gives its lines. */
export function recordConsole(method: 'error' | 'warn' = 'error'): readonly string[] {
  const lines: string[] = [];
  const original = console[method];
  restores.push(() => {
    console[method] = original;
  });
  console[method] = (...line: unknown[]) => {
    lines.push(line.join(' '));
  };
  return lines;
}

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});
