import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { visibleText } from './support/on-page.js';

const SCREEN = '/wp-admin/admin.php?page=partner-directory-import';
const RESULT = '#partner-directory-result';

const csv = (...rows) => rows.map((row) => row.join(',')).join('\r\n');

export function imports({ site, browser, feeds }) {
  const list = async () =>
    (await fetch(`${site.url}/index.php?rest_route=/partner-directory/v1/feed`)).json();
  const mails = () =>
    site.php(
      '$mails = get_option( "test_mails", array() ); delete_option( "test_mails" ); return $mails;',
    );
  const organizationNamed = async (name) =>
    (await list()).organizations.find((each) => each.name === name);

  describe('a table that a keeper imports', () => {
    let page;

    const look = async (button) => {
      await page.click(button);
      await page.waitForSelector(`${RESULT} button, ${RESULT} [role=alert]`);
    };
    const save = async () => {
      await page.$eval(`${RESULT} .button-primary`, (button) => button.click());
      await page.waitForSelector(`${RESULT} [role=status]`);
      return visibleText(page, `${RESULT} [role=status]`);
    };

    it('is read from a file in the browser, shown, and saved as the list', async () => {
      page = await browser.loggedIn('editor');
      const path = join(site.root, 'partners.csv');
      const text = csv(
        ['Organisation', 'Tel', 'Web site', 'Country', 'Remark'],
        ['École du Monde', '020 7620 0735', 'www.example.org', 'Wales; Kenya', 'ours'],
        ['Two', '"01234 567890, 01234 567891"', 'not a site', 'Atlantis', ''],
      );
      await writeFile(path, Buffer.from(text, 'latin1'));
      await page.goto(site.url + SCREEN);
      await (await page.$('#partner-directory-csv')).uploadFile(path);
      await look('#partner-directory-look');
      const shown = await visibleText(page, RESULT);
      assert.equal(await visibleText(page, `${RESULT} select[name=C] option:checked`), 'Website');
      assert.match(shown, /New in the list: École du Monde, Two/);
      assert.match(shown, /Two, D3: “Atlantis”/);
      assert.match(await save(), /The list is saved/);
      const { name, phones, countries } = await organizationNamed('École du Monde');
      assert.deepEqual(
        { name, phones, countries },
        { name: 'École du Monde', phones: [{ number: '020 7620 0735' }], countries: ['GB', 'KE'] },
      );
      assert.equal((await organizationNamed('Two')).phones.length, 2);
    });

    it('is pasted from a spreadsheet, without a column that its keeper leaves out', async () => {
      await page.goto(site.url + SCREEN);
      const rows = 'Name\tDescription\tEmail\nThree\tSecret\tthree@example.org\n';
      await page.$eval('#partner-directory-paste', (field, text) => (field.value = text), rows);
      await look('#partner-directory-look');
      await page.select(`${RESULT} select[name=B]`, 'ignore');
      await page.waitForSelector(`${RESULT} .button-primary:enabled`);
      await save();
      const { email, description } = await organizationNamed('Three');
      assert.deepEqual([email, description], ['three@example.org', undefined]);
      assert.ok(await organizationNamed('Two'));
    });

    it('is told of in a sentence where it is no list', async () => {
      await page.goto(site.url + SCREEN);
      await look('#partner-directory-look');
      assert.match(await visibleText(page, `${RESULT} [role=alert]`), /There is nothing in it/);
    });
  });

  describe('a sheet on the web', () => {
    let page;
    const HEADINGS = ['Name', 'Phone', 'Email', 'Country', 'Opening hours'];
    const ONE = ['One', '020 7620 0735', 'one@example.org', 'Wales', ''];
    const TWO = ['Two', '020 7620 0736', 'two@example.org', 'Kenya', ''];
    const publish = (...rows) =>
      feeds.answer('/sheet.csv', {
        headers: { 'content-type': 'text/csv' },
        body: csv(HEADINGS, ...rows),
      });
    const begin = async (url) => {
      await page.goto(site.url + SCREEN);
      await page.$eval('#partner-directory-sheet', (field, value) => (field.value = value), url);
      await Promise.all([
        page.waitForNavigation(),
        page.$eval('#partner-directory-sheet', (field) => field.form.requestSubmit()),
      ]);
    };
    const anHour = () => site.php('do_action( "partner_directory_import" );');

    it('is refused in a sentence where it cannot be fetched or is no table', async () => {
      page = await browser.loggedIn('editor');
      await begin(`${feeds.url}/no-sheet.csv`);
      assert.match(await visibleText(page, '[role=alert]'), /its status was 404/);
      const html = feeds.answer('/pubhtml', { body: '<!doctype html><title>Sheet</title>' });
      await begin(html);
      assert.match(await visibleText(page, '[role=alert]'), /not a table in CSV.*Publish to web/);
      await begin('javascript:alert(1)');
      assert.match(await visibleText(page, '[role=alert]'), /must begin with https/);
      assert.equal(
        await page.$eval('#partner-directory-sheet', ({ value }) => value),
        'javascript:alert(1)',
      );
    });

    it('is fetched from Google as a table, however its URL was copied', async () => {
      const start = 'https://docs.google.com/spreadsheets/d';
      const made = await site.php('return array_map( "PartnerDirectory\\sheet_url", $given );', [
        `${start}/e/2PACX-1v/pubhtml`,
        `${start}/e/2PACX-1v/pub?output=csv`,
        `${start}/1AbC_d-e/edit#gid=12`,
        `${start}/1AbC_d-e/edit?usp=sharing`,
        'https://example.org/list.csv',
      ]);
      assert.deepEqual(made, [
        `${start}/e/2PACX-1v/pub?output=csv`,
        `${start}/e/2PACX-1v/pub?output=csv`,
        `${start}/1AbC_d-e/export?format=csv&gid=12`,
        `${start}/1AbC_d-e/export?format=csv`,
        'https://example.org/list.csv',
      ]);
    });

    it('becomes the list, once its keeper has looked at it, and is then looked at every hour', async () => {
      await site.php('PartnerDirectory\\delete_list();');
      await begin(publish(ONE, TWO));
      assert.equal(
        await site.php('return wp_next_scheduled( "partner_directory_import" );'),
        false,
      );
      await page.click('#partner-directory-look-sheet');
      await page.waitForSelector(`${RESULT} .button-primary`);
      await page.$eval(`${RESULT} .button-primary`, (button) => button.click());
      await page.waitForSelector(`${RESULT} [role=status]`);
      assert.match(await visibleText(page, RESULT), /looks at the sheet every hour/);
      const { organizations } = await list();
      assert.deepEqual(
        organizations.map(({ name, countries }) => [name, countries]),
        [
          ['One', ['GB']],
          ['Two', ['KE']],
        ],
      );
      const event = await site.php(
        'return (array) wp_get_scheduled_event( "partner_directory_import" );',
      );
      assert.equal(event.schedule, 'hourly');
      assert.equal(JSON.stringify(await list()).includes('sheet.csv'), false);
    });

    it('changes in the list what has changed in it, and nothing else', async () => {
      await mails();
      await site.php(
        `$list = json_decode( PartnerDirectory\\list_text() );
         $list->_own = array( 'empty' => (object) array(), 'number' => 1.5 );
         $list->organizations[1]->description = 'Written in WordPress.';
         PartnerDirectory\\keep_list( wp_json_encode( $list ) );`,
      );
      publish(['One', '020 7620 0799', 'one@example.org', 'Wales; Ethiopia', ''], TWO, [
        'Three',
        '01234 567890',
        '',
        'Uganda',
        '',
      ]);
      await anHour();
      const made = await list();
      const { _own: own } = made;
      assert.deepEqual(own, { empty: {}, number: 1.5 });
      const [one, two, three] = made.organizations;
      assert.deepEqual([one.phones, one.countries], [[{ number: '020 7620 0799' }], ['GB', 'ET']]);
      assert.deepEqual([two.description, two.email], ['Written in WordPress.', 'two@example.org']);
      assert.deepEqual(three, {
        id: 'three',
        name: 'Three',
        phones: [{ number: '01234 567890' }],
        countries: ['UG'],
      });
      assert.deepEqual(await mails(), []);
    });

    it('leaves for its keeper what it cannot read alone, and tells them once', async () => {
      const before = await list();
      publish(
        ['One', '020 7620 0799 or 0798', 'one@example.org', 'Atlantis', 'Mondays'],
        ['Three', '01234 567890', '', 'Uganda', ''],
      );
      await anHour();
      await anHour();
      assert.deepEqual(await list(), before);
      const [mail, ...others] = await mails();
      assert.deepEqual(others, []);
      assert.equal(mail.to, 'editor@example.org');
      assert.match(mail.message, /Row 2 \(One\), column “Phone”: “020 7620 0799 or 0798”/);
      assert.match(mail.message, /column “Country”: “Atlantis”/);
      assert.match(mail.message, /column “Opening hours”: “Mondays”/);
      assert.match(mail.message, /“Two” is no longer in the sheet/);
      await page.goto(site.url + SCREEN);
      assert.match(await visibleText(page, '.wrap'), /“Two” is no longer in the sheet/);
    });

    it('leaves the list as it is while it cannot be fetched, and tells its keeper once', async () => {
      const before = await list();
      feeds.answer('/sheet.csv', { status: 503 });
      await anHour();
      await anHour();
      publish(
        ['One', '020 7620 0799 or 0798', 'one@example.org', 'Atlantis', 'Mondays'],
        [...['Three', '01234 567890', '', 'Uganda', '']],
      );
      await anHour();
      assert.deepEqual(await list(), before);
      const sent = await mails();
      assert.equal(sent.length, 1);
      assert.match(sent[0].message, /its status was 503/);
    });

    it('changes nothing where a column is gone, until it is there again', async () => {
      const before = await list();
      feeds.answer('/sheet.csv', { body: csv(['Name', 'Phone'], ['One', '020 7620 0700']) });
      await anHour();
      assert.deepEqual(await list(), before);
      assert.match((await mails())[0].message, /has no column “Email” any more/);
      publish(
        ['One', '020 7620 0700', 'one@example.org', 'Wales', ''],
        [...['Three', '01234 567890', '', 'Uganda', '']],
      );
      await anHour();
      assert.deepEqual((await organizationNamed('One')).phones, [{ number: '020 7620 0700' }]);
    });

    describe('with categories', () => {
      const CATEGORISED = ['Name', 'Category'];
      const publishThese = (...rows) =>
        feeds.answer('/categories.csv', {
          headers: { 'content-type': 'text/csv' },
          body: csv(CATEGORISED, ...rows),
        });
      const categories = async () => (await list()).categories;
      const categoriesOf = async (name) => (await organizationNamed(name)).category_ids;

      it('puts a new one into the list, and tells its keeper, once', async () => {
        await site.php('PartnerDirectory\\end_import(); PartnerDirectory\\delete_list();');
        await begin(publishThese(['One', 'Funders'], ['Two', 'Funders; Links and support']));
        await page.click('#partner-directory-look-sheet');
        await page.waitForSelector(`${RESULT} .button-primary`);
        await page.$eval(`${RESULT} .button-primary`, (button) => button.click());
        await page.waitForSelector(`${RESULT} [role=status]`);
        await mails();
        publishThese(
          ['One', 'Funders;Ymweliadau'],
          ['Two', 'links and support'],
          ['Three', 'Links and Support'],
        );
        await anHour();
        await anHour();
        assert.deepEqual(await categories(), [
          { id: 'funders', name: 'Funders' },
          { id: 'links-and-support', name: 'Links and support' },
          { id: 'ymweliadau', name: 'Ymweliadau' },
        ]);
        assert.deepEqual(await categoriesOf('One'), ['funders', 'ymweliadau']);
        assert.deepEqual(await categoriesOf('Two'), ['links-and-support']);
        assert.deepEqual(await categoriesOf('Three'), ['links-and-support']);
        const sent = await mails();
        assert.equal(sent.length, 1);
        assert.match(
          sent[0].message,
          /Row 2 \(One\), column “Category”: the category “Ymweliadau” is new/,
        );
      });

      it('keeps one that no organisation has any more, and leaves two that may be one to its keeper', async () => {
        publishThese(['One', ''], ['Two', 'Links and support'], ['Three', 'Visits and Trips']);
        await anHour();
        assert.equal((await categories()).length, 3);
        assert.equal(await categoriesOf('One'), undefined);
        assert.deepEqual(await categoriesOf('Three'), ['links-and-support']);
        assert.match((await mails())[0].message, /“Visits and Trips” can’t be read without you/);
      });

      it('says what has left the sheet until it is out of the list or in the sheet again', async () => {
        const shown = async () => {
          await page.goto(site.url + SCREEN);
          return visibleText(page, '.wrap');
        };
        publishThese(['One', 'Funders']);
        await anHour();
        assert.match(await shown(), /“Two” is no longer in the sheet[^]*“Three” is no longer/);
        publishThese(['One', 'Funders'], ['Four', 'Funders'], ['Two', 'Funders']);
        await anHour();
        const later = await shown();
        assert.match(later, /“Three” is no longer in the sheet/);
        assert.doesNotMatch(later, /“Two” is no longer/);
        assert.deepEqual(await categoriesOf('Two'), ['funders']);
        await site.php(
          `$list = json_decode( PartnerDirectory\\list_text() );
           $list->organizations = array_values( array_filter( $list->organizations, fn( $each ) => 'Three' !== $each->name ) );
           PartnerDirectory\\keep_list( wp_json_encode( $list ) );`,
        );
        publishThese(['One', ''], ['Four', 'Funders'], ['Two', 'Funders']);
        await anHour();
        assert.doesNotMatch(await shown(), /is no longer in the sheet/);
        assert.equal((await mails()).length, 1);
      });
    });

    it('is nobody’s business but a keeper’s', async () => {
      const author = await browser.loggedIn('author');
      assert.equal((await author.goto(site.url + SCREEN)).status(), 403);
      const status = await author.evaluate(async () => {
        const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
        const headers = { 'X-WP-Nonce': nonce };
        return (await fetch('/index.php?rest_route=/partner-directory/v1/import', { headers }))
          .status;
      });
      assert.equal(status, 403);
    });

    it('is forgotten when its keeper stops it, and the list stays', async () => {
      await page.goto(site.url + SCREEN);
      await Promise.all([page.waitForNavigation(), page.click('.button-link-delete')]);
      const state = await site.php(
        'return array( get_option( "partner_directory_import" ), wp_next_scheduled( "partner_directory_import" ) );',
      );
      assert.deepEqual(state, [false, false]);
      assert.ok(await organizationNamed('One'));
      await site.php('PartnerDirectory\\delete_list();');
    });
  });
}
