import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { CONFORMANCE } from '../../dist/comments/conformance.js';
import { serverComments } from './adapter.js';
import { commentsServer } from './server.js';
import { commentStore } from './store.js';

const start = async (options) => {
  const store = commentStore(':memory:');
  const server = commentsServer({
    store,
    userOf: ({ headers }) => headers['x-remote-user'],
    ...options,
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${server.address().port}`;
  let user = {};
  const ask = (url, { headers, ...rest }) =>
    fetch(url, { ...rest, headers: { ...headers, ...user } });
  after(() => {
    server.closeAllConnections();
    server.close();
    store.close();
  });
  return {
    root,
    approve: store.approve,
    adapter: serverComments(root, ask),
    become: async (who) => {
      user = who === 'nobody' ? {} : { 'x-remote-user': who };
    },
  };
};

describe('the example server', async () => {
  const { adapter, become, approve } = await start({ pause: 0 });
  for (const { name, run } of CONFORMANCE) {
    it(name, () => run({ adapter, become, approve: async (id) => approve(id) }));
  }
});

describe('the example server, besides,', async () => {
  const { adapter, become, root } = await start({});

  it('makes people wait', async () => {
    await become('ann');
    await adapter.add({ text: 'First' });
    await assert.rejects(adapter.add({ text: 'Second' }), { kind: 'too-fast' });
  });

  it('takes nothing that another site could send, or that is no JSON', async () => {
    const headers = { 'content-type': 'application/json', 'x-remote-user': 'ann' };
    const post = (given, body = '{"text":"A"}') =>
      fetch(`${root}/comments`, { method: 'POST', headers: { ...headers, ...given }, body });
    assert.equal((await post({ 'content-type': 'text/plain' })).status, 403);
    assert.equal((await post({ 'sec-fetch-site': 'cross-site' })).status, 403);
    assert.equal((await post({}, '{')).status, 400);
    assert.equal((await post({}, `{"text":"${'x'.repeat(200_000)}"}`)).status, 413);
    assert.equal((await fetch(`${root}/elsewhere`)).status, 404);
  });
});
