import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { checkbox, choose, filtersOf, unfolded } from '../../../test/support/filters.js';
import { feedUrl, newKey } from '../../../test/support/fixture-server.js';
import {
  directoryOf,
  focused,
  outcome,
  part,
  parts,
  search,
  searchBox,
  settled,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const COUNTRIES = ['ET', 'GB', 'GH', 'KE', 'IN', 'PK', 'UG', 'TZ', 'ZM', 'ZA', 'FR', 'ES'];
const SRC = feedUrl(
  feedOf(
    COUNTRIES.map((code, i) => ({
      id: code,
      name: `Partner ${i + 1}`,
      countries: [code],
      offers: [['advice', 'funding', 'support'][i % 3]],
      phases: [i % 2 ? 'primary' : 'secondary'],
    })),
  ),
);

describe('the focus in a <partner-directory> [criterion 20, WCAG 2.4.3]', () => {
  it('goes from Show all to the first choice that is new', async () => {
    const directory = await unfolded(SRC);
    const [facet] = parts(directory, 'facet');
    const button = facet?.querySelector<HTMLElement>('[part=more]') ?? expect.fail('no Show all');
    const before = [...(facet?.querySelectorAll('input') ?? [])];
    button.focus();
    button.click();
    await settled(directory);
    const after = [...(facet?.querySelectorAll('input') ?? [])];
    expect(after).to.have.lengthOf(COUNTRIES.length);
    expectSame(focused(), after[before.length]);
  });

  it('goes from a token to the one before it, and from the last one to the search box', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['What is offered', 'Advice'], ['What is offered', 'Funding']);
    const press = async (place: number) => {
      const token = parts(directory, 'token')[place];
      token?.focus();
      token?.click();
      await settled(directory);
    };
    await press(1);
    expectSame(focused(), part(directory, 'token'));
    await press(0);
    expectSame(focused(), searchBox(directory));
  });

  it('stays on a choice that is taken back where nothing matches', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['School phase', 'Primary']);
    await search(directory, 'zzzz');
    const box = checkbox(directory, 'School phase', 'Primary');
    box.focus();
    box.click();
    await settled(directory);
    expectSame(focused(), box);
    box.click();
    await settled(directory);
    expect(box.checked).to.equal(true);
  });

  it('stays on a choice where the directory becomes narrow around it', async () => {
    const directory = await directoryOf(SRC);
    const wrapper = directory.parentElement ?? expect.fail();
    wrapper.style.inlineSize = '80em';
    await filtersOf(directory);
    const toggle = part(directory, 'filters-toggle');
    await waitUntil(() => !toggle.checkVisibility(), 'no button');
    const box = checkbox(directory, 'School phase', 'Primary');
    box.focus();
    await nextFrame();
    wrapper.style.inlineSize = '30em';
    await waitUntil(() => toggle.checkVisibility(), 'a button');
    await nextFrame();
    expectSame(focused(), box);
    expect(box.checkVisibility()).to.equal(true);
  });

  it('stays on the button of the filters where the directory becomes wide around it', async () => {
    const directory = await directoryOf(SRC);
    const wrapper = directory.parentElement ?? expect.fail();
    wrapper.style.inlineSize = '30em';
    await filtersOf(directory);
    const toggle = part(directory, 'filters-toggle');
    await waitUntil(() => toggle.checkVisibility(), 'a button');
    searchBox(directory).focus();
    await sendKeys({ press: 'Tab' });
    toggle.focus();
    wrapper.style.inlineSize = '80em';
    const beside = () => {
      const [search, results] = [part(directory, 'search'), part(directory, 'results')];
      return search.getBoundingClientRect().right <= results.getBoundingClientRect().left;
    };
    await waitUntil(beside, 'filters beside the list');
    await nextFrame();
    expectSame(focused(), toggle);
    searchBox(directory).focus();
    expect(toggle.checkVisibility()).to.equal(false);
  });

  it('stays on Try again until the list is there, and goes to its first heading', async () => {
    const src = feedUrl(feedOf(numbered(3)), { key: newKey(), status: '404,404,200' });
    const directory = await directoryOf(src);
    const retry = part(directory, 'retry');
    const press = async () => {
      const done = outcome(directory);
      retry.focus();
      retry.click();
      await directory.updateComplete;
      expectSame(focused(), retry);
      expect(retry.ariaDisabled).to.equal('true');
      await done;
    };
    await press();
    expectSame(focused(), retry);
    expect(retry.ariaDisabled).to.equal(null);
    await press();
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
    expectSame(focused(), part(directory, 'title'));
  });
});

describe('keys typed in the search box', () => {
  it('reach no shortcut of the page, but for those with Ctrl, Alt or Meta, Tab and Escape', async () => {
    const directory = await directoryOf(SRC);
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    const press = (key: string, more: KeyboardEventInit = {}) =>
      searchBox(directory).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }),
      );
    for (const key of ['p', '/', 'Enter', 'é', 'Backspace', 'ArrowLeft', 'Home']) press(key);
    for (const key of ['Tab', 'Escape', 'F5']) press(key);
    press('k', { ctrlKey: true });
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Tab', 'Escape', 'F5', 'k']);
  });
});
