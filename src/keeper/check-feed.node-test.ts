import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf } from '../../test/support/feeds.js';
import { checkFeed } from './check-feed.js';

/** The fields of the keys that a page does not read. */
const unread = (organization: Readonly<Record<string, unknown>>) =>
  checkFeed(feedOf([{ id: 'a', name: 'A', ...organization }]), { today: '2026-01-01' })
    .filter(({ code }) => code === 'unknown-key')
    .map(({ field }) => field);

describe('what a keeper is told about a feed', () => {
  it('has the keys of HSDS that no page reads, wherever they are', () => {
    assert.deepEqual(
      unread({
        tax_status: 'charity',
        locations: [
          {
            id: 'l',
            name: 'Office',
            location_type: 'physical',
            transportation: 'Bus 5',
            accessibility: [{ id: 'x', description: 'Ramp' }],
            addresses: [{ id: 'x', city: 'T', address_type: 'postal', floor: '2' }],
            phones: [{ number: '01632 960001', attributes: [], hours: '9–5' }],
            schedules: [{ byday: 'MO', notes: 'By appointment' }],
          },
        ],
        services: [{ id: 's', name: 'S', fees_description: 'Free', alert: '' }],
      }).sort(),
      [
        'tax_status',
        'locations, 1, phones, 1, hours',
        'locations, 1, transportation',
        'locations, 1, accessibility',
        'locations, 1, addresses, 1, floor',
        'locations, 1, schedules, 1, notes',
        'services, 1, fees_description',
      ].sort(),
    );
  });

  it('has the hours that a page knows but does not show', () => {
    const codes = (organization: Readonly<Record<string, unknown>>) =>
      checkFeed(feedOf([{ id: 'a', name: 'A', description: 'B', ...organization }]), {
        today: '2026-01-01',
      })
        .filter(({ code }) => code.startsWith('unseen'))
        .map(({ code, field }) => `${code} ${field}`);
    const hours = { opens_at: '09:00', closes_at: '17:00' };
    const schedules = [
      { ...hours, byday: 'MO,TU' },
      { ...hours, byday: ['MO'] },
      { ...hours, byday: '1MO' },
      { ...hours, byday: 'MO', freq: 'MONTHLY' },
      { byday: 'MO', freq: 'MONTHLY', description: 'First Mondays' },
      { byday: 'MO' },
    ];
    assert.deepEqual(codes({ locations: [{ name: 'N', schedules }] }), [
      'unseen-hours locations, 1, schedules, 3',
      'unseen-hours locations, 1, schedules, 4',
      'unseen-hours locations, 1, schedules, 6',
    ]);
  });

  it('has none of those that a page reads under another name', () => {
    const address = { streetAddress: '1 High St', addressCountry: { name: 'France' } };
    assert.deepEqual(
      unread({ locations: [{ name: 'N', address, Telephone: '01632 960001' }] }),
      [],
    );
    assert.deepEqual(unread({ contacts: [{ name: 'Ann', department: 'Letters' }] }), []);
    assert.deepEqual(unread({ phones: [{ number: '01632 960001', _note: 'x' }] }), []);
  });
});
