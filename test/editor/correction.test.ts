import { expect } from '@open-wc/testing';
import { correctionOf, encodeCorrection } from '../../src/feed/correction.js';
import { editorOf, editorPage, type EditorPage } from '../support/editor-page.js';

const LIST = {
  ...{ version: '1.0', title: 'Partners', language: 'en-GB' },
  organizations: [
    { id: 'acorn', name: 'Acorn Trust', website: 'https://acorn.example' },
    { id: 'oak', name: 'Oak Links', website: 'https://old.example', phones: '020 7946 0018' },
  ],
};

/** The fragment of a link that suggests another website for Oak Links, as a visitor's page made it. */
const linkOf = async (before: string, after: string, path = '/website', id = 'oak') =>
  `#correction=${await encodeCorrection(correctionOf(7, id, { path, before, after }))}`;

const oak = ({ list }: EditorPage) => (list['organizations'] as Record<string, unknown>[])[1];

const values = ({ document }: EditorPage) =>
  [...document.querySelectorAll('.correction dl > div')].map((each) =>
    [...each.children].map(({ textContent }) => (textContent ?? '').trim()).join(' '),
  );

describe('a link with a correction', () => {
  it('shows what was seen and what is suggested, and is written when it is accepted', async () => {
    const page = await editorOf(LIST, {
      hash: await linkOf('https://old.example', 'https://new.example'),
    });
    await page.says(/Somebody suggests a correction for Oak Links/);
    expect(values(page)).to.deep.equal([
      'They saw https://old.example',
      'They suggest https://new.example',
    ]);
    expect(page.text).to.contain('Your list still says what they saw');
    await page.press('Accept');
    expect(oak(page)?.['website']).to.equal('https://new.example');
    expect(page.notice).to.equal('Oak Links was corrected. Save the list to keep that.');
    expect(page.document.activeElement).to.equal(page.field('Website'));
    expect(page.text).not.to.contain('Somebody suggests');
    await page.press('Undo');
    expect(page.list).to.deep.equal(LIST);
  });

  it('asks for the list first, where none is open', async () => {
    const page = await editorPage({
      hash: await linkOf('https://old.example', 'https://n.example'),
    });
    await page.says(/Somebody suggests a correction for oak .* Open your list below/);
    expect(page.document.activeElement?.textContent).to.contain('Somebody suggests');
    expect(page.text).not.to.contain('Accept');
  });

  it('says when the list has changed since, and lets its keeper choose', async () => {
    const hash = await linkOf('https://older.example', 'https://new.example');
    const page = await editorOf(LIST, { hash });
    await page.says(/Your list has changed since they wrote/);
    expect(values(page)).to.deep.equal([
      'They saw https://older.example',
      'Your list says now https://old.example',
      'They suggest https://new.example',
    ]);
    await page.press('Write what they suggest');
    expect(oak(page)?.['website']).to.equal('https://new.example');
  });

  it('is refused, and the list stays as it was', async () => {
    const hash = await linkOf('https://old.example', 'https://new.example');
    const page = await editorOf(LIST, { hash });
    await page.says(/Somebody suggests/);
    await page.press('Refuse');
    expect(page.list).to.deep.equal(LIST);
    expect(page.notice).to.equal('The correction was refused. Your list is as it was.');
    expect(page.text).not.to.contain('Somebody suggests');
    expect(page.text).to.contain('Nothing has changed since you opened or saved it.');
  });

  it('finds a number that the file has in a shorter way', async () => {
    const hash = await linkOf('020 7946 0018', '020 7946 0019', '/phones/0/number');
    const page = await editorOf(LIST, { hash });
    await page.says(/Telephone numbers They saw 020 7946 0018/);
    await page.press('Accept');
    expect(oak(page)?.['phones']).to.equal('020 7946 0019');
  });

  it('says when there is nothing to do, and when the organisation is gone', async () => {
    const done = await editorOf(LIST, {
      hash: await linkOf('https://older.example', 'https://old.example'),
    });
    await done.says(/Your list says so already/);
    await done.press('Close');
    expect(done.text).not.to.contain('Somebody suggests');
    const gone = await editorOf(LIST, { hash: await linkOf('a', 'b', '/website', 'elm') });
    await gone.says(/This organisation is not in the list that is open/);
  });

  it('is read when it is opened in a page that is there, and a broken one is said to be', async () => {
    const page = await editorOf(LIST);
    page.window.location.hash = await linkOf('https://old.example', 'https://new.example');
    await page.says(/Somebody suggests a correction for Oak Links/);
    await page.press('Refuse');
    page.window.location.hash = '#correction=nonsense';
    await page.says(/There is no correction in this link\. Copy the whole link/);
    expect(page.list).to.deep.equal(LIST);
  });

  it('shows what it suggests as text', async () => {
    const text = '<img src=x onerror="parent.attacked=1">';
    const page = await editorOf(LIST, { hash: await linkOf('https://old.example', text) });
    await page.says(/Somebody suggests/);
    expect(values(page)[1]).to.equal(`They suggest ${text}`);
    expect(Reflect.get(window, 'attacked')).to.equal(undefined);
  });

  it('is there in Welsh', async () => {
    const hash = await linkOf('https://old.example', 'https://new.example');
    const page = await editorOf(LIST, { hash, query: '?lang=cy' });
    await page.says(/Mae rhywun yn awgrymu cywiriad ar gyfer Oak Links/);
    await page.press('Derbyn');
    expect(oak(page)?.['website']).to.equal('https://new.example');
  });
});
