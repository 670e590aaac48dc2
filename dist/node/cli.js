#!/usr/bin/env node
/** What there is, in the order in which a keeper meets it. Each is loaded when it is called. */
const COMMANDS = {
    init: [
        'write a list, or a spreadsheet, to begin with',
        async () => (await import('./keeper/init.js')).init,
    ],
    import: [
        'bring a spreadsheet into a list',
        async () => (await import('./keeper/import.js')).importList,
    ],
    export: [
        'write a list as a spreadsheet',
        async () => (await import('./keeper/export.js')).exportList,
    ],
    validate: [
        'say what is wrong with a list, where, and what to do',
        async () => (await import('./keeper/validate.js')).validate,
    ],
    'check-links': [
        'look whether the websites of a list are still there, and theirs',
        async () => (await import('./keeper/check-links.js')).checkLinks,
    ],
    translations: [
        'say which texts are missing in a language',
        async () => (await import('./keeper/translations.js')).translations,
    ],
    'from-open-referral': [
        'make a list of an Open Referral source',
        async () => (await import('./keeper/from-open-referral.js')).fromOpenReferral,
    ],
    serve: [
        'answer searches in lists that are too long for a page',
        async () => (await import('./keeper/serve.js')).serve,
    ],
    render: [
        'write a list as plain HTML, for pages without JavaScript',
        async () => (await import('./render.js')).render,
    ],
};
const HELP = `Usage: partner-directory COMMAND [options]

For people who keep a list of partner organisations.

${Object.entries(COMMANDS)
    .map(([name, [says]]) => `  ${name.padEnd(19)} ${says}\n`)
    .join('')}
partner-directory COMMAND --help says more about each.

Exit codes: 0, all is well. 1, there are problems, which were said. 2, it could not be done.
`;
/** The command `partner-directory`, for people who keep feeds. */
async function run([name = '', ...args]) {
    const command = Object.hasOwn(COMMANDS, name) && COMMANDS[name];
    if (command)
        return (await command[1]())(args);
    if (name && !/^(?:--help|-h|help)$/.test(name)) {
        throw new Error(`there is no command ${name}. See --help.`);
    }
    process.stdout.write(HELP);
    return name ? 0 : 2;
}
function sentenceFor(error) {
    const { code = '', message, path } = error;
    if (code === 'ENOENT')
        return `${path}: there is no such file.`;
    if (code === 'EISDIR')
        return `${path ?? 'It'} is a folder, no file.`;
    if (code === 'EACCES')
        return `${path}: you may not read or write this.`;
    return code.startsWith('ERR_PARSE_ARGS') ? `${message}. See --help.` : message;
}
try {
    process.exitCode = await run(process.argv.slice(2));
}
catch (error) {
    process.stderr.write(`partner-directory: ${sentenceFor(error)}\n`);
    process.exitCode = 2;
}
