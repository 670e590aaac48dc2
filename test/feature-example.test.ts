import { expect } from '@open-wc/testing';
import '../src/define.js';
import { feedOf } from './support/feeds.js';
import { feedUrl } from './support/fixture-server.js';
import { cards, directoryOf, search } from './support/page.js';
import { screenText } from './support/screen.js';

const SRC = feedUrl(
  feedOf([
    { id: 'alpha', name: 'Alpha Links', assured_date: '2026-03-01' },
    { id: 'beta', name: 'Beta Links' },
  ]),
);

describe('the feature that the documentation writes', () => {
  it('counts what is found, and marks the organisations that were checked', async () => {
    const page = await (await fetch('/docs/developer/features.md')).text();
    const [, code = ''] = /^```js\n([^]*?)^```$/m.exec(page) ?? [];
    await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));

    const directory = await directoryOf(SRC);
    const [alpha, beta] = cards(directory);
    expect(screenText(directory)).to.include('Found: 2');
    expect(alpha && screenText(alpha)).to.include('Checked on 2026-03-01');
    expect(beta && screenText(beta)).not.to.include('Checked');

    await search(directory, 'beta');
    expect(screenText(directory)).to.include('Found: 1').and.not.to.include('Checked');
  });
});
