import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const SCHEMA = new URL('../../src/feed/feed.schema.json', import.meta.url);

/**
 * `executeServerCommand('validate-feed', json)` checks a value against the feed's schema with a
 * validator that has no ES module for a browser. Resolves to its list of errors.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function schemaPlugin() {
  /** @type {Promise<import('ajv').ValidateFunction> | undefined} */
  let validator;
  return {
    name: 'schema',
    async executeCommand({ command, payload }) {
      if (command !== 'validate-feed') return undefined;
      validator ??= readFile(SCHEMA, 'utf8').then((schema) =>
        formats.default(new Ajv2020({ allErrors: true })).compile(JSON.parse(schema)),
      );
      const validate = await validator;
      validate(payload);
      return validate.errors ?? [];
    },
  };
}
