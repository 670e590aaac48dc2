import { readOptions, usage } from './options.js';

const options = readOptions(process.argv.slice(2));
if (options === null) console.log(usage);
else {
  const { run } = await import(`./${options.mode}.js`);
  await run(options);
}
