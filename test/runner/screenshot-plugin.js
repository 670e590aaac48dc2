/** `executeServerCommand('screenshot')` takes a picture of the window. Resolves to a PNG in base64. */
export function screenshotPlugin() {
  return {
    name: 'screenshot',
    async executeCommand({ command, session }) {
      if (command !== 'screenshot') return undefined;
      const picture = await session.browser.getPage(session.id).screenshot();
      return Buffer.from(picture).toString('base64');
    },
  };
}
