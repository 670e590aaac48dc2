#!/usr/bin/env node
/** The commands, in the order in which a keeper meets them. Each is loaded when it is called. */
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
    apply: [
        'look at a correction that somebody sent, and put it into a list',
        async () => (await import('./keeper/apply.js')).apply,
    ],
    'check-links': [
        'check whether the websites in a list still exist, and still belong to them',
        async () => (await import('./keeper/check-links.js')).checkLinks,
    ],
    translations: [
        'say which texts are missing in a language',
        async () => (await import('./keeper/translations.js')).translations,
    ],
    'from-open-referral': [
        'make a list from an Open Referral source',
        async () => (await import('./keeper/from-open-referral.js')).fromOpenReferral,
    ],
    serve: [
        'answer searches in lists that are too long for a page',
        async () => (await import('./keeper/serve.js')).serve,
    ],
    index: [
        'put a list into OpenSearch, for serve',
        async () => (await import('./keeper/index-list.js')).indexCommand,
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

Exit codes: 0, all is well. 1, there are problems, as printed. 2, the command could not run.
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
        return `${path ?? 'It'} is a folder, not a file.`;
    if (code === 'EACCES')
        return `${path}: you do not have permission to read or write this.`;
    return code.startsWith('ERR_PARSE_ARGS') ? `${message}. See --help.` : message;
}
try {
    process.exitCode = await run(process.argv.slice(2));
}
catch (error) {
    process.stderr.write(`partner-directory: ${sentenceFor(error)}\n`);
    process.exitCode = 2;
}
