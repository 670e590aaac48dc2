import { expect } from '@open-wc/testing';
import { editorOf, type EditorPage } from '../support/editor-page.js';

const HEAD = { version: '1.0', title: 'T', language: 'en' };
const whole = { description: 'd', website: 'https://a.example/' };

const listOf = (...organizations: object[]) => ({ ...HEAD, organizations });
const organization = ({ list }: EditorPage, index = 0) =>
  (list['organizations'] as Record<string, unknown>[])[index];

describe('what the editor says of a list', () => {
  it('has nothing to say of a list that is in order', async () => {
    const page = await editorOf(listOf({ id: 'a', name: 'A', ...whole }));
    await page.press('All is well');
    expect(page.text).to.contain('Nothing to look at: the list is in order.');
  });

  it('counts what there is, and leads to the field', async () => {
    const page = await editorOf(
      listOf({ id: 'a', name: 'A', ...whole }, { id: 'b', name: 'B', ...whole, logo: 'b.png' }),
    );
    await page.press('1 thing to look at');
    expect(page.text).to.match(/Not shown to visitors 1 B: Web address of their logo/);
    await page.press('B: Web address of their logo');
    const field = page.field('Web address of their logo');
    expect(page.document.activeElement).to.equal(field);
    expect(field.value).to.equal('b.png');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const about = page.document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(about ?? field.ariaDescribedByElements).to.exist;
    expect(page.text).to.contain('This is not the web address of a picture.');
  });

  it('repairs at one press what is clear', async () => {
    const page = await editorOf(
      listOf({ id: 'a', name: 'A', description: 'd', web: 'www.a.example' }),
    );
    await page.press('Write https://www.a.example');
    expect(organization(page)).to.deep.equal({
      ...{ id: 'a', name: 'A', description: 'd', website: 'https://www.a.example' },
    });
    expect(page.notice).to.equal('That is put right.');
    expect(page.button('All is well')).to.exist;
  });

  it('repairs everything that is clear at one press, and undoes it so', async () => {
    const list = listOf(
      { id: 'a', name: 'A', description: 'd', website: 'www.a.example', category: 'Money' },
      { id: 'b', name: 'B', description: 'd', email: 'b@b.example,', countries: ['Kenya'] },
    );
    const page = await editorOf(list);
    await page.press('4 things to look at');
    await page.press('Put right what is clear (4)');
    expect(page.list).to.deep.equal({
      ...HEAD,
      organizations: [
        ...[
          {
            id: 'a',
            name: 'A',
            description: 'd',
            website: 'https://www.a.example',
            category_ids: ['money'],
          },
        ],
        ...[{ id: 'b', name: 'B', description: 'd', email: 'b@b.example', countries: ['KE'] }],
      ],
      categories: [{ id: 'money', name: 'Money' }],
    });
    await page.press('Undo');
    expect(page.list).to.deep.equal(list);
  });

  it('does not speak of a field before the keeper has left it', async () => {
    const page = await editorOf(listOf({ id: 'a', name: 'A', ...whole }));
    const field = await page.type('Website', 'nowhere');
    expect(page.text).not.to.contain('This is not a web address.');
    field.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await page.drawn();
    expect(page.text).to.contain('This is not a web address.');
  });

  it('names what visitors do not see, and what they could miss', async () => {
    const page = await editorOf(
      listOf(
        { id: 'a', name: 'A', ...whole },
        { id: 'a', name: 'Again', ...whole, website: 'http://a.example/' },
        { id: 'c', name: '' },
        { id: 'd', name: 'A', colour: 'red' },
      ),
    );
    await page.press(/things to look at$/);
    for (const sentence of [
      /Again: ID Another organisation has the same ID/,
      /Without a name \(3\): Name Give it a name/,
      /Again: Website The address begins with http:/,
      /A: Name 1\. A has the same name/,
      /A: What they do Say in a sentence or two/,
      /Nobody sees “colour”/,
    ]) {
      expect(page.text).to.match(sentence);
    }
  });

  it('keeps a key that is nobody’s as the keeper’s own', async () => {
    const page = await editorOf(listOf({ id: 'a', name: 'A', ...whole, colour: 'red' }));
    await page.press('Also in the file');
    expect(page.text).to.contain('colour red');
    await page.press('1 thing to look at');
    await page.press(/^A/);
    await page.press('Keep it as _colour');
    expect(organization(page)).to.deep.equal({ id: 'a', name: 'A', ...whole, _colour: 'red' });
  });

  it('says what is wrong with a list of which nothing can be shown', async () => {
    const page = await editorOf(listOf({ id: 'a', name: '' }));
    await page.press(/things? to look at$/);
    expect(page.text).to.contain('Give it a name. Without one, visitors do not see it.');
  });
});

describe('a telephone number in the editor', () => {
  const list = (number: string) => ({
    ...{ version: '1.0', title: 'T', language: 'en' },
    organizations: [{ id: 'a', name: 'Acorn', description: 'D', phones: [{ number }] }],
  });

  it('is said to be one that cannot exist, beside its field', async () => {
    const page = await editorOf(list('020 2234 5678'));
    await page.press('1 thing to look at');
    await page.press(/Acorn/);
    expect(page.text).to.contain(
      'This does not look like a telephone number that exists. Check it.',
    );
    await page.write('Number', '020 7241 3544');
    expect(page.text).to.contain('All is well');
  });

  it('may be short, as helplines are, and of any country', async () => {
    for (const number of ['116 123', '+254 20 7120000', '01460 55449']) {
      const page = await editorOf(list(number));
      expect(page.text, number).to.contain('All is well');
    }
  });
});
