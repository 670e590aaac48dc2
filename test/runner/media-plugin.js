import { devTools, pageOfTest } from './session.js';

/**
 * `executeServerCommand('media', {'forced-colors': 'active'})` emulates media features over the
 * DevTools protocol, which Chromium alone speaks; `{media: 'print'}` among them emulates the medium.
 * Resolves to `{applied: boolean}`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<Record<string, string>>}
 */
export function mediaPlugin() {
  /** What is emulated lasts as long as the session that asked for it. */
  const clients = new WeakMap();
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const page = pageOfTest(session);
      if (!clients.has(page)) clients.set(page, await devTools(session));
      const client = clients.get(page);
      const { media = '', ...rest } = payload ?? {};
      const features = Object.entries(rest).map(([name, value]) => ({ name, value }));
      await client?.send('Emulation.setEmulatedMedia', { media, features });
      return { applied: client !== undefined };
    },
  };
}
