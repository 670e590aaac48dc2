import { devTools, pageOfTest } from './session.js';

/**
 * `executeServerCommand('computed')` asks the browser itself what the elements in `window.probed` are to
 * a screen reader. Resolves to a list of `{role, name, live}`; `live` only from Chromium, over the
 * DevTools protocol. In Firefox, which does not tell, to `false`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function computedPlugin() {
  return {
    name: 'computed',
    async executeCommand({ command, session }) {
      if (command !== 'computed') return undefined;
      const page = pageOfTest(session);
      if ('computed' in page) return page.computed('probed');
      const client = await devTools(session);
      if (!client) return false;
      try {
        return await computed(client);
      } finally {
        await client.detach();
      }
    },
  };
}

/** @param {import('puppeteer-core').CDPSession} client */
async function computed(client) {
  const { result } = await client.send('Runtime.evaluate', { expression: 'window.probed' });
  const { result: entries } = await client.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const elements = entries.filter(({ name }) => /^\d+$/.test(name));
  return Promise.all(
    elements.map(async ({ value }) => {
      const { nodes } = await client.send('Accessibility.getPartialAXTree', {
        objectId: value?.objectId,
        fetchRelatives: false,
      });
      const [node] = nodes;
      const live = node?.properties?.find((property) => property.name === 'live');
      return { role: node?.role?.value, name: node?.name?.value, live: live?.value.value };
    }),
  );
}
