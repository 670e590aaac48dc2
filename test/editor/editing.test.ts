import { expect } from '@open-wc/testing';
import { editorOf, editorPage, type EditorPage } from '../support/editor-page.js';
import { waitUntil } from '../support/wait-until.js';

const LIST = {
  version: '1.0',
  title: 'Our partners',
  language: 'en-GB',
  languages: ['en-GB', 'cy'],
  _mine: { kept: true },
  categories: [
    { id: 'find', name: 'Finding a partner', term_uri: 'https://example.org/1' },
    { id: 'money', name: 'Money' },
  ],
  tips: { items: [{ id: 'one', text: 'Start small.', source_text: { text: 'Strat small.' } }] },
  organizations: [
    {
      ...{ id: 'acorn', name: 'Acorn', description: 'Helps.', website: 'https://acorn.example/' },
      ...{ category_ids: ['find'], countries: ['KE'], _ours: [1, 2], source_text: { phones: 'x' } },
    },
    { id: 'beech', phone: '020 7946 0018', name: 'Beech', description: 'Funds.' },
  ],
};

const organization = ({ list }: EditorPage, index = 0) =>
  (list['organizations'] as Record<string, unknown>[])[index] ?? {};

const card = ({ document }: EditorPage) =>
  document.querySelector('org-card')?.shadowRoot?.textContent ?? '';

const tokens = ({ document }: EditorPage, label: string) =>
  [...document.querySelectorAll(`ul[aria-label="${label}"] li > span`)].map(
    ({ textContent }) => textContent,
  );

