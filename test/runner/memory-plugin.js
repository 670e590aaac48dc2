import { devTools } from './session.js';

/**
 * `executeServerCommand('memory')` collects garbage and counts what is left of the page of the test
 * and its frames over the DevTools protocol, which Chromium alone speaks. Resolves to `{nodes,
 * listeners, heap}` (DOM nodes, event listeners, bytes of JavaScript), elsewhere to `false`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function memoryPlugin() {
  return {
    name: 'memory',
    async executeCommand({ command, session }) {
      if (command !== 'memory') return undefined;
      const client = await devTools(session);
      if (!client) return false;
      await client.send('HeapProfiler.enable');
      await client.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners: listeners } = await client.send('Memory.getDOMCounters');
      const { usedSize: heap } = await client.send('Runtime.getHeapUsage');
      await client.detach();
      return { nodes, listeners, heap };
    },
  };
}
