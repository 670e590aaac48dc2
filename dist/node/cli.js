#!/usr/bin/env node
import { render, RENDER_HELP } from './render.js';

/** The command `partner-directory`, for people who keep feeds. */
async function run([command, ...args]) {
    if (command === 'render')
        return render(args);
    if (command && !/^(?:--help|-h|help)$/.test(command)) {
        throw new Error(`there is no command ${command}.`);
    }
    process.stdout.write(RENDER_HELP);
    return command ? 0 : 2;
}
function sentenceFor(error) {
    const { code = '', message, path } = error;
    if (code === 'ENOENT')
        return `${path}: there is no such file.`;
    return code.startsWith('ERR_PARSE_ARGS') ? `${message}. See --help.` : message;
}
try {
    process.exitCode = await run(process.argv.slice(2));
}
catch (error) {
    process.stderr.write(`partner-directory: ${sentenceFor(error)}\n`);
    process.exitCode = 2;
}
