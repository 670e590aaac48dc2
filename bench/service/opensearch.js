import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli, cpuOf, memoryOf, serve } from './command.js';

/** MiB of Java's heap for both nodes, by how many organisations there are. */
const heap = (size) => (size > 200_000 ? 3072 : 1024);

/** `serve --engine opensearch`, with two nodes in one Java process, as in its tests. */
export async function opensearch(file, size) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const { startCluster } = await import('../../.cache/build/test/opensearch/cluster.js');
  const cluster = await startCluster(2, heap(size));
  const [node] = cluster.urls;
  const name = basename(file, '.json');
  const { status } = spawnSync(process.execPath, [cli, 'index', file, '--node', node], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status) throw new Error(`index ended with ${status}.`);
  const { pid, ask, stop } = await serve(name, name, '--engine', 'opensearch', '--node', node);
  return {
    keeps: true,
    ask,
    cpuSeconds: () => cpuOf(pid, cluster.pid),
    memory: () => memoryOf(pid, cluster.pid),
    async stop() {
      await stop();
      await cluster.stop();
    },
  };
}
