// Days as people type them: a table of cases; every day of some years in every form; and that a field says which day it read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dayText } from '../../client/lib/standing.js';
import { readDay } from '../../client/lib/typed-day.js';
import { dayWords, monthNames, speaker } from '../../client/lib/words.js';
import { messagesOf } from './tool-messages.js';

const say = speaker(messagesOf(['ui', 'day']), 'en');
const months = monthNames(say);
const table = readFileSync(new URL('../cases/typed-days.tsv', import.meta.url), 'utf8');
const cases = table.split('\n').slice(1, -1).map((line) => line.split('\t'));

test(`a typed day is read, or refused for its reason: ${cases.length} cases`, () => {
  for (const [typed, day, wrong, why] of cases) {
    assert.deepEqual(readDay(typed, months), { day: day || null, wrong: wrong || null }, `${typed}: ${why}`);
  }
});

test('each reason has a case, and a sentence', () => {
  const reasons = [...new Set(cases.map(([, , wrong]) => wrong))].filter(Boolean);
  assert.deepEqual(reasons.sort(), ['calendar', 'form', 'range', 'year']);
  for (const reason of reasons) assert.match(say(`day-${reason}`), /\.$/);
});

test('every day of 2027 and 2028 is read back from each form', () => {
  for (let moment = Date.UTC(2027, 0, 1); moment < Date.UTC(2029, 0, 1); moment += 86_400_000) {
    const day = dayText(moment);
    const [year, month, date] = day.split('-');
    const name = months[Number(month) - 1];
    const forms = [day, `${Number(month)}/${Number(date)}/${year}`, `${month}-${date}-${year}`, dayWords(say, day), `${name.slice(0, 3)} ${Number(date)}, ${year}`];
    for (const typed of forms) assert.deepEqual(readDay(typed, months), { day, wrong: null }, typed);
  }
});

test('a name that begins two months is refused in any language', () => {
  const french = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
  assert.equal(readDay('14 jui 2027', french).wrong, 'form');
  assert.equal(readDay('14 juil 2027', french).day, '2027-07-14');
  assert.equal(readDay('14 aou\u0302t 2027', french).day, '2027-08-14');
});