describe('editing a list', () => {
  it('shows on the card what is being typed', async () => {
    const page = await editorOf(LIST);
    await page.type('Name', 'Acorn and Oak');
    expect(card(page)).to.contain('Acorn and Oak');
    expect(page.document.querySelector('h2')?.textContent).to.contain('Acorn and Oak');
  });

  it('changes nothing but what was changed, in its place', async () => {
    const page = await editorOf(LIST);
    await page.write('Website', 'https://acorn.example/new');
    await page.press(/^Beech/);
    await page.write('What they do', 'Gives money.');
    const wanted = structuredClone(LIST) as typeof LIST;
    Object.assign(wanted.organizations[0] ?? {}, { website: 'https://acorn.example/new' });
    Object.assign(wanted.organizations[1] ?? {}, { description: 'Gives money.' });
    expect(JSON.stringify(page.list)).to.equal(JSON.stringify(wanted));
  });

  it('reads the shorter ways to write a field, and writes the whole one', async () => {
    const page = await editorOf(LIST);
    await page.press(/^Beech/);
    expect(page.field('Number').value).to.equal('020 7946 0018');
    await page.write('Number', '020 7946 0019');
    expect(organization(page, 1)).to.deep.equal({
      ...{ id: 'beech', name: 'Beech', description: 'Funds.' },
      phones: [{ number: '020 7946 0019' }],
    });
  });

  it('adds an organisation, which gets an id from its name', async () => {
    const page = await editorOf(LIST);
    await page.press('Add an organisation');
    expect(page.document.activeElement).to.equal(page.field('Name'));
    await page.write('Name', 'Ysgol Tŷ Coch');
    expect(organization(page, 2)).to.deep.equal({ id: 'ysgol-ty-coch', name: 'Ysgol Tŷ Coch' });
    await page.write('Name', 'Another name');
    expect(organization(page, 2)['id']).to.equal('ysgol-ty-coch');
  });

  it('deletes an organisation, and says how to have it again', async () => {
    const page = await editorOf(LIST);
    await page.press('Delete this organisation');
    expect(page.notice).to.equal('Acorn was deleted. To bring it back, press Undo.');
    expect(organization(page)['id']).to.equal('beech');
    await page.press('Undo');
    expect(page.list).to.deep.equal(LIST);
  });

  it('undoes what was typed in a field at once, and does it again', async () => {
    const page = await editorOf(LIST);
    await page.type('Name', 'A');
    await page.type('Name', 'AB');
    await page.type('Website', 'https://b.example');
    expect(page.key('z', { ctrlKey: true }).defaultPrevented).to.equal(true);
    await page.drawn();
    expect(organization(page)).to.include({ name: 'AB', website: 'https://acorn.example/' });
    page.key('z', { ctrlKey: true });
    expect(page.list).to.deep.equal(LIST);
    page.key('z', { ctrlKey: true, shiftKey: true });
    await page.drawn();
    expect(organization(page)).to.include({ name: 'AB' });
    expect(page.field('Name').value).to.equal('AB');
  });

  it('takes countries by their names, in English and Welsh, and refuses what is none', async () => {
    const page = await editorOf(LIST);
    const label = 'Countries where they work';
    const add = async (text: string) => {
      await page.type(label, text);
      page.key('Enter');
      await page.drawn();
    };
    expect(tokens(page, label)).to.deep.equal(['Kenya']);
    await add('Trinidad and Tobago; Ffrainc');
    expect(organization(page)['countries']).to.deep.equal(['KE', 'TT', 'FR']);
    await add('Narnia');
    expect(page.text).to.contain('This is not a country that we know.');
    expect(page.field(label).value).to.equal('Narnia');
    expect(page.field(label).getAttribute('aria-invalid')).to.equal('true');
    await page.press('Remove Kenya');
    expect(organization(page)['countries']).to.deep.equal(['TT', 'FR']);
  });

  it('suggests the names of countries and languages', async () => {
    const page = await editorOf(LIST);
    const options = (label: string) =>
      [...(page.field(label).list?.options ?? [])].map(({ value }) => value);
    expect(options('Countries where they work')).to.include('Ethiopia').and.not.include('Kenya');
    expect(options('Languages they work in')).to.include.members(['Welsh', 'Somali']);
    expect(options('What they offer')).to.include('Finding a partner');
  });

  it('writes translations beside the original, and marks those that are missing', async () => {
    const page = await editorOf(LIST);
    expect(page.text).to.contain('What they do in Welsh Not translated yet');
    await page.write('What they do in Welsh', 'Mae’n helpu.');
    expect(organization(page)['translations']).to.deep.equal({
      cy: { description: 'Mae’n helpu.' },
    });
    expect(page.text).not.to.contain('What they do in Welsh Not translated yet');
    await page.write('What they do in Welsh', '');
    expect(organization(page)).not.to.have.property('translations');
  });

  it('adds and removes telephone numbers, and keeps what it does not know of them', async () => {
    const phones = [{ number: '020 7946 0018', _ext: 1 }];
    const page = await editorOf({
      ...LIST,
      organizations: [{ id: 'a', name: 'A', description: 'd', phones }],
    });
    await page.press('Add a telephone number');
    expect(page.document.activeElement).to.equal(page.field('Number', 1));
    await page.write('Number', '029 2018 0450', 1);
    expect(organization(page)['phones']).to.deep.equal([...phones, { number: '029 2018 0450' }]);
    await page.press('Remove a telephone number 2');
    expect(organization(page)['phones']).to.deep.equal(phones);
  });

  it('changes cells in the table, in words', async () => {
    const page = await editorOf(LIST);
    await page.press('As a table');
    expect(page.field('Acorn: Category').value).to.equal('Finding a partner');
    await page.write('Acorn: Countries', 'Ghana; Wales');
    await page.write('Acorn: Category', 'Money; Something new');
    await page.write('Beech: Phone', '020 7946 0018; fax: 020 7946 0019');
    expect(organization(page)).to.deep.include({
      countries: ['GH', 'GB'],
      category_ids: ['money', 'something-new'],
    });
    expect(organization(page, 1)['phones']).to.deep.equal([
      { number: '020 7946 0018' },
      { number: '020 7946 0019', type: 'fax' },
    ]);
    await page.write('Acorn: Countries', 'Narnia');
    expect(page.notice).to.match(/not a country.*Narnia/);
    expect(organization(page)['countries']).to.deep.equal(['GH', 'GB']);
    await page.press('Open Beech');
    expect(page.field('Name').value).to.equal('Beech');
  });

  it('finds organisations by their names', async () => {
    const page = await editorOf(LIST);
    await page.type('Find an organisation', 'bee');
    expect(page.buttons().some((each) => each.textContent?.includes('Acorn'))).to.equal(false);
    expect(page.button(/^Beech/)).to.exist;
  });

  it('moves categories with buttons and by dragging, and removes one everywhere', async () => {
    const page = await editorOf(LIST);
    const ids = () => (page.list['categories'] as { id: string }[]).map(({ id }) => id);
    await page.press('Categories 2');
    await page.press('Move down: Category 1');
    expect(ids()).to.deep.equal(['money', 'find']);
    expect(page.notice).to.equal('Category 1 is now 2 of 2.');
    const [first, second] = page.document.querySelectorAll('.ordered > li');
    const dataTransfer = new page.window.DataTransfer();
    const drag = (type: string, target?: Element | null) =>
      target?.dispatchEvent(
        new page.window.DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
    drag('dragstart', second?.querySelector('[draggable]'));
    drag('drop', first);
    await page.drawn();
    expect(ids()).to.deep.equal(['find', 'money']);
    await page.press('Delete this category: Category 1');
    expect(ids()).to.deep.equal(['money']);
    expect(organization(page)).not.to.have.property('category_ids');
  });

  it('edits tips and the texts of the page', async () => {
    const page = await editorOf(LIST);
    await page.press('Tips 1');
    await page.write('Tip', 'Start with one class.');
    await page.press('Add a tip');
    await page.write('Tip', 'Listen.', 1);
    expect(page.list['tips']).to.deep.equal({
      items: [
        { ...LIST.tips.items[0], text: 'Start with one class.' },
        { id: 'tip-2', text: 'Listen.' },
      ],
    });
    await page.press('Page');
    await page.write('Words at the beginning', 'Welcome.');
    await page.write('Log in', 'https://example.org/login');
    await page.write('Leave a comment', 'https://example.org/comments');
    expect(page.list).to.deep.include({
      page: { summary: 'Welcome.' },
      community: {
        login_url: 'https://example.org/login',
        comments: { mode: 'link', url: 'https://example.org/comments' },
      },
    });
    expect(page.text).to.match(/Welsh: \d+ texts are not translated/);
    await page.press('Go to the next one in Welsh');
    expect(page.document.activeElement).to.equal(page.field('Title of the list in Welsh'));
    expect(page.text).not.to.contain('[object');
  });

  it('shows the page as visitors see it', async () => {
    const page = await editorOf(LIST);
    await page.press('See the page');
    const shown = () =>
      page.document.querySelector('partner-directory')?.shadowRoot?.querySelectorAll('org-card');
    await waitUntil(() => shown()?.length === 2, 'two cards');
    expect(page.text).to.contain('Start small.');
  });

  it('is there in Welsh', async () => {
    const page = await editorPage({ query: '?lang=cy' });
    expect(page.document.documentElement.lang).to.equal('cy');
    expect(page.text).to.contain('Agor ffeil');
    await page.press('English');
    expect(page.text).to.contain('Open a file');
  });
});
