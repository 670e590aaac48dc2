import { text } from 'node:stream/consumers';

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} Handler */

/**
 * @typedef {object} Service
 * @property {Handler} handle
 * @property {string[]} log what was asked, in order
 * @property {(() => void)[] | undefined} held answers that wait, while they do
 */

const BUILD = new URL('../../.cache/build/src/', import.meta.url);

/**
 * The search service itself, for tests in a browser. A feed that is sent to `/fixtures/service` is
 * searched at `/fixtures/service/N/v1/list/search`, of which the answer says the N.
 * `/fixtures/service/N/log` gives what was asked; after `…/hold` answers wait for `…/go`.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function serviceFixture() {
  /** @type {Service[]} */
  const services = [];
  return async (ctx, next) => {
    const [, number = '', path = '/'] =
      /^\/fixtures\/service(?:\/(\d+)(\/.*))?$/.exec(ctx.path) ?? [];
    if (!ctx.path.startsWith('/fixtures/service')) return next();
    ctx.set('cache-control', 'no-store');
    ctx.set('access-control-allow-origin', '*');
    if (ctx.method === 'POST') {
      services.push(await serviceOf(await text(ctx.req)));
      ctx.body = `${services.length - 1}`;
      return undefined;
    }
    const service = services[Number(number)];
    if (!service) return next();
    if (path === '/log') {
      ctx.body = JSON.stringify(service.log);
    } else if (path === '/hold') {
      service.held = [];
      ctx.body = '';
    } else if (path === '/go') {
      const held = service.held ?? [];
      service.held = undefined;
      for (const go of held) go();
      ctx.body = '';
    } else {
      const url = `${path}${ctx.search}`;
      service.log.push(url);
      ctx.respond = false;
      const { req, res } = ctx;
      req.url = url;
      const { held } = service;
      if (held) await new Promise((resolve) => held.push(() => resolve(undefined)));
      await service.handle(req, res);
    }
    return undefined;
  };
}

/**
 * @param {string} json a feed
 * @returns {Promise<Service>}
 */
async function serviceOf(json) {
  /** @param {string} path */
  const load = (path) => import(new URL(path, BUILD).href);
  const { parseFeed } = await load('feed/decode/parse-feed.js');
  const { memoryEngine } = await load('node/service/memory-engine.js');
  const { serviceHandler } = await load('node/service/handler.js');
  const engine = await memoryEngine(parseFeed(JSON.parse(json)).feed);
  const lists = new Map([['list', { name: 'list', engine }]]);
  return { handle: serviceHandler({ lists, publicUrl: '' }), log: [], held: undefined };
}
