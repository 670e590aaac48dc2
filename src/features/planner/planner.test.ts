import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { expectSound, PARTNERS } from '../../../test/support/feature.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { addressed } from '../../../test/support/history.js';
import { directoryOf, focused, part, parts, settled } from '../../../test/support/page.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';
import { calendarOf } from './calendar.js';
import './planner.js';

const SRC = feedUrl(PARTNERS);

async function opened(): Promise<PartnerDirectory> {
  addressed('', null, 'directory.list=kenya,link-ethiopia,gone,<b>');
  const directory = await directoryOf(SRC);
  part(directory, 'plan-open').click();
  await settled(directory);
  return directory;
}

/** The files that a press hands to the visitor, by their names. */
async function filesOf(press: () => void): Promise<Map<string, string>> {
  const files = new Map<string, Promise<string>>();
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    files.set(
      this.download,
      fetch(this.href).then((answer) => answer.text()),
    );
  };
  press();
  HTMLAnchorElement.prototype.click = click;
  return new Map(
    await Promise.all([...files].map(async ([name, text]) => [name, await text] as const)),
  );
}

const area = (directory: PartnerDirectory, n: number) =>
  directory.renderRoot.querySelectorAll<HTMLTextAreaElement>('[part=plan] textarea')[n];
const button = (directory: PartnerDirectory, text: string) =>
  parts(directory, 'plan-button').find(({ textContent }) => textContent === text);

describe('a plan for a partnership', () => {
  it('has the shortlist, the advice and the questions', async () => {
    const directory = await opened();
    expect(focused()?.textContent).to.equal('Plan a partnership');
    const text = part(directory, 'plan').textContent;
    expect(text).to.include('Kenya Links').and.include('020 7045 5500');
    expect(text).to.include('Clarify the aims of both partners.');
    expect(text).not.to.include('Plain Links');
    expect(parts(directory, 'plan-partners')[0]?.children).to.have.lengthOf(2);
  });

  it('has numbers and URLs from left to right, whatever the language, and its button apart from others', async () => {
    addressed('', null, 'directory.list=link-ethiopia,plain');
    const shared = feedUrl({ ...PARTNERS, community: { share: true } });
    const directory = await directoryOf(shared, 'lang="ar"');
    part(directory, 'plan-open').click();
    await settled(directory);
    const ways = [...part(directory, 'plan-partners').querySelectorAll('bdi')];
    expect(ways.map(({ textContent }) => textContent)).to.deep.equal([
      '020 7045 5500',
      'plain@example.org',
    ]);
    for (const way of ways) expect(getComputedStyle(way).direction).to.equal('ltr');
    const { top } = part(directory, 'plan-open').getBoundingClientRect();
    expect(top - part(directory, 'share').getBoundingClientRect().bottom).to.be.at.least(8);
  });

  it('is saved as a file, with what was filled in and the advice that was chosen', async () => {
    const directory = await opened();
    const aims = area(directory, 0);
    if (aims) aims.value = 'Write letters <b>';
    directory.renderRoot.querySelector<HTMLInputElement>('[part=plan] .tip input')?.click();
    const files = await filesOf(() => button(directory, 'Save as a file')?.click());
    const text = files.get('plan.txt') ?? '';
    expect(text).to.include('Write letters <b>').and.include('Clarify the aims');
    expect(text).not.to.include('Take your time.');
  });

  it('has a reminder that calendars can read', async () => {
    const directory = await opened();
    const date = directory.renderRoot.querySelector<HTMLInputElement>('[part=plan] [type=date]');
    const none = await filesOf(() => button(directory, 'Save a reminder')?.click());
    expect(none.size).to.equal(0);
    if (date) date.value = '2027-02-28';
    const files = await filesOf(() => button(directory, 'Save a reminder')?.click());
    const event = eventIn(files.get('plan.ics') ?? '');
    expect(event.startDate.toString()).to.equal('2027-02-28');
    expect(event.endDate.toString()).to.equal('2027-03-01');
    expect(event.summary).to.equal('Look at our partnership again · Kenya Links · Link Ethiopia');
    expect(event.description).to.include('Clarify the aims of both partners.');
  });

  it('is sound in a narrow column, in Arabic and for axe-core', async () => {
    await expectSound(await opened());
  });
});

function eventIn(text: string) {
  const [, , components] = ICAL.parse(text) as [string, unknown, unknown];
  expect(components).to.have.lengthOf(1);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('There is no event.');
  return new ICAL.Event(event);
}

describe('the file of a reminder', () => {
  it('has lines of at most 75 octets, and gives back what it was given', () => {
    const description = 'Ysgol, “école”; \\ 学校 مدرسة\n'.repeat(20);
    const text = calendarOf({
      date: '2028-12-31',
      summary: 'a,b;c\\n',
      description,
      id: '1@example',
      made: new Date('2026-11-29T21:00:00.123Z'),
    });
    const lines = text.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).to.equal(true);
    expect(lines).to.include('DTSTAMP:20261129T210000Z');
    const event = eventIn(text);
    expect(event.summary).to.equal('a,b;c\\n');
    expect(event.description).to.equal(description);
    expect(event.endDate.toString()).to.equal('2029-01-01');
  });
});
