import * as xlsx from '@e965/xlsx';
import { expect } from '@open-wc/testing';
import { editorPage, type EditorPage } from '../support/editor-page.js';
import { waitUntil } from '../support/wait-until.js';

const CSV =
  'Organisation,Web,Tel,Area,Notes from Jo\r\n' +
  'Acorn Trust,https://acorn.example,020 7946 0018,Kenya and Ghana,nice\r\n' +
  'Beech Links,,0114 496 0000,France,\r\n';

const names = ({ list }: EditorPage) =>
  (list['organizations'] as { name: string }[]).map(({ name }) => name);

describe('opening a list in the editor', () => {
  it('offers a file, an empty list, an example and a place to paste', async () => {
    const page = await editorPage();
    for (const name of [/^Open a file/, /^Start an empty list/, /^Look at an example/]) {
      expect(page.button(name)).to.exist;
    }
    expect(page.field('Paste from a spreadsheet')).to.exist;
    expect(page.text).to.contain('nothing leaves your browser');
  });

  it('starts empty, and leads to the first organisation', async () => {
    const page = await editorPage();
    await page.press(/^Start an empty list/);
    expect(page.text).to.contain('There are no organisations yet.');
    await page.press('Add an organisation');
    expect(page.document.activeElement).to.equal(page.field('Name'));
  });

  it('opens the example, beside its card', async () => {
    const page = await editorPage();
    await page.press(/^Look at an example/);
    const card = page.document.querySelector('org-card');
    expect(card?.shadowRoot?.textContent).to.contain('Bridges Between Schools');
    expect(page.field('Name').value).to.equal('Bridges Between Schools');
  });

  it('opens a feed, with everything that it does not know', async () => {
    const list = {
      ...{ _mine: [1], version: '1.0', title: 'T', language: 'en' },
      organizations: [{ id: 'a', name: 'Acorn', _ours: { b: 2 }, source_text: { phones: 'x' } }],
    };
    const page = await editorPage();
    await page.open('a.json', JSON.stringify(list));
    await page.says(/a\.json: 1 organisation\./);
    expect(page.list).to.deep.equal(list);
    await page.press('Also in the file');
    expect(page.text).to.contain('_ours {"b":2}');
  });

  it('reads a feed with slips in it, and says so', async () => {
    const page = await editorPage();
    await page.open('a.json', '{"title": “T”, "organizations": [{"id":"a","name":"Acorn",},],}');
    await page.says(/a\.json: 1 organisation\. \d slips? in the file/);
    await page.says(/Your changes are not saved yet/);
  });

  it('shows what it understood of a CSV file, and brings it in', async () => {
    const page = await editorPage();
    await page.open('list.csv', CSV);
    await page.says(/What is in list\.csv.*2 new organisations/);
    expect(page.field('Column D Area is read as').value).to.equal('Countries');
    await page.choose('Column E Notes from Jo is read as', 'Leave it out');
    await page.press('Use these organisations');
    expect(names(page)).to.deep.equal(['Acorn Trust', 'Beech Links']);
    expect(page.list['organizations']).to.deep.include.members([
      {
        id: 'acorn-trust',
        name: 'Acorn Trust',
        website: 'https://acorn.example',
        phones: [{ number: '020 7946 0018' }],
        countries: ['KE', 'GH'],
      },
    ]);
  });

  it('opens a spreadsheet that it has saved itself', async () => {
    const page = await editorPage();
    await page.press(/^Look at an example/);
    const before = names(page);
    const saved = await savedBy(page, 'Save as a spreadsheet');
    const again = await editorPage();
    await again.open(saved.name, saved.bytes);
    await again.says(/3 new organisations/);
    await again.press('Use these organisations');
    expect(names(again)).to.deep.equal(before);
    expect((again.list['tips'] as { items: [] }).items).to.have.length(2);
  });

  it('takes rows that were copied in a spreadsheet', async () => {
    const page = await editorPage();
    const clipboardData = new page.window.DataTransfer();
    clipboardData.setData('text/plain', CSV.replaceAll(',', '\t'));
    const event = new page.window.Event('paste', { bubbles: true });
    // Firefox gives none to an event that a script has made.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    page.document.body.dispatchEvent(event);
    await page.says(/What you pasted 2 new organisations/);
    await page.press('Cancel');
    await page.write('Paste from a spreadsheet', 'Name\tEmail\nAcorn\toffice@acorn.example');
    await page.press('Use what I pasted');
    await page.says(/1 new organisation/);
  });

  it('opens a file that is dropped on it', async () => {
    const page = await editorPage();
    const dataTransfer = page.transfer('list.csv', CSV);
    const event = new page.window.DragEvent('drop', {
      ...{ dataTransfer, bubbles: true, cancelable: true },
    });
    page.document.body.dispatchEvent(event);
    await page.says(/What is in list\.csv/);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('brings a spreadsheet into the list that is open, none twice', async () => {
    const page = await editorPage();
    await page.press(/^Look at an example/);
    const event = new page.window.DragEvent('drop', {
      ...{ dataTransfer: page.transfer('l.csv', 'Name,Email\nLetters Across,new@l.example\nOak,') },
      ...{ bubbles: true, cancelable: true },
    });
    page.document.body.dispatchEvent(event);
    await page.says(/1 new organisation, 1 changed/);
    await page.press('Use these organisations');
    expect(names(page)).to.have.length(4);
    await page.press('Undo');
    expect(names(page)).to.have.length(3);
  });

  it('asks which comes first in a date that could be either', async () => {
    const page = await editorPage();
    await page.open('l.csv', 'Name,Checked on\nAcorn,3/4/2026');
    await page.says(/Dates such as 3\/4\/2026 are/);
    page.field('4 March').click();
    await page.drawn();
    await page.press('Use these organisations');
    expect(page.list['organizations']).to.deep.equal([
      { id: 'acorn', name: 'Acorn', assured_date: '2026-03-04' },
    ]);
  });

  for (const [what, data, sentence] of [
    ['nothing', '', /could not be opened\. There is nothing in it/],
    ['a web page', '<!doctype html><p>', /It is a web page/],
    ['a broken spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), /It is broken/],
    ['JSON of nobody', '"a"', /No row of headings|could not be opened/],
    ['rows without headings', 'x,y\n1,2', /No row of headings was found/],
  ] as const) {
    it(`says what is wrong with ${what}`, async () => {
      const page = await editorPage();
      await page.open('file', data);
      await page.says(sentence);
    });
  }

  it('says in Welsh where a slip in JSON is, what was found and what to do', async () => {
    const page = await editorPage({ query: '?lang=cy' });
    await page.open('a.json', '{\n  "title": "T",\n  "organizations": [{ "id": }]\n}');
    await page.says(
      /Ni ellid agor a\.json\. Llinell 3, colofn 29: Dylai gwerth fod yma: testun mewn dyfynodau/,
    );
    await page.open('b.json', '{"organizations": [');
    await page.says(/Llinell 1, colofn 19: Nid yw’r \[ hwn byth yn cau\. Ysgrifennwch \]\./);
  });

  it('says in Welsh that a version is not known', async () => {
    const page = await editorPage({ query: '?lang=cy' });
    const list = { version: '2.0', title: 'T', language: 'cy', organizations: [{ name: 'Acorn' }] };
    await page.open('a.json', JSON.stringify(list));
    await page.says(/a\.json: 1 sefydliad/);
    await page.press(/i edrych ar/);
    expect(page.text).to.contain('Mae’r ffeil yn dweud mai fersiwn 2.0 yw hi.');
  });

  it('gives a list that it makes of a table a Welsh title, for a keeper who works in Welsh', async () => {
    const page = await editorPage({ query: '?lang=cy' });
    await page.open('l.csv', 'Enw,Gwefan\nAcorn,https://a.example');
    await page.says(/1 sefydliad newydd/);
    await page.press('Defnyddio’r sefydliadau hyn');
    expect(page.list).to.deep.include({ title: 'Ein sefydliadau partner', language: 'cy' });
  });

  it('has countries and languages in Welsh, also those that browsers do not know', async () => {
    const page = await editorPage({ query: '?lang=cy' });
    await page.press(/^Edrych ar enghraifft/);
    const { list } = page.field('Gwledydd lle maen nhw’n gweithio');
    const names = [...(list as unknown as HTMLDataListElement).options].map(({ value }) => value);
    expect(names).to.include.members(['Ynysoedd Ffaro', 'Gorllewin Sahara', 'Yr Almaen']);
    await page.write('Gwledydd lle maen nhw’n gweithio', 'Ynysoedd Ffaro');
    const [first] = page.list['organizations'] as { countries: string[] }[];
    expect(first?.countries).to.include('FO');
    await page.press('Tudalen');
    expect(page.text).not.to.contain('British English');
  });

  it('reads Windows-1252, and says that a page could not', async () => {
    const page = await editorPage();
    const text =
      '{"version":"1.0","title":"T","language":"en","organizations":[{"id":"a","name":"Caf\xe9"}]}';
    await page.open(
      'a.json',
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
    await page.says(/saved as Windows-1252, which a page cannot read/);
    expect(page.field('Name').value).to.equal('Café');
  });
});

/** What the page puts into the downloads. */
async function savedBy(page: EditorPage, name: string) {
  const { window } = page;
  let made: Blob | undefined;
  const { createObjectURL } = window.URL;
  window.URL.createObjectURL = (blob: Blob) => {
    made = blob;
    return createObjectURL.call(window.URL, blob);
  };
  let file = '';
  window.addEventListener('click', (event) => {
    const { target } = event;
    if (target instanceof window.HTMLAnchorElement && target.download) {
      event.preventDefault();
      file = target.download;
    }
  });
  await page.press('More');
  await page.press(name);
  await waitUntil(() => file && made, 'a file');
  const bytes = new Uint8Array(await (made ?? new Blob()).arrayBuffer());
  return { name: file, bytes };
}

describe('a spreadsheet with mistakes in the editor', () => {
  const MESSY = [
    'Name,Phone,Email,Country,Category',
    'Acorn,7241 35,nobody,Narnia,Links',
    'Acorn,2072413544,,,Links',
  ].join('\n');

  it('has each told by organisation, column and cell, with what to do', async () => {
    const page = await editorPage();
    await page.open('l.csv', MESSY);
    await page.says(/2 new organisations/);
    expect(page.text).to.contain(
      'D2 Acorn, Country: “Narnia” This is not a country that we know. Write its name in English or Welsh, or its code.',
    );
    expect(page.text).to.contain(
      'B3 Acorn, Phone: “2072413544” → “02072413544” A spreadsheet removed the 0 in front',
    );
    expect(page.text).to.contain('Row 3 Acorn: “Acorn” Row 2 has the same name.');
  });

  it('has them told in Welsh', async () => {
    const page = await editorPage({ query: '?lang=cy' });
    await page.open('l.csv', MESSY);
    await page.says(/2 sefydliad newydd/);
    expect(page.text).to.contain(
      'D2 Acorn, Country: “Narnia” Nid yw hon yn wlad rydym yn ei hadnabod.',
    );
    expect(page.text).to.contain('Rhes 3 Acorn: “Acorn” Mae gan res 2 yr un enw.');
    expect(page.text).not.to.match(/This|There|Write/);
  });

  it('is said in Welsh to be none, where it is none', async () => {
    const page = await editorPage({ query: '?lang=cy' });
    await page.open('l.csv', 'x,y\n1,2');
    await page.says(/Ni chafwyd hyd i res o benawdau/);
    const again = await editorPage({ query: '?lang=cy' });
    await again.open('a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]));
    await again.says(/Ni ellid agor a\.xlsx\. Mae wedi torri, neu nid taenlen yw hi/);
  });
});

describe('a spreadsheet with several sheets in the editor', () => {
  const book = () => {
    const made = xlsx.utils.book_new();
    const rows = [
      ['Name', 'Email', 'Home phone'],
      ['Acorn', 'a@acorn.example', '01248 351000'],
    ];
    const add = (name: string, cells: string[][]) => {
      const sheet = xlsx.utils.aoa_to_sheet(cells);
      sheet['!cols'] = [{}, { hidden: true }];
      xlsx.utils.book_append_sheet(made, sheet, name);
    };
    add('Read me', [['How to use this workbook']]);
    add('2025', rows);
    add('2026', [...rows, ['Oak', 'o@oak.example', '01248 351001'], ['Total: 2']]);
    return new Uint8Array(xlsx.write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  };

  it('is read where the list is, and its keeper can choose another', async () => {
    const page = await editorPage();
    await page.open('l.xlsx', book());
    await page.says(/1 new organisation/);
    expect(page.field('Sheet that has the list').value).to.equal('2025');
    expect(page.text).to.contain('Only the sheet “2025” was read. The file has others: 2026.');
    await page.choose('Sheet that has the list', 'Read me');
    expect(page.text).to.contain('No row of headings was found in the sheet “Read me”');
    await page.choose('Sheet that has the list', '2026');
    expect(page.text).to.contain('2 new organisations');
    expect(page.text).to.contain('This looks like a total');
    await page.press('Use these organisations');
    expect(names(page)).to.deep.equal(['Acorn', 'Oak']);
  });

  it('has what is hidden or private left out, until its keeper says what it is', async () => {
    const page = await editorPage();
    await page.open('l.xlsx', book());
    await page.says(/“Email” is hidden in the spreadsheet, so it was left out/);
    expect(page.text).to.contain('“Home phone” seems to be private');
    expect(page.field('Column B Email is read as').value).to.equal('ignore');
    await page.choose('Column B Email is read as', 'Email');
    await page.press('Use these organisations');
    expect(page.list['organizations']).to.deep.equal([
      { id: 'acorn', name: 'Acorn', email: 'a@acorn.example' },
    ]);
  });
});
