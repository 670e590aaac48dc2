import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const POM = 'test/opensearch/pom.xml';
const TARGET = '.cache/opensearch';

/** Why there can be no engine here; nothing where there can. */
export function missing(): string | undefined {
  for (const command of ['java', 'mvn']) {
    if (spawnSync(command, ['-version']).error) return `${command} is missing`;
  }
  return undefined;
}

/** Nodes of OpenSearch in one Java process, on loopback. */
export interface Cluster {
  readonly urls: readonly string[];
  /** Ends one of the nodes, as if its machine were lost. */
  stopNode(place: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts so many nodes, of the jars that Maven has or fetches. */
export async function startCluster(count: number, port: number): Promise<Cluster> {
  const goals = [
    'compile',
    'dependency:build-classpath',
    `-Dmdep.outputFile=${process.cwd()}/${TARGET}/classpath`,
  ];
  execFileSync('mvn', ['-q', '-B', '-f', POM, ...goals], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const classPath = `${TARGET}/classes:${readFileSync(`${TARGET}/classpath`, 'utf8').trim()}`;
  const child: ChildProcess = spawn(
    'java',
    ['-Xmx1g', '-cp', classPath, 'Cluster', `${count}`, `${port}`],
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
