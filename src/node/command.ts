import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { ExitCode } from './exit-code.js';

export type Command = (args: readonly string[]) => Promise<ExitCode>;

type Options = NonNullable<ParseArgsConfig['options']>;
/** The values of the options that were given. */
export type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>['values'];

/**
 * A command that prints its `help` for `--help`, and otherwise runs with the values of its
 * `options` and all other arguments.
 *
 * @throws with a code `ERR_PARSE_ARGS_…` for an option that it does not have.
 */
export function command<const O extends Options>(
  help: string,
  options: O,
  run: (values: Values<O>, positionals: readonly string[]) => Promise<ExitCode>,
): Command {
  return async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    const { help: isHelpWanted, ...given } = values as { help?: boolean };
    if (!isHelpWanted) return run(given as Values<O>, positionals);
    process.stdout.write(help);
    return 0;
  };
}
