import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorReason } from '../feed-error.js';
import { retryDelay } from './retry.js';

const { random } = Math;

const failed = (reason: FeedErrorReason) => new FeedError(reason, 'A fault.');
const answered = (status: number, retryAfter?: string) =>
  new FeedError('http', 'A fault.', {
    cause: new Response(null, { status, headers: retryAfter ? { 'retry-after': retryAfter } : {} }),
  });
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

describe('retryDelay', () => {
  afterEach(() => {
    Math.random = random;
  });

  for (const error of [
    ...(['network', 'timeout'] as const).map(failed),
    ...[429, 500, 502, 503, 504].map((status) => answered(status)),
  ]) {
    it(`gives ${error.response?.status ?? error.reason} two further tries`, () => {
      const delays = [0, 1, 2].map((tries) => retryDelay(error, tries));
      expect(delays[0]).to.be.within(250, 750);
      expect(delays[1]).to.be.within(500, 1500);
      expect(delays[2]).to.equal(undefined);
    });
  }

  const LASTING = ['no-src', 'bad-src', 'too-large', 'not-json', 'wrong-shape'] as const;
  for (const error of [
    ...[...LASTING, 'unknown-version' as const, 'no-org' as const].map(failed),
    ...[400, 401, 403, 404, 410, 418, 451].map((status) => answered(status)),
  ]) {
    it(`gives ${error.response?.status ?? error.reason} none`, () => {
      expect(retryDelay(error, 0)).to.equal(undefined);
    });
  }

  it('spreads the tries of many visitors', () => {
    Math.random = () => 0;
    expect([retryDelay(failed('network'), 0), retryDelay(failed('network'), 1)]).to.deep.equal([
      250, 500,
    ]);
    Math.random = () => 0.5;
    expect([retryDelay(failed('network'), 0), retryDelay(failed('network'), 1)]).to.deep.equal([
      500, 1000,
    ]);
  });

  describe('with Retry-After', () => {
    for (const [value, least, most] of [
      ['3', 3000, 3000],
      ['10', 10_000, 10_000],
      ['0', 0, 0],
      [inSeconds(5), 1000, 5000],
      [inSeconds(-60), 0, 0],
      ['soon', 0, 0],
      ['-1', 0, 0],
    ] as const) {
      it(`${value} waits no less`, () => {
        Math.random = () => 0.5;
        expect(retryDelay(answered(503, value), 0)).to.be.within(least + 500, most + 500);
        expect(retryDelay(answered(429, value), 1)).to.be.within(least + 1000, most + 1000);
      });
    }

    for (const value of ['11', '3600', '9'.repeat(400), inSeconds(3600)]) {
      it(`${value.slice(0, 40)} does not wait`, () => {
        expect(retryDelay(answered(503, value), 0)).to.equal(undefined);
      });
    }
  });
});
