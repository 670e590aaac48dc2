/**
 * `executeServerCommand('media', {'forced-colors': 'active'})` emulates media features over the
 * DevTools protocol, which Chromium alone speaks; `{media: 'print'}` among them emulates the medium.
 * Resolves to `{applied: boolean}`.
 */
export function mediaPlugin() {
  const clients = new WeakMap();
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      if (!session.browser.name.startsWith('Chrom')) return { applied: false };
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      const { media = '', ...rest } = payload ?? {};
      const features = Object.entries(rest).map(([name, value]) => ({ name, value }));
      await clients.get(page).send('Emulation.setEmulatedMedia', { media, features });
      return { applied: true };
    },
  };
}
