import { expect, waitUntil } from '@open-wc/testing';
import { editorPage, type EditorPage } from '../support/editor-page.js';

/** What people write in tables: each row but the last has something that a page cannot use. */
const CSV = [
  'Name,Description,Website,Telephone,Country,Last checked',
  'Acorn Trust,Helps schools,https://acorn.example,0000 000,Kenya,2026-01-05',
  'Beech Links,Helps schools,https://beech.example,0114 496 0000,Atlantis,2026-01-05',
  'Cedar,Helps schools,https://cedar.example,0114 496 0001,France,31/02/2026',
  'Cedar,Writes letters,https://other.example,0114 496 0002,Ghana,2026-01-05',
  'Elm,Helps schools,www.elm.example,0114 496 0003,Uganda,2026-01-05',
].join('\r\n');

const isWell = (page: EditorPage) => /All is well|Mae popeth yn iawn/.test(page.text);
const organizations = ({ list }: EditorPage) => list['organizations'] as Record<string, unknown>[];

async function brought(csv: string, query = '?lang=en'): Promise<EditorPage> {
  const page = await editorPage({ query });
  await page.open('list.csv', csv);
  await page.says(/list\.csv/);
  await page.press(/^(?:Use these organisations|Defnyddio’r sefydliadau hyn)$/);
  return page;
}

describe('what was said of the cells of a table', () => {
  it('is counted once the table is in the list', async () => {
    const page = await brought(CSV);
    expect(isWell(page), page.text).to.equal(false);
    await page.press(/things to look at$/);
    for (const sentence of [
      /Beech Links: Countries where they work This is not a country that we know.* In the table, E3: “Atlantis”/,
      /Cedar: Last checked on This is not a date.* In the table, F4: “31\/02\/2026”/,
      /Elm: Website It had no https:\/\/.* In the table, C6: “www\.elm\.example” → “https:\/\/www\.elm\.example”/,
      /Cedar: Name 3\. Cedar has the same name/,
      /Acorn Trust: Telephone numbers/,
    ]) {
      expect(page.text).to.match(sentence);
    }
  });

  it('is counted in Welsh as well', async () => {
    const page = await brought('Name,Country\r\nAcorn,Atlantis', '?lang=cy');
    expect(isWell(page), page.text).to.equal(false);
    await page.press(/i edrych arnynt$/);
    expect(page.text).to.match(
      /Nid yw hon yn wlad rydym yn ei hadnabod.* Yn y tabl, B2: “Atlantis”/,
    );
  });

  it('is settled when the keeper writes something there', async () => {
    const page = await brought(
      'Name,Description,Website,Country\r\nAcorn,d,https://a.example,Atlantis',
    );
    await page.press('1 thing to look at');
    await page.press('Acorn: Countries where they work');
    const field = page.field('Countries where they work');
    expect(page.document.activeElement?.id).to.equal(field.id);
    expect(page.text).to.contain('In the table, D2: “Atlantis”');
    await page.write('Countries where they work', 'Kenya');
    expect(organizations(page)[0]).to.deep.include({ countries: ['KE'] });
    expect(isWell(page)).to.equal(true);
    await page.press('Undo');
    expect(page.button('1 thing to look at')).to.exist;
  });

  it('is settled when the keeper has looked at it, and says so', async () => {
    const page = await brought(
      'Name,Description,Website,Country\r\nAcorn,d,https://a.example,Atlantis',
    );
    await page.press('1 thing to look at');
    await page.press('I have looked at it');
    expect(isWell(page)).to.equal(false);
    expect(page.button('Nothing left to look at')).to.exist;
    expect(page.text).to.contain('You have looked at 1 thing and left it as it is.');
    await page.press('Look again');
    expect(page.button('1 thing to look at')).to.exist;
    await page.press('Undo');
    expect(page.button('Nothing left to look at')).to.exist;
  });

  it('is settled kind by kind, and never hides what visitors do not see', async () => {
    const page = await brought(CSV);
    await page.press(/things to look at$/);
    await page.press('Delete it');
    await page.press('I have looked at these 2');
    await page.press('I have looked at it');
    await page.press('I have looked at it');
    expect(page.button('Nothing left to look at')).to.exist;
    await page.press(/^Organisations/);
    await page.press(/^Elm/);
    await page.write('Website', 'nowhere');
    expect(page.button(/^[12] things? to look at$/)).to.exist;
  });

  it('goes with its organisation', async () => {
    const page = await brought(
      'Name,Description,Website,Country\r\nAcorn,d,https://a.example,Atlantis\r\nOak,d,https://o.example,Kenya',
    );
    await page.press('Delete this organisation');
    expect(isWell(page)).to.equal(true);
  });

  it('goes with the table, when bringing it in is undone', async () => {
    const page = await editorPage();
    await page.press(/^Look at an example/);
    const before = page.text.match(/All is well|\d+ things? to look at/)?.[0];
    const event = new page.window.DragEvent('drop', {
      ...{ dataTransfer: page.transfer('l.csv', 'Name,Country\nOak,Atlantis') },
      ...{ bubbles: true, cancelable: true },
    });
    page.document.body.dispatchEvent(event);
    await page.says(/1 new organisation/);
    await page.press('Use these organisations');
    await page.press(/things? to look at$/);
    expect(page.text).to.contain('“Atlantis”');
    await page.press('Undo');
    expect(page.text).not.to.contain('“Atlantis”');
    expect(page.text).to.contain(before);
  });

  it('names rows and columns that became nothing', async () => {
    const page = await brought(
      'Name,Description,Website,Notes from Jo\r\nAcorn,d,https://a.example,x\r\nTotal: 1,,,',
    );
    await page.press(/things to look at$/);
    expect(page.text).to.match(/Row 3 This looks like a total/);
    expect(page.text).to.match(/D1 Nobody sees the column “Notes from Jo”/);
  });

  it('is still there when the page is closed, also after saving', async () => {
    const page = await brought(
      'Name,Description,Website,Country\r\nAcorn,d,https://a.example,Atlantis',
    );
    Object.assign(page.window, { showSaveFilePicker: undefined });
    page.window.addEventListener('click', (event) => {
      if (event.target instanceof page.window.HTMLAnchorElement) event.preventDefault();
    });
    await page.press('Save the list');
    await page.says(/in your downloads/);
    let again = await editorPage();
    await waitUntil(
      async () => {
        if (again.text.includes('You have things left to look at')) return true;
        again = await editorPage();
        return again.text.includes('You have things left to look at');
      },
      'what was left',
      { timeout: 10_000 },
    );
    await again.press('Carry on with it');
    expect(again.button('1 thing to look at')).to.exist;
    expect(again.text).to.contain('Nothing has changed since you opened or saved it.');
  });
});

describe('something that only looks odd', () => {
  it('is left as it is at one press', async () => {
    const page = await brought('Name,Website\r\nAcorn,https://a.example');
    await page.press('1 thing to look at');
    expect(page.text).to.contain('Acorn: What they do');
    await page.press('I have looked at it');
    expect(page.button('Nothing left to look at')).to.exist;
  });
});
