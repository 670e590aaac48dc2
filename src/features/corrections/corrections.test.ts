import { expect } from '@open-wc/testing';
import { nameOf } from '../../../test/support/axe.js';
import { expectSound, inCard, PARTNERS } from '../../../test/support/feature.js';
import { ask, feedUrl, fixtureUrl, newKey } from '../../../test/support/fixture-server.js';
import { focusedOn } from '../../../test/support/focus.js';
import { directoryOf, settled } from '../../../test/support/page.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';
import { decodeCorrection } from '../../feed/correction.js';
import './corrections.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const NAME = 'Link Ethiopia';

/** Opens the form of a card, and says in it what a number should be. */
async function report(directory: PartnerDirectory, after: string): Promise<HTMLElement> {
  inCard(directory, NAME, 'report').click();
  await settled(directory);
  const form = inCard(directory, NAME, 'correction');
  const area = form.querySelector('textarea');
  if (area) area.value = after;
  return form;
}
const saidIn = (form: HTMLElement) => form.querySelector('[role=status]')?.textContent;
const send = (form: HTMLElement) => form.querySelector<HTMLElement>('[part=send]')?.click();

/** The links that were followed; none of them is. */
function followed(): { hrefs: string[]; restore: () => void } {
  const hrefs: string[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    hrefs.push(this.href);
  };
  return { hrefs, restore: () => (HTMLAnchorElement.prototype.click = click) };
}

describe('a mistake', () => {
  it('is reported by e-mail, with a link for the keeper', async () => {
    const { hrefs, restore } = followed();
    const directory = await directoryOf(
      feedUrl(PARTNERS),
      'editor="https://keeper.example/editor.html"',
    );
    expect(nameOf(inCard(directory, NAME, 'report'))).to.equal(`Report a mistake: ${NAME}`);
    const form = await report(directory, '020 7045 5599');
    expect(form.querySelector('option')?.textContent).to.equal('Telephone: 020 7045 5500');
    send(form);
    await waitUntil(() => saidIn(form), 'something is said');
    restore();
    expect(saidIn(form)).to.match(/^Your e-mail program has the message now/);
    const [href = ''] = hrefs;
    const mail = new URL(href);
    expect(mail.pathname).to.equal('keeper@example.org');
    expect(mail.searchParams.get('subject')).to.equal(`Correction: ${NAME}`);
    const body = mail.searchParams.get('body') ?? '';
    expect(body).to.have.length.below(1600);
    expect(body).to.include('It says now:\r\n020 7045 5500').and.include('020 7045 5599');
    expect(body).to.include('https://keeper.example/editor.html#correction=');
    expect(await decodeCorrection(body)).to.deep.equal([
      { op: 'test', path: '/organizations/0/id', value: 'link-ethiopia' },
      { op: 'test', path: '/organizations/0/phones/0/number', value: '020 7045 5500' },
      { op: 'replace', path: '/organizations/0/phones/0/number', value: '020 7045 5599' },
    ]);
  });

  it('that is too long for a mail program is not cut without a word', async () => {
    const { hrefs, restore } = followed();
    const directory = await directoryOf(feedUrl(PARTNERS));
    const form = await report(directory, 'x'.repeat(3000));
    send(form);
    await waitUntil(() => saidIn(form), 'something is said');
    restore();
    expect(saidIn(form)).to.match(/^This is too long/);
    expect(hrefs).to.deep.equal([]);
  });

  it('goes to corrections_url where the feed has one, and says whether it got there', async () => {
    const key = newKey();
    const corrections = new URL(fixtureUrl({ key, body: 'ok', type: 'text/plain' }), location.href);
    const src = feedUrl({ ...PARTNERS, corrections_url: corrections.href });
    const directory = await directoryOf(src);
    const form = await report(directory, '1');
    send(form);
    await waitUntil(() => saidIn(form), 'something is said');
    expect(saidIn(form)).to.equal('Thank you. The correction was sent.');
    const log = await ask('log', key);
    expect(log.map(({ method }: { method: string }) => method)).to.include('POST');
  });

  it('has a number from left to right in its field, in Arabic too', async () => {
    const directory = await directoryOf(feedUrl(PARTNERS), 'lang="ar"');
    const form = await report(directory, '+44 (0)20 7045 5501');
    const area = form.querySelector('textarea') ?? expect.fail('no field');
    expect(getComputedStyle(area).direction).to.equal('ltr');
    area.value = 'منظمة';
    expect(area.matches(':dir(rtl)')).to.equal(true);
  });

  it('cannot be reported where nobody would hear of it', async () => {
    const { publisher, ...rest } = PARTNERS as typeof PARTNERS & { publisher?: unknown };
    expect(publisher).not.to.equal(undefined);
    const directory = await directoryOf(feedUrl(rest));
    expect(directory.renderRoot.querySelector('[part=report]') === null).to.equal(true);
  });

  it('may be none after all: the focus returns', async () => {
    const directory = await directoryOf(feedUrl(PARTNERS));
    const form = await report(directory, '1');
    expect(inCard(directory, NAME, 'report').getAttribute('aria-expanded')).to.equal('true');
    form.querySelector<HTMLElement>('[part=cancel]')?.click();
    expect(focusedOn()).to.equal(`report Report a mistake: ${NAME}`);
    expect(form.isConnected).to.equal(false);
  });

  it('has a form that is sound in a narrow column, in Arabic and for axe-core', async () => {
    const directory = await directoryOf(feedUrl(PARTNERS));
    await report(directory, '1');
    await expectSound(directory);
  });
});
