import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';

interface Compare {
  difference(
    name: string,
    before: Buffer | Error | undefined,
    after: Buffer | Error | undefined,
  ): { name: string; what: string; marked?: Buffer } | undefined;
  steady(names: readonly string[], first: Look, second: Look): string[];
}

interface Look {
  readonly before: ReadonlyMap<string, Buffer | Error>;
  readonly after: ReadonlyMap<string, Buffer | Error>;
}

interface AcceptedFile {
  readonly ACCEPTED: string;
  unexpected(names: readonly string[], now: string, before?: string): string[];
}

const module = async (path: string): Promise<unknown> => import(pathToFileURL(path).href);
const { difference, steady } = (await module('test/visual/compare.js')) as Compare;
const { ACCEPTED, unexpected } = (await module('test/visual/accepted.js')) as AcceptedFile;

/** A picture of one colour, with this many black pixels. */
function picture(width: number, height: number, black = 0): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let n = 0; n < black; n += 1) png.data.set([0, 0, 0, 255], n * 4);
  return PNG.sync.write(png);
}

const said = (reason: string, ...pictures: string[]) => JSON.stringify({ reason, pictures });

describe('A difference between two pictures', () => {
  it('is none where both are the same', () => {
    assert.equal(difference('a', picture(9, 9), picture(9, 9)), undefined);
  });

  it('says how many pixels are others, and marks them', () => {
    const found = difference('a', picture(9, 9), picture(9, 9, 4));
    assert.equal(found?.what, '4 pixels');
    assert.equal(PNG.sync.read(found?.marked ?? Buffer.of()).width, 9);
  });

  it('says where one is larger', () => {
    assert.match(difference('a', picture(9, 9), picture(9, 12))?.what ?? '', /9×9 is now 9×12/);
  });

  it('says why there is none', () => {
    const found = difference('a', new Error('It broke.'), picture(9, 9));
    assert.equal(found?.what, 'none before: It broke.');
    assert.equal(difference('a', picture(9, 9), undefined)?.what, 'none now: it has gone');
  });
});

describe('A difference on a second look', () => {
  const look = (before: Buffer | Error, after: Buffer | Error): Look => ({
    before: new Map([['a', before]]),
    after: new Map([['a', after]]),
  });
  const [white, black, grey] = [picture(9, 9), picture(9, 9, 40), picture(9, 9, 20)];

  it('counts where it is there again', () => {
    assert.deepEqual(steady(['a'], look(white, black), look(white, black)), ['a']);
    const broken = new Error('It broke.');
    assert.deepEqual(steady(['a'], look(white, broken), look(white, broken)), ['a']);
  });

  it('does not count where it has gone, or is another each time', () => {
    assert.deepEqual(steady(['a'], look(white, black), look(white, white)), []);
    assert.deepEqual(steady(['a'], look(white, black), look(grey, black)), []);
    assert.deepEqual(steady(['a'], look(new Error('Late.'), white), look(white, white)), []);
  });
});

describe('A difference that is meant', () => {
  const NAMES = ['state/loaded/light 320', 'site/index.html/dark 320'];

  it('is one that the commit names, with a new reason', () => {
    const left = unexpected(NAMES, said('Rounder.', 'state/*'), said('Redder.', '*'));
    assert.deepEqual(left, ['site/index.html/dark 320']);
  });

  it('is none that an older reason allowed', () => {
    assert.deepEqual(unexpected(NAMES, said('Redder.', '*'), said('Redder.', '*')), NAMES);
  });

  it('is said in a file that can be read', () => {
    assert.deepEqual(unexpected([], readFileSync(ACCEPTED, 'utf8')), []);
  });
});
