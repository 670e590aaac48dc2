import { parseArgs } from 'node:util';

/**
 * A command that prints its `help` for `--help`, and otherwise runs with the values of its
 * `options` and all other arguments.
 *
 * @throws with a code `ERR_PARSE_ARGS_…` for an option that it does not have.
 */
function command(help, options, run) {
    return async (args) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            options: { ...options, help: { type: 'boolean' } },
            allowPositionals: true,
        });
        const { help: isHelpWanted, ...given } = values;
        if (!isHelpWanted)
            return run(given, positionals);
        process.stdout.write(help);
        return 0;
    };
}

export { command };
