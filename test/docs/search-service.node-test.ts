import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FACETS } from '../../src/search/facets.js';

const read = (path: string) => readFileSync(`docs/developer/${path}`, 'utf8');

describe('The description of the search service', () => {
  for (const { facet } of FACETS) {
    it(`has the facet ${facet}, among what is asked and what is answered`, () => {
      assert.match(
        read('search-service.md'),
        new RegExp(`^\\|.*\`${facet}\`.*What is chosen`, 'm'),
      );
      const api = read('search-service.openapi.json');
      assert.match(api, new RegExp(`"name": "${facet}",\\s+"in": "query"`));
      assert.match(api, new RegExp(`"${facet}": \\{\\s+"\\$ref": "#/components/schemas/Counts"`));
    });
  }
});
