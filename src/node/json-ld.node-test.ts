import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ItemList, WithContext } from 'schema-dts';
import { FULL_FEED } from '../../test/full-feed.js';
import { parseFeed } from '../feed/decode/parse-feed.js';
import { jsonLdOf, jsonLdText } from './json-ld.js';

const DEMO: unknown = JSON.parse(readFileSync('demo/feed.json', 'utf8'));
const listOf = (feed: unknown, lang = 'en') =>
  JSON.parse(jsonLdText(parseFeed(feed).feed, lang)) as Record<string, unknown>;
const itemsOf = (feed: unknown, lang?: string) =>
  (listOf(feed, lang)['itemListElement'] as { item: Record<string, unknown> }[]).map(
    ({ item }) => item,
  );

/** The properties that schema.org gives a type, its own and those of the types it belongs to. */
function propertiesOf(type: string): ReadonlySet<string> {
  const all = new Set<string>();
  const vocabulary = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const waiting = [`${type}Base`, `${type}Leaf`];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    const [, bases = '', body = ''] =
      new RegExp(`interface ${name}(?: extends ([^{]+))? \\{([^]*?)\\n\\}`).exec(vocabulary) ?? [];
    waiting.push(...(bases.match(/\w+/g) ?? []));
    for (const [, property = ''] of body.matchAll(/^ {4}"([\w@]+)"/gm)) all.add(property);
  }
  return all;
}

function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const each of Object.values(value)) yield* objectsIn(each);
}

describe('the list for search engines', () => {
  it('is an ItemList of Organizations, as the vocabulary has them', () => {
    // That each property holds what it may is for the compiler to see.
    const list: WithContext<ItemList> = jsonLdOf(parseFeed(FULL_FEED).feed, 'en');
    assert.equal(list['@type'], 'ItemList');
    const known = new Map<string, ReadonlySet<string>>();
    for (const feed of [FULL_FEED, DEMO]) {
      for (const object of objectsIn(listOf(feed))) {
        const type = `${object['@type']}`;
        if (!known.has(type)) known.set(type, propertiesOf(type));
        for (const property of Object.keys(object)) {
          const isKnown = property.startsWith('@') || known.get(type)?.has(property);
          assert.ok(isKnown, `${type} has no ${property}`);
        }
      }
    }
    assert.deepEqual([...known.keys()].sort(), [
      'ContactPoint',
      'ItemList',
      'ListItem',
      'Organization',
      'PostalAddress',
    ]);
    assert.equal(known.get('ListItem')?.has('email'), false);
  });

  it('has every organisation of the feed, in the order of the page', () => {
    const { itemListElement, numberOfItems, name } = listOf(DEMO);
    assert.equal(name, 'School links & partnerships');
    assert.equal(numberOfItems, 9);
    assert.deepEqual(
      (itemListElement as { position: number }[]).map(({ position }) => position),
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    );
    assert.deepEqual(itemsOf(DEMO)[7], {
      '@type': 'Organization',
      name: 'UClass',
      alternateName: 'United Classrooms',
      description: itemsOf(DEMO)[7]?.['description'],
      url: ['http://uclass.org/', 'http://blog.uclass.org/'],
    });
  });

  it('has all that the vocabulary has a place for, and no address that is gone', () => {
    assert.deepEqual(itemsOf(FULL_FEED), [
      {
        '@type': 'Organization',
        name: 'Twin Schools',
        alternateName: 'Twin Schools of the Vale',
        description: 'Twin Schools pairs schools.\n\n- one\n- two',
        url: 'https://www.example.org/twins',
        email: 'hello@example.org',
        contactPoint: [
          { '@type': 'ContactPoint', name: 'Mornings', telephone: '01632 960 001 ext 12' },
          { '@type': 'ContactPoint', name: 'Ms O’Neill', email: "o'neill@example.org" },
          { '@type': 'ContactPoint', name: 'Ann Other, Secretary', email: 'ann@example.org' },
          {
            '@type': 'ContactPoint',
            name: 'Office, Reception',
            telephone: '01632 960 003 ext 4',
          },
          {
            '@type': 'ContactPoint',
            name: 'Bea Other, Warden, Office, At weekends',
            telephone: '01632 960 004 ext 5',
          },
          {
            '@type': 'ContactPoint',
            name: 'Bea Other, Warden, Office',
            email: 'bea@example.org',
          },
        ],
        address: [
          {
            '@type': 'PostalAddress',
            streetAddress: 'Reception, 1 Heol Fawr, Second floor',
            addressLocality: 'Y Fro',
            addressRegion: 'South Wales, Bro Morgannwg',
            postalCode: 'CF00 0AA',
            addressCountry: 'GB',
          },
        ],
        areaServed: ['GB', 'FR'],
        logo: 'https://www.example.org/logo.png',
      },
    ]);
    assert.equal(itemsOf(FULL_FEED, 'cy')[0]?.['name'], 'Ysgolion Gefell');
  });

  it('cannot end the script element that it is in', () => {
    const name = '</script><script>alert(1)</script><!--<script>';
    const feed = {
      version: '1.0',
      title: name,
      language: 'en',
      organizations: [{ id: 'a', name }],
    };
    const text = jsonLdText(parseFeed(feed).feed, 'en');
    assert.doesNotMatch(text, /</);
    assert.equal(listOf(feed)['name'], name);
  });
});
