import { pageOfTest } from './session.js';

/**
 * `executeServerCommand('screenshot')` takes a picture of the window. Resolves to a PNG in base64.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function screenshotPlugin() {
  return {
    name: 'screenshot',
    async executeCommand({ command, session }) {
      if (command !== 'screenshot') return undefined;
      const picture = await pageOfTest(session).screenshot();
      return Buffer.from(picture).toString('base64');
    },
  };
}
