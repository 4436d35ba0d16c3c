// Standing and days against the vectors that the Rust side reads too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lapse } from '../../client/lib/lapse.js';
import { dayIn, isDay, standing } from '../../client/lib/standing.js';

const vectors = JSON.parse(readFileSync(new URL('../vectors/standing.json', import.meta.url), 'utf8'));

test(`standing: ${vectors.standing.length} cases`, () => {
  for (const { today, ...record } of vectors.standing) {
    const told = { standing: standing(record, today), lapse: lapse(record.expires, today) };
    assert.deepEqual(told, { standing: record.standing, lapse: record.lapse }, JSON.stringify({ ...record, today }));
  }
});

test(`days: ${vectors.days.length} cases`, () => {
  for (const { moment, zone, day } of vectors.days) assert.equal(dayIn(zone, Date.parse(moment)), day, `${moment} ${zone}`);
});

test(`moments: ${vectors.moments.length} cases`, () => {
  for (const { moment, zone, expires, ...expected } of vectors.moments) {
    const today = dayIn(zone, Date.parse(moment));
    const told = standing({ status: 'active', action: 'none', expires }, today);
    assert.deepEqual({ today, standing: told }, expected, `${moment} ${zone}`);
  }
});

test('what nobody stored is never taken for good', () => {
  for (const unknown of ['', undefined, 'frozen']) {
    const whole = { status: 'active', action: 'none', expires: '2027-03-14', listing: 'listed' };
    for (const name of ['status', 'action', 'listing']) {
      // A page that says nothing about its listing was made for a listed person.
      const told = standing({ ...whole, [name]: unknown }, '2026-11-21');
      assert.equal(told, name === 'listing' && unknown === undefined ? 'active' : 'being-corrected', `${name} ${unknown}`);
    }
  }
  assert.equal(standing({ status: 'active', action: 'none', expires: '' }, '2026-11-21'), 'being-corrected');
});

test('a day is one of the calendar', () => {
  for (const day of ['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01']) assert.ok(isDay(day), day);
  for (const other of ['2026-02-29', '2100-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '26-11-21', '', 7, null, ['2026-11-21']]) {
    assert.ok(!isDay(other), String(other));
  }
});
