/**
 * `executeServerCommand('computed')` asks the browser itself what the elements in `window.probed` are to
 * a screen reader. Resolves to a list of `{role, name, live}`; `live` only from Chromium, over the
 * DevTools protocol. In Firefox, which does not tell, to `false`.
 */
export function computedPlugin() {
  return {
    name: 'computed',
    async executeCommand({ command, session }) {
      if (command !== 'computed') return undefined;
      const page = session.browser.getPage(session.id);
      if (page.computed) return page.computed('probed');
      if (!session.browser.name.startsWith('Chrom')) return false;
      const client = await page.createCDPSession();
      try {
        return await computed(client);
      } finally {
        await client.detach();
      }
    },
  };
}

async function computed(client) {
  const { result } = await client.send('Runtime.evaluate', { expression: 'window.probed' });
  const { result: entries } = await client.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  });
  const elements = entries.filter(({ name }) => /^\d+$/.test(name));
  return Promise.all(
    elements.map(async ({ value: { objectId } }) => {
      const { nodes } = await client.send('Accessibility.getPartialAXTree', {
        objectId,
        fetchRelatives: false,
      });
      const [{ role, name, properties = [] }] = nodes;
      const live = properties.find((property) => property.name === 'live');
      return { role: role?.value, name: name?.value, live: live?.value.value };
    }),
  );
}
