import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

const CONSUMERS = resolve(import.meta.dirname, '..');
const ROOT = resolve(CONSUMERS, '../..');
const NPM = ['--silent', '--ignore-scripts', '--prefer-offline'];

const runFile = promisify(execFile);

/**
 * The consumers in a folder outside the repository, where the package finds what it declares and
 * nothing else: with all that they need, and the package as it is published.
 */
export async function freshProject() {
  const folder = await mkdtemp(join(tmpdir(), 'consumers-'));

  /** Runs a command of the folder. Returns what it prints, or throws it where the command fails. */
  async function run(command, ...args) {
    const path = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
    const env = { ...process.env, PATH: path };
    try {
      return (await runFile(command, args, { cwd: folder, env })).stdout;
    } catch (error) {
      const text = stripVTControlCharacters(`${error.message}\n${error.stdout}`);
      throw new Error(text, { cause: error });
    }
  }

  await cp(CONSUMERS, folder, { recursive: true });
  await cp(join(ROOT, '.npmrc'), join(folder, '.npmrc'));
  await run('npm', 'ci', ...NPM);
  const [{ filename }] = JSON.parse(await run('npm', 'pack', ROOT, '--json', '--ignore-scripts'));
  await run('npm', 'install', ...NPM, '--no-save', `./${filename}`);
  return { folder, run, remove: () => rm(folder, { recursive: true }) };
}
