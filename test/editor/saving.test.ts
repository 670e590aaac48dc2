import { expect } from '@open-wc/testing';
import type { HostList } from '../../src/editor/files/host-list.js';
import { editorOf, editorPage, type EditorPage } from '../support/editor-page.js';
import { waitUntil } from '../support/wait-until.js';

const LIST = {
  ...{ version: '1.0', title: 'Our partners', language: 'en', _mine: 1 },
  organizations: [{ id: 'a', name: 'Acorn', description: 'd', website: 'https://a.example/' }],
};

type Host = Window & { partnerDirectoryList?: HostList | undefined };

const name = ({ list }: EditorPage) => (list['organizations'] as { name: string }[])[0]?.name;

/** A file of the disk, as the File System Access API gives it. */
function fileOf(text: string) {
  const written: string[] = [];
  const handle = {
    name: 'partners.json',
    getFile: async () => new File([text], 'partners.json'),
    createWritable: async () => ({
      write: async (data: Blob) => {
        written.push(await data.text());
      },
      close: async () => {},
    }),
  };
  return { handle, written };
}

/** What the page puts into the downloads, in place of the browser. */
function downloads(page: EditorPage) {
  const made: { name: string; href: string }[] = [];
  page.window.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof page.window.HTMLAnchorElement) || !target.download) return;
    event.preventDefault();
    made.push({ name: target.download, href: target.href });
  });
  return made;
}

describe('saving a list', () => {
  it('saves in place where the browser can', async () => {
    const page = await editorPage();
    const { handle, written } = fileOf(JSON.stringify(LIST));
    Object.assign(page.window, { showOpenFilePicker: async () => [handle] });
    await page.press(/^Open a file/);
    await page.says(/partners\.json: 1 organisation/);
    await page.write('Name', 'Acorn and Oak');
    await page.press('Save the list');
    await page.says(/Saved: partners\.json\./);
    expect(JSON.parse(written[0] ?? '')).to.deep.equal({
      ...LIST,
      organizations: [{ ...LIST.organizations[0], name: 'Acorn and Oak' }],
    });
    expect(page.text).to.contain('Nothing has changed since you opened or saved it.');
  });

  it('downloads where it cannot, and says what to do with it', async () => {
    const page = await editorOf(LIST);
    Object.assign(page.window, { showSaveFilePicker: undefined });
    const made = downloads(page);
    await page.write('Name', 'Oak');
    page.key('s', { ctrlKey: true });
    await page.says(/partners\.json is in your downloads\. Put it on your website/);
    const saved = await (await fetch(made[0]?.href ?? '')).json();
    expect(saved.organizations[0].name).to.equal('Oak');
    expect(made[0]?.name).to.equal('partners.json');
  });

  it('says why it could not be saved, and loses nothing', async () => {
    const page = await editorOf(LIST);
    Object.assign(page.window, {
      showSaveFilePicker: async () => {
        throw new Error('The disk is full.');
      },
    });
    await page.write('Name', 'Oak');
    await page.press('Save the list');
    await page.says(/It could not be saved\. The disk is full\. Nothing is lost/);
    expect(name(page)).to.equal('Oak');
  });

  it('offers unsaved work after a closed page, and carries on with it', async () => {
    const page = await editorOf(LIST);
    await page.write('Name', 'Oak');
    await page.says(/This browser keeps them/);
    const again = await opened();
    expect(again.text).to.match(
      /You have unsaved work “Our partners”, 1 organisation, as it was on/,
    );
    await again.press('Carry on with it');
    expect(name(again)).to.equal('Oak');
    expect(again.text).to.contain('Your changes are not saved yet.');
  });

  it('forgets unsaved work at one press', async () => {
    const page = await editorOf(LIST);
    await page.write('Name', 'Oak');
    const again = await opened();
    await again.press('Forget it');
    await again.says(/deleted from this browser/);
    const third = await editorPage();
    expect(third.text).not.to.contain('You have unsaved work');
  });

  it('goes back to what was saved when changes are forgotten', async () => {
    const page = await editorOf(LIST);
    await page.write('Name', 'Oak');
    await page.press('Forget my changes');
    await page.says(/deleted from this browser/);
    expect(page.list).to.deep.equal(LIST);
  });

  describe('in a page that keeps the list itself', () => {
    const host = window as Host;
    afterEach(() => {
      host.partnerDirectoryList = undefined;
    });

    it('loads it from there, and saves it there', async () => {
      const saved: string[] = [];
      host.partnerDirectoryList = {
        load: async () => JSON.stringify(LIST),
        save: async (text) => {
          saved.push(text);
        },
      };
      const page = await editorPage({ hash: '#wordpress' });
      await page.says(/Acorn/);
      await page.write('Name', 'Oak');
      await page.press('Save the list');
      await page.says(/Saved\. Your website shows the list as it is now\./);
      expect(JSON.parse(saved[0] ?? '').organizations[0].name).to.equal('Oak');
    });

    it('starts empty where it has none, and says what went wrong', async () => {
      host.partnerDirectoryList = {
        load: async () => '',
        save: async () => {
          throw new Error('You may not change the list.');
        },
      };
      const page = await editorPage({ hash: '#wordpress' });
      await page.says(/There are no organisations yet/);
      await page.press('Add an organisation');
      await page.write('Name', 'Oak');
      await page.press('Save the list');
      await page.says(/could not be saved\. You may not change the list\. Nothing is lost/);
      expect(name(page)).to.equal('Oak');
    });

    it('says why the list could not be loaded, and replaces it by nothing', async () => {
      let isIn = false;
      host.partnerDirectoryList = {
        load: async () => {
          if (!isIn) throw new Error('You are not logged in.');
          return JSON.stringify(LIST);
        },
        save: async () => {},
      };
      const page = await editorPage({ hash: '#wordpress' });
      await page.says(/could not be fetched from your website\. You are not logged in\./);
      expect(page.text).not.to.contain('Start an empty list');
      isIn = true;
      await page.press('Try again');
      await page.says(/Acorn/);
    });

    it('says where the list has changed since the work that was not saved', async () => {
      let list = LIST;
      host.partnerDirectoryList = {
        load: async () => JSON.stringify(list),
        save: async () => {},
      };
      const page = await editorPage({ hash: '#wordpress' });
      await page.says(/Acorn/);
      await page.write('Name', 'Oak');
      await page.says(/This browser keeps them/);
      list = { ...LIST, title: 'Somebody else was here' };
      const again = await opened('#wordpress');
      await again.press('Carry on with it');
      expect(name(again)).to.equal('Oak');
      expect(again.notice).to.match(/has changed since then/);
    });
  });
});

/** The page anew, once the browser has what was kept. */
async function opened(hash = ''): Promise<EditorPage> {
  let page = await editorPage({ hash });
  await waitUntil(async () => {
    if (page.text.includes('You have unsaved work')) return true;
    page = await editorPage({ hash });
    return page.text.includes('You have unsaved work');
  }, 'the unsaved work');
  return page;
}
