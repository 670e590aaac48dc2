import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { load } from 'js-yaml';
import { HELP } from '../src/node/commands/serve.js';

interface Service {
  readonly image: string;
  readonly command?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly unknown[] };
  readonly mem_limit?: string;
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
}

const { services, networks } = load(
  readFileSync('integrations/search-service/compose.yaml', 'utf8'),
) as {
  services: Readonly<Record<string, Service>>;
  networks: Readonly<Record<string, { internal?: boolean }>>;
};
const nodes = Object.entries(services).filter(([name]) => /^node-\d$/.test(name));

describe('the compose file of the search service', () => {
  it('lets only the service be reached, and that from its own machine', () => {
    const published = Object.entries(services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => `${name} ${port}`),
    );
    assert.deepEqual(published, ['search 127.0.0.1:8080:8080']);
    assert.equal(networks['inside']?.internal, true);
    assert.equal(nodes.length, 2);
    for (const [, node] of nodes) assert.deepEqual(node.networks, ['inside']);
  });

  it('has the version of the engine that is tested', () => {
    const [, tested] = /<opensearch\.version>([\d.]+)</.exec(
      readFileSync('test/opensearch/pom.xml', 'utf8'),
    ) ?? [''];
    for (const [, { image }] of nodes) {
      assert.equal(image, `opensearchproject/opensearch:${tested}`);
    }
  });

  it('leaves each node as much memory beside its heap as in it', () => {
    for (const [, { environment, mem_limit: limit = '' }] of nodes) {
      const [, least, most] =
        /^-Xms(\d+)g -Xmx(\d+)g$/.exec(`${environment?.['OPENSEARCH_JAVA_OPTS']}`) ?? [];
      assert.equal(least, most);
      assert.ok(Number.parseInt(limit, 10) >= 2 * Number(most));
    }
  });

  it('asks each process that stays how it is, by words alone', () => {
    for (const name of ['node-1', 'node-2', 'search']) {
      const { test } = services[name]?.healthcheck ?? assert.fail(name);
      assert.ok(test.every((word) => typeof word === 'string'));
    }
  });

  it('gives serve only options that it has', () => {
    const options = services['search']?.command?.match(/--[a-z-]+/g) ?? [];
    assert.ok(options.length > 3);
    for (const option of options) assert.ok(HELP.includes(option), option);
  });
});
