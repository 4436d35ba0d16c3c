// The days that follow from a date of expiration, against the table that the Rust tests reckon too; the answers in words; and
// where the days stand on the drawn line.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answerSentence, calendarDays, caseOf, notes, stepDays, stepOf } from '../../client/lib/dates-sentences.js';
import { daysAfter, daysBetween, expirationOf, milestones, periodOf, stage } from '../../client/lib/dates.js';
import { lapse } from '../../client/lib/lapse.js';
import { dayIn } from '../../client/lib/standing.js';
import { timeline } from '../../client/lib/timeline.js';
import { speaker } from '../../client/lib/words.js';
import { messagesOf } from './tool-messages.js';

const say = speaker(messagesOf(['ui', 'dates']), 'en');
const table = readFileSync(new URL('../cases/dates.tsv', import.meta.url), 'utf8');
const [columns, ...rows] = table.trimEnd().split('\n').filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
const cases = rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
const windowsOf = (one) => ({ term: Number(one.term_years), opens: Number(one.days_before), lapse: Number(one.lapse_years) });
const windows = { term: 2, opens: 90, lapse: 4 };
const program = { issuer_short: 'CalMHSA', contact: { phone: '555-0100' }, zone: 'America/Los_Angeles' };
const facts = { abbreviation: 'CMPSS', base_url: 'https://registry.example.org/' };
const rules = { hours: 20, ethics: 6, units: 3, unitHours: 12 };

test(`days and stages: ${cases.length} cases`, () => {
  for (const one of cases) {
    const given = { active: one.active || null, expires: one.expires };
    const today = dayIn(one.zone, Date.parse(one.moment));
    const { opens, applyBy, reinstateBy, unstated, anew } = milestones(one.expires, windowsOf(one));
    const told = {
      today, period: periodOf(given, windowsOf(one)).from, opens, apply_by: applyBy, reinstate_by: reinstateBy, unstated, anew,
      stage: stage(given, today, windowsOf(one)),
    };
    assert.deepEqual(told, Object.fromEntries(Object.keys(told).map((key) => [key, one[key]])), JSON.stringify(one));
  }
});

test('a lapse is what records say it is', () => {
  for (const one of cases.filter(({ lapse_years: years, stage: name }) => years === '4' && name !== 'not-begun')) {
    const past = ['reinstatement', 'not-stated', 'new-application'].includes(one.stage);
    assert.equal(lapse(one.expires, one.today), past ? one.stage : null, JSON.stringify(one));
  }
});

test('days are counted over leap days and the changes of the clock', () => {
  assert.equal(daysAfter('2024-02-28', 1), '2024-02-29');
  assert.equal(daysAfter('2026-03-07', 2), '2026-03-09');
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2026-10-31', '2026-11-02'), 2);
  assert.equal(expirationOf('2024-02-29', windows), '2026-02-28');
  assert.equal(expirationOf('2025-03-15', windows), '2027-03-15');
});

const context = (today) => ({ today, windows, program });
const mine = { active: '2025-03-15', expires: '2027-03-14' };
const sentences = [
  ['2025-03-01', 'By these dates, your certification becomes active on 15 March 2025 and ends on 14 March 2027.'],
  ['2026-12-12', 'You can apply for renewal from 14 December 2026 on. That is in 2 days.'],
  ['2026-12-13', 'You can apply for renewal from tomorrow, 14 December 2026, on.'],
  ['2026-12-14', 'You can apply for renewal now. The last day is 13 March 2027. With today, that leaves 90 days.'],
  ['2027-03-12', 'You can apply for renewal now. The last day is 13 March 2027. With today, that leaves 2 days.'],
  ['2027-03-13', 'Today, 13 March 2027, is the last day to apply for renewal. The date of expiration is tomorrow.'],
  ['2027-03-14', 'Today, 14 March 2027, is the date of expiration. The application had to be in before this date. If yours is not, call CalMHSA at 555-0100 today.'],
  ['2027-03-15', 'The date of expiration, 14 March 2027, has passed. The certification cannot be renewed. It can be reinstated through 13 March 2031.'],
  ['2031-03-14', 'Today it is exactly 4 years after the date of expiration, 14 March 2027. The Guidelines do not say what holds on this day. Call CalMHSA at 555-0100.'],
  ['2031-03-15', 'More than 4 years have passed since the date of expiration, 14 March 2027. A new application for certification is needed.'],
];
test('the answer of each stage', () => {
  for (const [today, words] of sentences) assert.equal(answerSentence(say, mine, context(today)), words, today);
});

test('what the registry says of a record goes before its dates', () => {
  for (const standing of ['suspended', 'revoked', 'being-corrected', 'no-longer-listed']) {
    for (const today of ['2026-12-20', '2027-03-15', '2031-03-14']) {
      const certification = { ...mine, standing };
      assert.equal(caseOf(certification, context(today)), standing);
      assert.match(answerSentence(say, certification, context(today)), /^The registry .*CalMHSA at 555-0100/);
      assert.equal(stepOf(standing), undefined);
      assert.deepEqual(calendarDays(say, certification, { ...context(today), facts, rules }), []);
    }
  }
  assert.equal(caseOf({ ...mine, standing: 'expired' }, context('2026-12-20')), 'expired-early');
  assert.equal(caseOf({ ...mine, standing: 'expired' }, context('2027-03-15')), 'reinstatement');
  assert.equal(caseOf({ active: null, expires: null, standing: 'expired' }, context('2026-12-20')), 'being-corrected');
  assert.doesNotMatch(answerSentence(say, { active: null, expires: null, standing: 'being-corrected' }, context('2026-12-20')), /undefined|null|NaN/);
  const noted = notes(say, { ...mine, standing: 'active-under-investigation' }, context('2026-12-20'));
  assert.match(noted[0].words, /no finding has been made.*do not say/);
});

test('a date of expiration that nobody typed is said to be assumed', () => {
  const noted = notes(say, { active: '2024-02-29', expires: '2026-02-28', assumed: true }, context('2025-01-01'));
  assert.deepEqual(noted.map(({ name }) => name), ['assumed', 'assumed']);
  assert.match(noted[1].words, /29 February.*do not say/);
});

test('the days of each step in words', () => {
  assert.deepEqual(stepDays(say, mine, windows), {
    active: '15 March 2025',
    renewal: '14 December 2026 to 13 March 2027',
    expires: '14 March 2027',
    reinstatement: '15 March 2027 to 13 March 2031',
    anew: 'From 15 March 2031. On 14 March 2031, exactly 4 years after, ask.',
  });
  assert.equal(stepDays(say, { active: null, expires: '2027-03-14' }, windows).active, '');
});

test('the line is drawn in proportion and nothing leaves it', () => {
  for (const one of cases) {
    const { bands, points, today } = timeline({ active: one.active || null, expires: one.expires }, one.today, windowsOf(one), 640);
    assert.deepEqual(bands.map(({ from }) => from), [0, ...bands.slice(0, -1).map(({ to }) => to)]);
    assert.equal(bands.at(-1).to, 640);
    for (const place of [today, ...Object.values(points)]) assert.ok(Number.isInteger(place) && place >= 0 && place <= 640, JSON.stringify(one));
    const { from, to } = bands[{ renewal: 1, reinstatement: 2, 'new-application': 3 }[one.stage] ?? 0];
    // A day of the edge may be rounded to it.
    if (!['not-begun', 'last-day', 'not-stated'].includes(one.stage)) assert.ok(today >= from && today <= to, JSON.stringify(one));
  }
});
