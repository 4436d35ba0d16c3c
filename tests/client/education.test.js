// The list of courses: what counts, against cases that anyone can add to; files written and read back; the sentences.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCourses, writeCourses } from '../../client/lib/education-file.js';
import { courseWords, periodSentence, sumSentences } from '../../client/lib/education-sentences.js';
import { FIELDS, courseOf, hundredths, lacking, repeated, tally } from '../../client/lib/education.js';
import { speaker } from '../../client/lib/words.js';
import { messagesOf } from './tool-messages.js';

const say = speaker(messagesOf(['ui', 'dates']), 'en');
const rules = { hours: 20, ethics: 6, units: 3, unitHours: 12 };
const period = { from: '2025-03-15', until: '2027-03-14' };
const today = '2026-11-20';
const lines = readFileSync(new URL('../cases/education.tsv', import.meta.url), 'utf8').trimEnd().split('\n');

/** The lists of the case file: the comment before each, its courses with their verdicts, and its sums. */
function lists() {
  const all = [];
  let list = { courses: [] };
  for (const line of lines) {
    const cells = line.split('\t');
    if (line.startsWith('#')) list.about = line;
    else if (cells[0] === '=') {
      all.push({ ...list, sums: cells.slice(1).map(Number) });
      list = { courses: [] };
    } else {
      const [from, until, hours, units, ethics, title, provider, verdict] = cells;
      list.courses.push({ course: courseOf({ name: 'Ann', from, until, hours, units, ethics, title, provider }), verdict });
    }
  }
  return all;
}

test(`what counts: ${lists().length} lists`, () => {
  assert.ok(lists().length >= 13);
  for (const { about, courses, sums } of lists()) {
    const told = tally(courses.map(({ course }) => course), { period, today, rules });
    for (const { course, verdict } of courses) {
      const judged = told.judged.find((one) => one.course === course);
      assert.equal(`${judged.verdict}${judged.alike ? ' alike' : ''}`, verdict, `${about}: ${course.title}`);
    }
    const whole = [told.hours, told.ethics, told.missing.hours, told.missing.ethics];
    assert.deepEqual(whole, sums.map((sum) => Math.round(sum * 100)), about);
  }
});

test('a course that is on the list is refused within its period, and not in another', () => {
  const course = courseOf({ title: 'Ethics', provider: 'County', from: '2026-03-12', hours: '3' });
  const again = { ...course, title: 'ETHICS', from: '2026-09-12' };
  assert.equal(repeated([course], again, period), course);
  assert.equal(repeated([course], again, null), course);
  assert.equal(repeated([course], { ...again, from: '2025-03-14' }, period), undefined);
  assert.equal(repeated([{ ...course, from: '2025-03-14' }], again, period), undefined);
  assert.equal(repeated([course], { ...again, provider: 'College' }, period), undefined);
});

test('numbers of hours', () => {
  const good = [['6', 600], ['1.5', 150], ['1,25', 125], ['0.05', 5], [' 2 ', 200], ['0', 0], ['1000', 100000]];
  for (const [text, value] of good) assert.equal(hundredths(text), value, text);
  for (const text of ['', '-1', '1.234', '1e3', 'two', '12345', '1.', '.5', '١', 'Infinity']) assert.equal(hundredths(text), null, text);
});

test('the five fields of the evidence', () => {
  const whole = courseOf({ name: 'Ann', title: 'A', from: '2026-01-01', provider: 'B', hours: '2' });
  assert.deepEqual(lacking(whole), []);
  assert.deepEqual(lacking(courseOf({})), ['name', 'title', 'date', 'provider', 'hours']);
  assert.deepEqual(lacking({ ...whole, hours: '', units: '3' }), []);
  assert.deepEqual(lacking({ ...whole, from: '', until: '2026-01-02' }), []);
});

