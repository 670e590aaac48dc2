import { expect } from '@open-wc/testing';

describe('SECURITY.md', () => {
  it('names only tests that are there', async () => {
    const policy = await (await fetch('/SECURITY.md')).text();
    const named = [...policy.matchAll(/\]\(([^)]+\.test\.ts)\)/g)].map(([, path = '']) => path);
    expect(named).to.have.lengthOf.above(10);
    for (const path of new Set(named)) {
      const { ok } = await fetch(`/${path}`, { method: 'HEAD' });
      expect(ok, path).to.equal(true);
    }
  });
});
