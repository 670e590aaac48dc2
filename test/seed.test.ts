import { expect } from '@open-wc/testing';
import type { Organization, ParsedFeed } from '../src/feed/model.js';
import { mailLink, telLink, webLink } from '../src/feed/decode/links.js';
import { parseFeed } from '../src/feed/decode/parse-feed.js';
import {
  isContact,
  LINES,
  ORGANIZATIONS,
  plain,
  SENTENCES,
  TEXTS,
  WORD_REPAIRS,
} from './seed-page.js';

/** Every string under a value, but for the original words, which are not shown. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'source_text' ? [] : strings(each),
  );
}

/** The ways to reach an organisation, as text and address, in the order of the page. */
const waysToReach = ({ phones = [], email, website, additional_websites = [] }: Organization) => [
  ...phones.map(({ number }) => telLink(number)),
  ...(email ? [mailLink(email)] : []),
  ...[website ?? '', ...additional_websites.map(({ url }) => url)].map((url) => webLink(url)),
];

describe('the feed of the demo', () => {
  let parsed: ParsedFeed;
  before(async () => {
    parsed = parseFeed(await (await fetch('/demo/feed.json')).json());
  });
  const find = (name: string) => {
    const found = parsed.feed.organizations.find((each) => each.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };

  it('needs no repair', () => {
    expect(parsed.problems).to.deep.equal([]);
  });

  it('has every sentence and heading of the page', () => {
    const all = strings(parsed.feed);
    expect(SENTENCES).to.have.lengthOf(48);
    for (const sentence of SENTENCES) {
      expect(
        all.some((text) => text.includes(sentence)),
        sentence,
      ).to.equal(true);
    }
  });

  it('keeps the paragraphs of the page whole', () => {
    const all = strings(parsed.feed);
    for (const text of TEXTS) expect(all, text).to.include(text);
  });

  it('has every number of the page', () => {
    const all = strings(parsed.feed).join('\n');
    const numbers = LINES.flatMap((line) => plain(line).match(/\d[\d, ]*\d/g) ?? []);
    expect(numbers).to.include.members(['20,000', '115', '124', '10,000', '60', '01460 55449']);
    for (const number of numbers) expect(all).to.include(number);
  });

  it('has the organisations of the page in its order', () => {
    expect(parsed.feed.organizations.map(({ name }) => name)).to.deep.equal(
      ORGANIZATIONS.map(({ name }) => name),
    );
  });

  for (const { name, text, hasHeading, contacts } of ORGANIZATIONS) {
    it(`tells of ${name} what the page tells`, () => {
      const organization = find(name);
      expect(organization.description).to.match(new RegExp(`^${text.replace(/[()]/g, '\\$&')}`));
      expect(organization.name_source).to.equal(hasHeading ? undefined : 'derived');
      expect(organization.category_ids).to.deep.equal(['partner-finding']);
      expect(waysToReach(organization)).to.deep.equal(
        contacts.map(({ shown, href }) => ({ text: shown, href })),
      );
    });
  }

  it('has the frame of the page in its places', () => {
    const { title, page, tips, categories, community } = parsed.feed;
    expect([title, page?.title]).to.deep.equal([TEXTS[0], TEXTS[0]]);
    expect(page?.summary).to.equal(TEXTS[1]);
    expect(page?.image).to.deep.equal({ alt: TEXTS[2] });
    expect(tips?.heading).to.equal(TEXTS[3]);
    expect(tips?.items.map(({ text }) => text)).to.deep.equal(TEXTS.slice(4, 9));
    expect(page?.resources_heading).to.equal(TEXTS[9]);
    expect(page?.resources_intro).to.equal(TEXTS[10]);
    expect(categories.map(({ name }) => name)).to.deep.equal([TEXTS[11]]);
    expect(community).to.deep.equal({
      login_url: 'https://example.org/login',
      register_url: 'https://example.org/register',
      comments: { mode: 'link', url: 'https://example.org/comments', login_required: true },
      share: true,
    });
  });

  it('says nothing of its own but the long names and what the texts themselves say', () => {
    const page = TEXTS.join('\n');
    for (const { name, alternate_name = name } of parsed.feed.organizations) {
      expect(page).to.include(name);
      expect(page).to.include(alternate_name);
    }
    const facts = parsed.feed.organizations.map(({ id, offers, phases, countries }) => ({
      id,
      ...(offers && { offers }),
      ...(phases && { phases }),
      ...(countries && { countries }),
    }));
    expect(facts.filter((each) => Object.keys(each).length > 1)).to.deep.equal([
      { id: 'bbc-world-class', offers: ['advice', 'support'] },
      { id: 'british-council', offers: ['support', 'accreditation'] },
      { id: 'connecting-classrooms', offers: ['accreditation', 'funding'] },
      {
        id: 'link-ethiopia',
        offers: ['finding', 'support'],
        phases: ['primary', 'secondary'],
        countries: ['ET', 'GB'],
      },
      { id: 'ukowla', offers: ['support'], countries: ['GB'] },
    ]);
    expect(find('Connecting Classrooms').parent_organization_id).to.equal(
      find('British Council').id,
    );
  });

  describe('differs from the page on purpose where', () => {
    for (const { page, feed, why } of WORD_REPAIRS) {
      it(`it says “${page}”. ${why}`, () => {
        const all = strings(parsed.feed).join('\n');
        expect(LINES.map(plain).join('\n')).to.include(page);
        expect(all).not.to.include(page);
        for (const line of feed.split('\n')) expect(all).to.include(line);
      });
    }

    it('words were mended: the publisher’s own are kept beside them', () => {
      const mended = parsed.feed.tips?.items.filter(({ source_text }) => source_text);
      expect(mended?.map(({ source_text }) => source_text?.['text'])).to.deep.equal(
        LINES.map(plain).filter((line) => line.includes('migh choose')),
      );
    });

    it('a non-breaking space stands between words', () => {
      expect(LINES.join('')).to.include('\u00a0');
      expect(strings(parsed.feed).join('')).not.to.include('\u00a0');
    });

    it('a comma or a space follows a number or an address, or a scheme is missing', () => {
      const written = LINES.filter(isContact).map((line) =>
        line.replace(/^\w+:[ \u00a0]/, '').replaceAll('\u00a0', ' '),
      );
      const kept = parsed.feed.organizations.flatMap(({ source_text = {}, ...organization }) => {
        const { phones, email, website, additional_websites } = organization;
        const both = [website, ...(additional_websites ?? []).map(({ url }) => url)];
        return [
          ...(phones ? [source_text['phones'] ?? phones[0]?.number] : []),
          ...(email ? [source_text['email'] ?? email] : []),
          source_text['website'] ?? both.join(),
        ];
      });
      expect(kept).to.deep.equal(written);
    });

    it('there is no heading: the name is taken from the text', () => {
      expect(
        parsed.feed.organizations
          .filter(({ name_source }) => name_source === 'derived')
          .map(({ name, alternate_name }) => [name, alternate_name]),
      ).to.deep.equal([
        ['iEARN', 'International Education and Resource Network'],
        ['UClass', 'United Classrooms'],
        ['UKOWLA', 'UK One World Linking Association'],
      ]);
    });
  });
});
