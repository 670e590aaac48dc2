import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { feeds } from '../../test/arbitrary-feed.js';
import { FULL_FEED } from '../../test/full-feed.js';
import { parseFeed } from '../feed/decode/parse-feed.js';
import { FeedError } from '../feed/feed-error.js';
import { writeCsv } from './files/csv.js';
import { openFile } from './files/open-file.js';
import { writeSpreadsheet } from './files/spreadsheet.js';
import { importSheets } from './import-feed.js';
import type { JsonObject } from './json.js';
import type { Sheet } from './sheet.js';
import { writeOrganizations, writeWorkbook } from './workbook.js';

const DEMO = JSON.parse(readFileSync('demo/feed.json', 'utf8')) as JsonObject;
const FULL = FULL_FEED as unknown as JsonObject;

/** Whether a page shows a feed as it is. One of which it can show nothing, it refuses whole. */
function needsNoRepair(feed: JsonObject): boolean {
  try {
    return parseFeed(structuredClone(feed)).problems.length === 0;
  } catch (error) {
    if (error instanceof FeedError) return false;
    throw error;
  }
}

/** Its only organisation has no name but a word for nothing. */
const NAMELESS: JsonObject = {
  version: '1.0',
  title: 'Name',
  language: 'cy',
  organizations: [{ id: 'so', name: 'None' }],
};

/** What a file of these bytes has in its sheets. */
async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const opened = await openFile(bytes, 'list');
  assert.equal(opened.kind, 'sheets');
  return opened.kind === 'sheets' ? opened.sheets : [];
}

describe('a feed that goes through sheets', () => {
  for (const [name, feed] of Object.entries({ demo: DEMO, full: FULL })) {
    for (const language of ['en', 'cy'] as const) {
      it(`comes back as it was: ${name}, ${language}`, () => {
        assert.deepEqual(importSheets(writeWorkbook(feed, language), {}).feed, feed);
      });
    }
  }

  it('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(feeds, fc.constantFrom('en' as const, 'cy' as const), (feed, language) => {
        fc.pre(needsNoRepair(feed));
        const { feed: again, changes } = importSheets(writeWorkbook(feed, language), {});
        assert.deepEqual(again, feed);
        assert.ok(changes.every(({ kind }) => kind === 'added'));
      }),
      { numRuns: 100, endOnFailure: true, examples: [[NAMELESS, 'en']] },
    );
  });

  it('changes nothing where it came from', () => {
    fc.assert(
      fc.property(feeds, (feed) => {
        fc.pre(needsNoRepair(feed));
        const { feed: again, changes } = importSheets([writeOrganizations(feed)], feed);
        assert.deepEqual(again, feed);
        assert.ok(changes.every(({ kind }) => kind === 'same'));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

describe('a feed that goes through a file', () => {
  for (const type of ['xlsx', 'ods'] as const) {
    it(`comes back as it was: ${type}`, async () => {
      await fc.assert(
        fc.asyncProperty(feeds, async (feed) => {
          fc.pre(needsNoRepair(feed));
          const bytes = await writeSpreadsheet(writeWorkbook(feed), type);
          assert.deepEqual(importSheets(await sheetsIn(bytes), {}).feed, feed);
        }),
        { numRuns: 20, endOnFailure: true },
      );
    });
  }

  it('comes back as it was: csv', async () => {
    await fc.assert(
      fc.asyncProperty(feeds, async (feed) => {
        fc.pre(needsNoRepair(feed));
        const bytes = new TextEncoder().encode(writeCsv(writeOrganizations(feed)));
        assert.deepEqual(importSheets(await sheetsIn(bytes), feed).feed, feed);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
