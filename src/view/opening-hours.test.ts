import { expect } from '@open-wc/testing';
import type { Schedule } from '../feed/model.js';
import { openingHours } from './opening-hours.js';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const words = { weekday: (day: number) => DAYS[day] ?? '', date: (value: string) => `<${value}>` };
const hours = (...schedules: Schedule[]) => openingHours(schedules, words);

describe('openingHours', () => {
  const nine = { freq: 'WEEKLY', opens_at: '09:00', closes_at: '17:00' };
  const cases: readonly (readonly [what: string, schedule: Schedule, line: string])[] = [
    ['two days', { ...nine, byday: 'MO,TU' }, 'Mon, Tue 09:00–17:00'],
    ['days in a row', { ...nine, byday: 'MO,TU,WE,TH,FR' }, 'Mon – Fri 09:00–17:00'],
    ['days in another order', { ...nine, byday: 'sa, mo,tu,we' }, 'Mon – Wed, Sat 09:00–17:00'],
    ['the end of a week', { ...nine, byday: 'FR,SA,SU' }, 'Fri – Sun 09:00–17:00'],
    [
      'seconds and zones',
      { byday: 'SU', opens_at: '9:00:00Z', closes_at: '12:30+00:00' },
      'Sun 9:00–12:30',
    ],
    [
      'AM and PM',
      { byday: 'SU', opens_at: '9:00 AM', closes_at: '5:00 pm' },
      'Sun 9:00 AM–5:00 pm',
    ],
    ['days by name', { ...nine, byday: 'Monday, Tue' }, 'Mon, Tue 09:00–17:00'],
    ['no end', { byday: 'SU', opens_at: '10:00' }, 'Sun 10:00'],
    ['a note', { ...nine, byday: 'MO', description: 'term time' }, 'Mon 09:00–17:00, term time'],
    [
      'a season',
      { ...nine, byday: 'MO', valid_from: '2026-07-01', valid_to: '2026-08-31' },
      'Mon 09:00–17:00 (<2026-07-01> – <2026-08-31>)',
    ],
    ['words alone', { description: 'By appointment' }, 'By appointment'],
    [
      'every other week',
      { ...nine, interval: 2, byday: 'MO', description: 'Every other Monday' },
      'Every other Monday',
    ],
  ];
  for (const [what, schedule, line] of cases) {
    it(`says ${what}`, () => {
      expect(hours(schedule)).to.deep.equal([line]);
    });
  }

  it('says nothing that may be wrong', () => {
    expect(hours({ ...nine, interval: 2, byday: 'MO' })).to.deep.equal([]);
    expect(hours({ ...nine, freq: 'MONTHLY', byday: '1MO' })).to.deep.equal([]);
    expect(hours({ ...nine, byday: '2TU' })).to.deep.equal([]);
    expect(hours({ ...nine })).to.deep.equal([]);
    expect(hours({ byday: 'MO' })).to.deep.equal([]);
    expect(hours()).to.deep.equal([]);
  });

  it('has one line for all days of the same hours', () => {
    const days = ['WE', 'MO', 'TU'].map((byday) => ({ ...nine, byday }));
    const late = { byday: 'TH', opens_at: '12:00', closes_at: '20:00' };
    expect(hours(...days, late)).to.deep.equal(['Mon – Wed 09:00–17:00', 'Thu 12:00–20:00']);
  });
});
