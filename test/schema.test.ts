import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { parseFeed } from '../src/feed/decode/parse-feed.js';
import { FULL_FEED } from './full-feed.js';

type Json = Readonly<Record<string, unknown>>;
type Schema = Json & {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
};

const json = async <T>(path: string): Promise<T> => (await fetch(path)).json();
const errors = (feed: unknown) => executeServerCommand<Json[], unknown>('validate-feed', feed);
const paths = async (feed: unknown) => [
  ...new Set((await errors(feed)).map((error) => error['instancePath'])),
];

const feed = (fields: Json) => ({
  version: '1.0',
  title: 'Partners',
  language: 'en',
  organizations: [],
  ...fields,
});
const organization = (fields: Json) => feed({ organizations: [{ id: 'a', name: 'A', ...fields }] });

/** What stands at a JSON Pointer. */
const at = (value: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce((inner, key) => (inner as Json)[key], value);

describe('the schema of a feed', () => {
  it('accepts the demo, in which there is nothing to mend', async () => {
    const demo = await json('/demo/feed.json');
    expect(await errors(demo)).to.deep.equal([]);
    expect(parseFeed(demo).problems).to.deep.equal([]);
  });

  it('accepts a feed that fills every field of the model, and so does the parser', async () => {
    expect(await errors(FULL_FEED)).to.deep.equal([]);
    const { feed: parsed, problems } = parseFeed(FULL_FEED);
    expect(problems).to.deep.equal([]);
    expect(parsed).to.deep.equal(FULL_FEED);
  });

  it('describes every field of the model in words', async () => {
    const root = await json<Schema & { $defs: Record<string, Schema> }>(
      '/src/feed/feed.schema.json',
    );
    const resolved = ({ $ref, ...schema }: Schema): Schema => ({
      ...($ref && root.$defs[$ref.replace('#/$defs/', '')]),
      ...schema,
    });
    const missing: string[] = [];
    const walk = (value: unknown, schema: Schema | undefined, path: string) => {
      if (!schema) {
        missing.push(path);
        return;
      }
      const { properties, additionalProperties, items } = resolved(schema);
      if (Array.isArray(value)) value.forEach((each) => walk(each, items, `${path}[]`));
      else if (value && typeof value === 'object') {
        for (const [key, each] of Object.entries(value)) {
          const property = properties?.[key];
          if (property && !(property['title'] && property['description'])) {
            missing.push(`words for ${path}.${key}`);
          }
          walk(each, property ?? additionalProperties, `${path}.${key}`);
        }
      }
    };
    walk(FULL_FEED, root, '');
    expect(missing).to.deep.equal([]);
  });

  it('leaves room for keys of the publisher’s own', async () => {
    expect(await errors(organization({ _our_number: 7, rating: null }))).to.deep.equal([]);
  });

  it('accepts the shorthand that the parser lifts', async () => {
    const { organizations, ...head } = organization({
      tel: '01632 960001',
      phone: ['01632 960002'],
      web: 'www.example.org',
      url: ['https://example.org', 'www.example.com'],
      category: 'Finding a partner',
    });
    expect(await errors({ ...head, organisations: organizations })).to.deep.equal([]);
  });

  it('refuses a feed that lacks what it must have', async () => {
    for (const key of ['version', 'title', 'language', 'organizations']) {
      expect(await paths({ ...feed({}), [key]: undefined }), key).to.deep.equal(['']);
    }
    for (const value of [null, 'feed', 1, []]) {
      expect(await paths(value), JSON.stringify(value)).to.deep.equal(['']);
    }
  });

  const broken: readonly (readonly [path: string, feed: Json])[] = [
    ['/version', feed({ version: '2.0' })],
    ['/version', feed({ version: 1 })],
    ['/language', feed({ language: 'English' })],
    ['/updated', feed({ updated: '31/05/2024' })],
    ['/review_after_days', feed({ review_after_days: 0 })],
    ['/page/image/src', feed({ page: { image: { src: 'http://example.org/a.png' } } })],
    ['/tips/items', feed({ tips: { items: [] } })],
    ['/tips/items/0', feed({ tips: { items: [{ id: 'a' }] } })],
    ['/categories/0', feed({ categories: [{ name: 'A' }] })],
    ['/community/comments/mode', feed({ community: { comments: { mode: 'on' } } })],
    ['/community/share', feed({ community: { share: 'yes' } })],
    ['/organizations', feed({ organizations: {} })],
    ['/organizations/0', feed({ organizations: [null] })],
    ['/organizations/0', feed({ organizations: [{ id: 'a' }] })],
    ['/organizations/0/name', organization({ name: ' ' })],
    ['/organizations/0/id', organization({ id: 7 })],
    ['/organizations/0/website', organization({ website: 'javascript:alert(1)' })],
    ['/organizations/0/website', organization({ website: 'https://user@example.org/' })],
    ['/organizations/0/logo', organization({ logo: 'http://example.org/logo.png' })],
    ['/organizations/0/email', organization({ email: 'a@example.org,' })],
    ['/organizations/0/phones/0', organization({ phones: [{ type: 'voice' }] })],
    ['/organizations/0/phones/0/number', organization({ phones: [{ number: 'none' }] })],
    ['/organizations/0/countries/0', organization({ countries: ['Ethiopia'] })],
    ['/organizations/0/category_ids', organization({ category_ids: ['a', 'a'] })],
    ['/organizations/0/status', organization({ status: 'closed' })],
    ['/organizations/0/assured_date', organization({ assured_date: '2024-02-30' })],
    ['/organizations/0/locations/0/latitude', organization({ locations: [{ latitude: 91 }] })],
    ['/organizations/0/translations/cy/name', organization({ translations: { cy: { name: 7 } } })],
    ['/organizations/0/translations', organization({ translations: { Welsh: {} } })],
  ];
  for (const [path, value] of broken) {
    it(`finds fault with ${path} ${JSON.stringify(at(value, path))}`, async () => {
      expect(await paths(value)).to.include(path);
    });
  }
});
