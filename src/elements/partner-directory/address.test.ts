import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FACETED } from '../../../test/support/feeds.js';
import { checkbox, choose, tokens, unfolded } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { addressed, parameters, pushed } from '../../../test/support/history.js';
import {
  cards,
  directoryOf,
  names,
  search,
  searchBox,
  settled,
} from '../../../test/support/page.js';
import { enter, go, order, press, revisited } from '../../../test/support/visitor.js';

const SRC = feedUrl(FACETED);
const ALL = 4;
const ETHIOPIA = 'Link Ethiopia';

describe('without sync-url a <partner-directory>', () => {
  it('leaves the address, the history and its state alone', async () => {
    addressed('a=1', { mine: true }, 'part');
    const { href } = location;
    const directory = await unfolded(SRC, 'page-size="2"');
    await enter(directory, 'schools');
    await choose(directory, ['Country', 'Ethiopia']);
    await press(directory, 'clear');
    await order(directory, 'name');
    await press(directory, 'show-more');
    expect(cards(directory)).to.have.lengthOf(ALL);
    expect(location.href).to.equal(href);
    expect(history.state).to.deep.equal({ mine: true });
    expect(pushed()).to.deep.equal([]);
  });

  it('does not read the address either', async () => {
    addressed('directory.q=zebra');
    const directory = await directoryOf(SRC);
    expect(directory.query).to.equal('');
    expect(names(directory)).to.have.lengthOf(ALL);
  });
});

describe('with sync-url a <partner-directory>', () => {
  it('writes nothing before a visitor chooses something', async () => {
    const { href } = location;
    await directoryOf(SRC, 'sync-url query="zebra" category="advice"');
    expect(location.href).to.equal(href);
    expect(history.state).to.equal(null);
  });

  it('has search, filters, order and pages in the address', async () => {
    const directory = await unfolded(SRC, 'sync-url page-size="1"');
    await search(directory, 'school');
    expect(parameters()).to.deep.equal([['directory.q', 'school']]);
    await search(directory, '');
    await choose(directory, ['Category', 'Finding'], ['Country', 'Kingdom'], ['Country', 'France']);
    await order(directory, 'name');
    await press(directory, 'show-more');
    expect(Object.fromEntries(parameters())).to.deep.equal({
      'directory.category': 'finding',
      'directory.country': 'FR',
      'directory.order': 'name',
      'directory.pages': '2',
    });
    expect(new URLSearchParams(location.search).getAll('directory.country')).to.deep.equal([
      'GB',
      'FR',
    ]);
  });

  it('takes its value as the key', async () => {
    addressed('directory.q=zebra');
    const directory = await directoryOf(SRC, 'sync-url="partners"');
    expect(names(directory)).to.have.lengthOf(ALL);
    await search(directory, 'ethiopia');
    expect(parameters()).to.deep.equal([
      ['directory.q', 'zebra'],
      ['partners.q', 'ethiopia'],
    ]);
  });

  it('takes any value as the key', async () => {
    for (const key of ['my list', 'é&=#', "o'(~)", '__proto__']) {
      const directory = await directoryOf(SRC, `sync-url="${key}" query="zebra"`);
      await search(directory, 'ethiopia');
      expect(parameters()).to.deep.equal([[`${key}.q`, 'ethiopia']]);
      const second = await revisited(directory);
      expect(names(second)).to.deep.equal([ETHIOPIA]);
      second.remove();
      addressed('');
    }
  });

  it('stops when the attribute goes', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    await search(directory, 'zebra');
    directory.removeAttribute('sync-url');
    await settled(directory);
    const { href } = location;
    await search(directory, 'ethiopia');
    expect(location.href).to.equal(href);
  });

  it('does not write what a script sets', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    directory.query = 'zebra';
    directory.order = 'name';
    await settled(directory);
    expect(parameters()).to.deep.equal([]);
    expect(pushed()).to.deep.equal([]);
  });
});

describe('the history with sync-url', () => {
  it('has no entry for letters while they are typed, and one for Enter', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    searchBox(directory).focus();
    await sendKeys({ type: 'zeb' });
    await settled(directory);
    expect(parameters()).to.deep.equal([['directory.q', 'zeb']]);
    await sendKeys({ type: 'ra' });
    await settled(directory);
    expect(parameters()).to.deep.equal([['directory.q', 'zebra']]);
    expect(pushed()).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    expect(pushed()).to.deep.equal(['directory.q=zebra']);
    await sendKeys({ press: 'Enter' });
    expect(pushed()).to.have.lengthOf(1);
  });

  it('has one for leaving the search box', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    searchBox(directory).focus();
    await sendKeys({ type: 'zebra' });
    await sendKeys({ press: 'Tab' });
    expect(pushed()).to.deep.equal(['directory.q=zebra']);
  });

  it('has none for a text that was taken back', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    searchBox(directory).focus();
    await sendKeys({ type: 'z' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Enter' });
    await settled(directory);
    expect(parameters()).to.deep.equal([]);
    expect(pushed()).to.deep.equal([]);
  });

  it('has one for each other choice', async () => {
    const directory = await unfolded(SRC, 'sync-url page-size="1"');
    await choose(directory, ['Category', 'Finding']);
    await order(directory, 'name');
    await press(directory, 'show-more');
    await choose(directory, ['School phase', 'Primary']);
    await press(directory, 'token');
    await press(directory, 'clear');
    expect(pushed()).to.deep.equal([
      'directory.category=finding',
      'directory.category=finding&directory.order=name',
      'directory.category=finding&directory.order=name&directory.pages=2',
      'directory.category=finding&directory.phases=primary&directory.order=name',
      'directory.phases=primary&directory.order=name',
      'directory.order=name',
    ]);
  });

  it('keeps what was typed apart from the filter that comes next', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    searchBox(directory).focus();
    await sendKeys({ type: 'schools' });
    const box = checkbox(directory, 'Country', 'Ethiopia');
    box.focus();
    await sendKeys({ press: ' ' });
    await settled(directory);
    expect(pushed()).to.deep.equal([
      'directory.q=schools',
      'directory.q=schools&directory.country=ET',
    ]);
    await go(-1, directory);
    expect(directory.query).to.equal('schools');
    expect(tokens(directory)).to.deep.equal([]);
    await go(-1, directory);
    expect(directory.query).to.equal('');
  });
});
