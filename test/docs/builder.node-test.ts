import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('The builder', () => {
  it('offers every language that there are words for', () => {
    const page = readFileSync('demo/builder.html', 'utf8');
    const offered = [...page.matchAll(/<option value="\w+" lang="(\w+)">/g)].map(([, tag]) => tag);
    const ours = readdirSync('src/i18n/locales')
      .filter((file) => /^\w\w\.ts$/.test(file))
      .map((file) => file.slice(0, 2));
    assert.ok(ours.length >= 18, `${ours}`);
    assert.deepEqual([...offered].sort(), ours.sort());
  });
});
