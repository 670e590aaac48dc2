import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { STARTER } from './starter.js';

describe('the list to begin with', () => {
  const text = readFileSync('demo/starter.json', 'utf8');

  it('is the one that the README leads to', () => {
    assert.deepEqual(JSON.parse(text), STARTER);
    assert.match(readFileSync('README.md', 'utf8'), /\(demo\/starter\.json\)/);
  });

  it('leads nowhere but to what is kept for examples', () => {
    const hosts = [...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    assert.ok(hosts.length);
    assert.deepEqual([...new Set(hosts)], ['example.org']);
    assert.doesNotMatch(text, /login_url|register_url/);
  });
});
