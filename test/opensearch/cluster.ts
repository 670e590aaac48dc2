import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const POM = 'test/opensearch/pom.xml';
const TARGET = '.cache/opensearch';

/** Each command that is needed, and Debian's package of it. */
const NEEDS = [
  ['javac', '-version', 'default-jdk-headless'],
  ['mvn', '--version', 'maven'],
] as const;

/** The Debian packages that the tests need and this machine does not have. */
export const missingPackages = (): readonly string[] =>
  NEEDS.filter(([command, argument]) => spawnSync(command, [argument]).status !== 0).map(
    ([, , name]) => name,
  );

/** Nodes of OpenSearch in one Java process, on loopback. */
export interface Cluster {
  readonly urls: readonly string[];
  /** Of the Java process. */
  readonly pid: number | undefined;
  /** Ends one of the nodes, as if its machine were lost. */
  stopNode(place: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Has the jars there: those that Maven has, else it fetches them. A registry may be out of reach for
 * a moment, so it tries again.
 *
 * @throws Error with what Maven said.
 */
function fetchJars(): void {
  const goals = [
    'compile',
    'dependency:build-classpath',
    `-Dmdep.outputFile=${process.cwd()}/${TARGET}/classpath`,
  ];
  let said = '';
  for (const more of [['--offline'], [], [], []]) {
    const { status, stdout } = spawnSync('mvn', ['-q', '-B', ...more, '-f', POM, ...goals]);
    if (status === 0) return;
    said = `${stdout}`;
  }
  throw new Error(`Maven could not fetch OpenSearch and compile for it.\n${said.slice(0, 2000)}`);
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The first of the ports that nodes have for HTTP; a hundred further on are those between them. */
async function freePorts(count: number): Promise<number> {
  const first = 19_300 + 200 * (process.pid % 100);
  for (let base = first; base < 60_000; base += 200) {
    const ports = Array.from({ length: count }, (_, place) => [base + place, base + 100 + place]);
    const free = await Promise.all(ports.flat().map(isFree));
    if (free.every(Boolean)) return base;
  }
  throw new Error('No ports are free.');
}

/**
 * Starts so many nodes, of the jars that Maven has or fetches.
 *
 * @param heap MiB for all of them.
 */
export async function startCluster(count: number, heap = 1024): Promise<Cluster> {
  fetchJars();
  const port = await freePorts(count);
  const classPath = `${TARGET}/classes:${readFileSync(`${TARGET}/classpath`, 'utf8').trim()}`;
  const child: ChildProcess = spawn(
    'java',
    [`-Xmx${heap}m`, '-cp', classPath, 'Cluster', `${count}`, `${port}`],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('Java has no input or output.');
  const lines = createInterface(stdout)[Symbol.asyncIterator]();
  const until = async (wanted: string) => {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      if (line.value.startsWith(wanted)) return line.value;
    }
    throw new Error('OpenSearch did not start.');
  };
  const urls: string[] = [];
  while (urls.length < count) {
    const [, bound] = (await until('listening')).split(' ');
    urls.push(`http://127.0.0.1:${bound}`);
  }
  return {
    urls,
    pid: child.pid,
    async stopNode(place) {
      stdin.write(`stop ${place}\n`);
      await until('stopped');
    },
    async stop() {
      const closed = once(child, 'close');
      stdin.end();
      await closed;
    },
  };
}
