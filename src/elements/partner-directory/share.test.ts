import { expect } from '@open-wc/testing';
import { nameOf } from '../../../test/support/axe.js';
import { feedOf } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { directoryOf, focused, part, parts, settled, until } from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';

const SRC = feedUrl(feedOf([], { community: { share: true } }));
const COPIED = 'The link was copied.';
const stubs: (() => void)[] = [];

/** Puts these in the place of what the browser can do, for the rest of the test. */
function stub(abilities: { share?: Navigator['share']; clipboard?: Partial<Clipboard> }) {
  for (const name of ['share', 'clipboard'] as const) {
    Object.defineProperty(navigator, name, { value: abilities[name], configurable: true });
    stubs.push(() => Reflect.deleteProperty(navigator, name));
  }
}

describe('Share this page', () => {
  afterEach(() => {
    for (const restore of stubs.splice(0)) restore();
  });

  it('opens the system’s sheet with the address and title of the page', async () => {
    const shared: (ShareData | undefined)[] = [];
    stub({ share: async (data) => void shared.push(data) });
    const directory = await directoryOf(SRC);
    expect(nameOf(part(directory, 'share'))).to.equal('Share this page');
    part(directory, 'share').click();
    expect(shared).to.deep.equal([{ title: document.title, url: location.href }]);
    await settled(directory);
    expect(screenText(directory)).not.to.include(COPIED);
  });

  it('copies the address where there is no sheet, and says so', async () => {
    const copied: string[] = [];
    stub({ clipboard: { writeText: async (text) => void copied.push(text) } });
    const directory = await directoryOf(SRC);
    const live = directory.shadowRoot?.querySelector('[aria-live=polite]');
    expect(live?.textContent.trim()).to.equal('');
    part(directory, 'share').focus();
    part(directory, 'share').click();
    await until(directory, () => live?.textContent.includes(COPIED));
    expect(copied).to.deep.equal([location.href]);
    expectSame(focused(), part(directory, 'share'));
  });

  it('says nothing where the visitor or the browser says no', async () => {
    const asked: string[] = [];
    const refuse = async () => {
      asked.push('asked');
      throw new DOMException('No', 'AbortError');
    };
    stub({ share: refuse, clipboard: { writeText: refuse } });
    const directory = await directoryOf(SRC);
    part(directory, 'share').click();
    await settled(directory);
    expect(asked).to.deep.equal(['asked']);
    expect(screenText(directory)).not.to.include(COPIED);
  });

  it('is not there where the browser can do neither', async () => {
    stub({});
    const directory = await directoryOf(SRC);
    expect(parts(directory, 'share')).to.have.lengthOf(0);
    expect(parts(directory, 'community')).to.have.lengthOf(0);
  });
});
