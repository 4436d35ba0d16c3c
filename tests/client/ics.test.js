// Calendar files as two independent programs read them (ical.js and node-ical), and by the letter of RFC 5545: the ends and
// lengths of lines, escaped texts, names that stay the same.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { calendarDays } from '../../client/lib/dates-sentences.js';
import { calendar } from '../../client/lib/ics.js';
import { speaker } from '../../client/lib/words.js';
import { messagesOf } from './tool-messages.js';

// What npm installed for the tests stands beside those in the browser.
const require = createRequire(new URL('../browser/package.json', import.meta.url));
const loaded = await import(require.resolve('ical.js'));
const ICAL = loaded.default ?? loaded;
const nodeIcal = require('node-ical');

const stamp = Date.parse('2026-11-21T02:00:12.345Z');
const say = speaker(messagesOf(['ui', 'dates']), 'en');
const context = {
  windows: { term: 2, opens: 90, lapse: 4 },
  program: { issuer_short: 'CalMHSA', contact: { phone: '(555) 010-0199' }, zone: 'America/Los_Angeles' },
  facts: { abbreviation: 'CMPSS', base_url: 'https://registry.example.org/' },
  rules: { hours: 20, ethics: 6, units: 3, unitHours: 12 },
};
const make = (days) => calendar({ product: '-//A; B, C//goodstanding//EN', name: 'My, days', stamp, url: 'https://registry.example.org/a/', days });

/** Each entry as [uid, day, summary, description, reminders in hours], by ical.js. */
function byIcal(text) {
  const whole = new ICAL.Component(ICAL.parse(text));
  return whole.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    assert.ok(event.startDate.isDate, 'lasts a whole day');
    const alarms = component.getAllSubcomponents('valarm');
    const hours = alarms.map((alarm) => alarm.getFirstPropertyValue('trigger').toSeconds() / 3600);
    return [event.uid, event.startDate.toString(), event.summary, event.description, hours];
  });
}

/** The same by node-ical. */
function byNodeIcal(text) {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
  return events.map(({ uid, start, summary, description, alarms = [], datetype }) => {
    assert.equal(datetype, 'date', 'lasts a whole day');
    const day = [start.getFullYear(), start.getMonth() + 1, start.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    return [uid, day, summary, description, alarms.map(({ trigger }) => hoursIn(String(trigger)))];
  });
}

function hoursIn(trigger) {
  const [, minus, hours] = /^(-?)PT(\d+)H$/.exec(trigger) ?? assert.fail(`no duration: ${trigger}`);
  return Number(hours) * (minus ? -1 : 1);
}

/** What RFC 5545 asks of every file. */
function assertWellFormed(text) {
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/, 'every line ends with CRLF');
  for (const line of text.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
    assert.ok(!line.includes('\uFFFD'), 'no letter is cut in two');
  }
}

const mine = { number: 'MPSS700101', active: '2025-03-15', expires: '2027-03-14', standing: 'active' };

test('the entries of a certification, as two programs read them', () => {
  const days = calendarDays(say, mine, { ...context, today: '2026-11-20' });
  const text = make(days);
  assertWellFormed(text);
  const expected = days.map(({ uid, day, summary, description, reminders }) => (
    [uid, day, summary, description, reminders.map((count) => 9 - count * 24)]
  ));
  assert.deepEqual(expected.map(([, day]) => day), ['2026-12-14', '2027-03-13', '2027-03-14']);
  assert.deepEqual(byIcal(text), expected);
  assert.deepEqual(byNodeIcal(text), expected);
  assert.equal(days[0].uid, 'opens-MPSS700101-2027-03-14@registry.example.org');
  assert.match(text, /\r\nDTSTAMP:20261121T020012Z\r\n/);
  assert.match(text, /\r\nDTSTART;VALUE=DATE:20261214\r\n/);
  assert.match(text, /\r\nPRODID:-\/\/A\\; B\\, C\/\/goodstanding\/\/EN\r\n/);
});

test('only days to come are in it, and the way back only for those who need it', () => {
  const kinds = (today, certification = mine) => (
    calendarDays(say, certification, { ...context, today }).map(({ uid }) => uid.split('-')[0])
  );
  assert.deepEqual(kinds('2026-12-14'), ['opens', 'apply', 'expires']);
  assert.deepEqual(kinds('2026-12-15'), ['apply', 'expires']);
  assert.deepEqual(kinds('2027-03-14'), ['expires']);
  assert.deepEqual(kinds('2027-03-15'), ['reinstate']);
  assert.deepEqual(kinds('2031-03-13'), ['reinstate']);
  assert.deepEqual(kinds('2031-03-14'), []);
  assert.deepEqual(kinds('2025-01-01'), ['opens', 'apply', 'expires']);
  assert.deepEqual(kinds('2026-11-20', { ...mine, standing: 'active-under-investigation' }), ['opens', 'apply', 'expires']);
});

test('the same dates give the same names, other dates others, and no name holds a person’s', () => {
  const uids = (certification, today) => calendarDays(say, certification, { ...context, today }).map(({ uid }) => uid);
  assert.deepEqual(uids(mine, '2026-11-20'), uids(mine, '2026-11-25'));
  const typed = uids({ active: null, expires: '2027-03-14' }, '2026-11-20');
  const all = [...uids(mine, '2026-11-20'), ...typed, ...uids({ ...mine, expires: '2029-03-14' }, '2026-11-20')];
  assert.equal(new Set(all).size, all.length);
  const nowhere = calendarDays(say, mine, { ...context, today: '2026-11-20', facts: { ...context.facts, base_url: null } });
  assert.match(nowhere[0].uid, /@registry\.invalid$/);
});

const texts = [
  'plain', 'a, b; c', 'back\\slash', 'new\nline', 'old\r\nline', '', ' ', 'colon: "quotes" = \'single\'', 'BEGIN:VEVENT', 'x\\n', '\\,',
  'é'.repeat(100), '王秀英'.repeat(40), '👩🏽‍⚕️'.repeat(30), 'אבג '.repeat(30), `${'a'.repeat(65)}é`, `${'a'.repeat(66)}é`, `${'a'.repeat(67)}é`, 'a'.repeat(500),
  'a\tb', 'bell\u0007', '\nEND:VCALENDAR\nBEGIN:VCALENDAR', 'ends with \\',
];
test(`texts come back as they were: ${texts.length} of them`, () => {
  for (const summary of texts) {
    const day = { uid: 'a@b', day: '2028-02-29', summary, description: `${summary}${summary}`, reminders: [1] };
    const text = make([day]);
    assertWellFormed(text);
    const meant = (one) => one.replace(/\r\n/g, '\n').replace(/[\t\u0007]/g, ' ');
    const [[, at, told, more, hours]] = byIcal(text);
    assert.deepEqual([at, told, more, hours], ['2028-02-29', meant(summary), meant(`${summary}${summary}`), [-15]], JSON.stringify(summary));
    const [[, other]] = byNodeIcal(text);
    assert.equal(other, '2028-02-29');
  }
});

test('the same input, the same bytes', () => {
  const days = calendarDays(say, mine, { ...context, today: '2026-11-20' });
  assert.equal(make(days), make(days));
});
