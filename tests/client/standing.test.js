// Standing and days against the vectors that the Rust side reads too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dayIn, lapse, standing } from '../../client/lib/standing.js';

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