const sums = [
  [2000, 600, 'The list has the hours that a renewal asks for.'],
  [2500, 400, '2 hours in law and ethics are still missing.'],
  [2500, 500, '1 hour in law and ethics is still missing.'],
  [1900, 600, '1 hour is still missing.'],
  [1250, 600, '7.5 hours are still missing.'],
  [1000, 400, '10 hours are still missing. At least 2 of them must be in law and ethics.'],
  [1900, 500, '1 hour is still missing. In law and ethics, 1 must be added.'],
  [1900, 300, '3 hours are still missing. At least 3 of them must be in law and ethics.'],
];
test('what is missing, in words', () => {
  for (const [hours, ethics, words] of sums) {
    const missing = { hours: Math.max(0, 2000 - hours), ethics: Math.max(0, 600 - ethics) };
    assert.equal(sumSentences(say, { hours, ethics, missing, judged: [1] }, rules).missing, words);
  }
});

test('what is said of a course', () => {
  const course = courseOf({ title: 'Ethics', from: '2026-03-12', until: '2026-03-13', units: '3' });
  const { judged: [one] } = tally([course], { period, today, rules });
  const told = courseWords(say, one, period);
  assert.equal(told.facts, '12 March 2026 to 13 March 2026 – no provider named');
  assert.equal(told.worth, '12 hours; in law and ethics: 0.');
  assert.equal(told.verdict, 'Counted from 3 units of coursework.');
  assert.equal(told.lacking, 'Not on the list yet for the evidence: your legal name, who gave it.');
  for (const empty of [courseOf({}), courseOf({ hours: '2' }), courseOf({ from: '2020-01-01', hours: '2' })]) {
    for (const span of [period, null]) {
      const { judged: [other] } = tally([empty], { period: span, today, rules });
      assert.doesNotMatch(Object.values(courseWords(say, other, span)).join(' '), /undefined|null|NaN|\{/);
    }
  }
  assert.match(periodSentence(say, period), /15 March 2025 to 14 March 2027/);
  assert.match(periodSentence(say, null), /Without/);
});

const hostile = [
  '=1+1', '+1', '-1', '@SUM(A1)', "'=1", "'", "''x", 'a,b', 'a;b', 'say "hi"', 'two\nlines', '\ttab', 'é 王', ' ', '<b>', '"',
];
test('a file comes back as it was written, and holds no formula', () => {
  const courses = hostile.map((title) => courseOf({ name: 'Ann, B.', title, from: '2026-01-10', provider: title, hours: '1.5' }));
  const text = writeCourses(courses);
  assert.ok(text.startsWith('\uFEFFlegal_name,title,date,'));
  for (const cell of text.split(/[,\r\n]+/)) assert.doesNotMatch(cell.replace(/^"/, ''), /^[=+\-@]/);
  assert.deepEqual(readCourses(text), { courses, unread: [] });
  assert.deepEqual(readCourses(writeCourses([])), { courses: [], unread: [] });
});

test('files by other programs', () => {
  const course = courseOf({ title: 'Ethics', from: '2026-01-10', hours: '2' });
  const same = [
    'title,date,hours\nEthics,2026-01-10,2', 'Title;Date;Hours\r\nEthics;2026-01-10;2\r\n', 'date\thours\ttitle\n2026-01-10\t2\tEthics\n\n',
    'title,note,date,hours\n"Ethics","a ""note""",2026-01-10,2\n', 'title,date,hours\rEthics,2026-01-10,2\r',
  ];
  for (const text of same) assert.deepEqual(readCourses(text), { courses: [course], unread: [] }, text);
  for (const text of ['', 'hello', '{"v":1}', 'a,b\n1,2', '\0\0']) assert.equal(readCourses(text), null, text);
  const wrong = 'title,date,hours\nA,3/14/2026,2\nB,2026-02-30,2\nC,2026-02-28,two\nD,2026-02-28,2\n';
  assert.deepEqual(readCourses(wrong).unread, [2, 3, 4]);
  assert.deepEqual(readCourses(wrong).courses.map(({ title }) => title), ['D']);
});

test('no list of fields is forgotten', () => {
  assert.deepEqual(FIELDS.length, 8);
  assert.deepEqual(Object.keys(courseOf({ other: 1 })), FIELDS);
});
