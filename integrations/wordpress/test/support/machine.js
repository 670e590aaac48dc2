import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where WordPress is; WORDPRESS_PATH names another than Debian's. */
export const WORDPRESS = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
const PURIFIER = '/usr/share/php/HTMLPurifier.php';

const answers = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const NEEDS = [
  ['php-cli', () => answers('php', '--version')],
  ['php-mysql', () => answers('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);')],
  ['php-htmlpurifier', () => existsSync(PURIFIER)],
  ['mariadb-server-core', () => answers('mariadbd', '--version')],
  ['wordpress', () => existsSync(`${WORDPRESS}/wp-load.php`)],
  [
    'wordpress-theme-twentytwentythree',
    () => existsSync(`${WORDPRESS}/wp-content/themes/twentytwentythree`),
  ],
];

/** The Debian packages that the tests need and this machine does not have. */
export const missingPackages = () =>
  NEEDS.filter(([, isThere]) => !isThere()).map(([name]) => name);

// For who installs them: their names on one line.
if (process.argv[1] === import.meta.filename) console.log(missingPackages().join(' '));
