import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FACETS } from '../../src/search/facets.js';

const read = (path: string) => readFileSync(`docs/developer/${path}`, 'utf8');

describe('The description of the search service', () => {
  for (const { facet } of FACETS) {
    it(`has the facet ${facet}, among what is asked and what is answered`, () => {
      const page = read('search-service.md');
      const api = read('search-service.openapi.json');
      const isRow = new RegExp(`^\\|.*\`${facet}\`.*What is chosen`, 'm').test(page);
      assert.ok(isRow, 'search-service.md has it in the table of the request');
      const isAsked = new RegExp(`"name": "${facet}",\\s+"in": "query"`).test(api);
      assert.ok(isAsked, 'search-service.openapi.json has it among the parameters');
      const counts = new RegExp(`"${facet}": \\{\\s+"\\$ref": "#/components/schemas/Counts"`);
      assert.ok(
        counts.test(api),
        'search-service.openapi.json has it among the facets of an answer',
      );
    });
  }
});
