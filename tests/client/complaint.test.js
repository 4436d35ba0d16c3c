// The days by which something is to be done about a complaint: a table of cases over the steps of the page itself, and what
// is doubted of days that were typed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedSteps, dayAfter, daysAhead, doubts } from '../../client/lib/complaint.js';
import { cases, templateData } from './template-data.js';

const steps = templateData('complaint.html', 'steps');

test('each step has the day of its case', () => {
  for (const { step: id, day, last, why } of cases('complaint.tsv')) {
    const step = steps.find((one) => one.id === id);
    assert.equal(datedSteps([step], { [step.from]: day })[id], last, `${id} from ${day}: ${why}`);
  }
});

test('each step that has a day has a case', () => {
  const tested = new Set(cases('complaint.tsv').map(({ step }) => step));
  assert.deepEqual(steps.filter(({ from, id }) => from && !tested.has(id)), []);
});

test('a step is dated once its day is known, and only then', () => {
  assert.deepEqual(datedSteps(steps, {}), {});
  assert.deepEqual(Object.keys(datedSteps(steps, { incident: '2026-11-20' })), ['file']);
  assert.deepEqual(Object.keys(datedSteps(steps, { received: '2026-11-20' })), ['acknowledged', 'notice', 'done', 'extended']);
});

test('a day that is none, or beyond the calendar of four digits, gives none', () => {
  for (const day of [undefined, '', '2026-02-30', '20 November', '9999-12-31']) {
    for (const unit of ['calendar-days', 'business-days', 'years']) assert.equal(dayAfter(day, 5, unit), null, `${day}, ${unit}`);
  }
});

test('business days never end on a weekend, and are never fewer than calendar days', () => {
  for (let ahead = 0; ahead < 400; ahead += 1) {
    const day = dayAfter('2026-01-01', ahead, 'calendar-days');
    const last = dayAfter(day, 5, 'business-days');
    assert.ok(![0, 6].includes(new Date(last).getUTCDay()), `${day}: ${last}`);
    assert.ok(daysAhead(last, day) >= 5 && daysAhead(last, day) <= 7, `${day}: ${last}`);
  }
});

test('what cannot be, or comes late, is doubted', () => {
  const today = '2026-11-20';
  const found = (days) => doubts(days, datedSteps(steps, days), today);
  const expected = [
    [{}, []],
    [{ incident: '2026-11-20', received: '2026-11-20' }, []],
    [{ incident: '2026-11-21' }, ['incident-ahead']],
    [{ decision: '2026-11-21' }, ['decision-ahead']],
    [{ incident: '2026-11-02', received: '2026-11-01' }, ['incident-after']],
    [{ decision: '2026-11-02', received: '2026-11-01' }, ['decision-after']],
    [{ incident: '2023-11-20', received: '2026-11-20' }, []],
    [{ incident: '2023-11-19', received: '2026-11-20' }, ['late-file']],
    [{ decision: '2026-11-06', received: '2026-11-20' }, []],
    [{ decision: '2026-11-05', received: '2026-11-20' }, ['late-appeal']],
    [{ received: '2027-01-01' }, []],
  ];
  for (const [days, doubted] of expected) assert.deepEqual(found(days), doubted, JSON.stringify(days));
});
