// The interface's words: placeholders, plurals, days and times; and that every sentence the script can say exists.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { PageError } from '../../client/lib/page.js';
import { furtherBelow, furtherSentence } from '../../client/lib/further-sentences.js';
import { addressSentence, englishSentence, factDays, factWords, standingSentence } from '../../client/lib/record-sentences.js';
import {
  ageSentences, answerSentence, belowWords, englishLine, errorSentence, isPlain, nameWords, rowNotes, standingLine,
} from '../../client/lib/sentences.js';
import { dayWords, speaker, timeWords } from '../../client/lib/words.js';
import { SiteError } from '../../client/fetch.js';
import { messages } from './messages.js';

const ui = messages();
const say = speaker(ui, 'en');
const program = {
  issuer_short: 'CalMHSA', contact: { phone: '555-0100' }, zone: 'America/Los_Angeles',
  number: { prefix: 'MPSS', digits_at_least: 3, digits_at_most: 9 },
};
const row = (standing, expires = '2027-03-14') => ({ standing, expires });
const TODAY = '2026-11-21';

test('placeholders and plurals', () => {
  const speak = speaker({ a: 'x {n} {m}', b: { on: 'n', forms: { 0: 'none', one: '{n} thing', other: '{n} things' } } }, 'en');
  assert.equal(speak('a', { n: 1234, m: '<b>{n}</b>' }), 'x 1,234 <b>{n}</b>');
  assert.deepEqual([0, 1, 2].map((n) => speak('b', { n })), ['none', '1 thing', '2 things']);
  assert.throws(() => speak('c'), /no message c/);
});

test('numbers are written as the example of each language', () => {
  const cases = readFileSync(new URL('../cases/numbers.tsv', import.meta.url), 'utf8').replaceAll('·', '\u00A0');
  for (const line of cases.trim().split('\n').slice(1)) {
    const [example, number, written] = line.split('\t');
    assert.equal(speaker({ 'ui-number-example': example, a: '{n}' }, 'en')('a', { n: Number(number) }), written);
  }
});

test('a phone number keeps its order among letters from the right, and a day that of the sentence', () => {
  const arabic = { 'ui-date': '{day} {month} {year}', 'ui-month-3': 'مارس', call: 'اتصل {phone} {date}' };
  const speak = speaker(arabic, 'ar', { dir: 'rtl' });
  const values = { phone: '(555) 010-0199', date: dayWords(speak, '2027-03-14') };
  assert.equal(speak('call', values), 'اتصل \u2068(555) 010-0199\u2069 14 مارس 2027');
});

test('a page in another language says in English too what counts', () => {
  const row = { standing: 'active', expires: '2027-03-14' };
  const context = { today: '2026-11-21', program };
  assert.equal(englishSentence(say, row, context), '');
  const spanish = speaker({ ...ui }, 'es', { english: ui });
  assert.equal(englishSentence(spanish, row, context), 'Active. No sanctions. Valid through 14 March 2027.');
  assert.equal(englishLine(spanish, row, context.today), 'Active, valid through 14 March 2027');
  assert.equal(factWords(spanish, { ...row, status: 'active', action: 'none' }, program).status_english, 'Active/No sanctions');
});

test('days and times as people read them', () => {
  assert.equal(dayWords(say, '2026-11-21'), '21 November 2026');
  assert.equal(dayWords(say, '2027-03-04'), '4 March 2027');
  const time = (text) => Object.values(timeWords(say, Date.parse(text), program.zone)).join(' ');
  assert.equal(time('2026-11-20T23:00:00Z'), '3:00 p.m. Pacific Time');
  assert.equal(time('2026-11-20T08:05:00Z'), '12:05 a.m. Pacific Time');
  assert.equal(time('2026-11-20T20:00:00Z'), '12:00 p.m. Pacific Time');
});

test('the one sentence of a record', () => {
  const sentence = (standing, expires) => standingSentence(say, row(standing, expires), { today: TODAY, program });
  assert.equal(sentence('active'), 'Active. No sanctions. Valid through 14 March 2027.');
  assert.equal(sentence('active-under-investigation'),
    'Active; under investigation. No finding has been made. Valid through 14 March 2027.');
  assert.equal(sentence('suspended'), 'Suspended. Not valid at this time.');
  assert.equal(sentence('suspended', '2026-11-20'), 'Suspended. Not valid at this time. Also past its expiration date, 20 November 2026.');
  assert.equal(sentence('revoked'), 'Revoked. No longer valid.');
  assert.equal(sentence('revoked', '2026-11-20'), 'Revoked. No longer valid. Also past its expiration date, 20 November 2026.');
  assert.equal(sentence('expired', '2026-11-20'), 'Expired. The last valid day was 20 November 2026.');
  assert.match(sentence('expired', '2026-11-21'), /^Expired\. The registry lists it as expired or lapsed/);
});

test('a line of the results never says a bare "Active"', () => {
  assert.equal(standingLine(say, row('active'), TODAY), 'Active, valid through 14 March 2027');
  assert.match(standingLine(say, row('active-under-investigation'), TODAY), /no finding made; valid through 14 March 2027/);
  for (const standing of ['suspended', 'revoked', 'expired']) {
    for (const expires of ['2026-11-20', '2026-11-21']) assert.ok(standingLine(say, row(standing, expires), TODAY));
  }
});

test('what is not known is not spoken of', () => {
  for (const standing of ['suspended', 'revoked', 'expired', 'being-corrected', 'no-longer-listed']) {
    const unknown = { standing, expires: null };
    const gone = { ...unknown, unlisted: '2026-10-01' };
    for (const said of [standingSentence(say, gone, { today: TODAY, program }), standingLine(say, unknown, TODAY)]) {
      assert.doesNotMatch(said, /null|undefined|\bactive\b|\s[.,]|, *$|since *$/i, said);
    }
  }
  assert.match(standingSentence(say, { standing: 'no-longer-listed', expires: null, unlisted: '2026-10-01' }, { today: TODAY, program }),
    /since 1 October 2026/);
});

test('a row says what else there is to know about it, a sentence each', () => {
  const notes = (one) => rowNotes(say, { standing: 'active', matched: 'exact', ...one });
  assert.deepEqual(notes({}), { other_name: '', held: '', matched: '' });
  assert.equal(notes({ matched: 'parts' }).matched, say('ui-matched-parts'));
  assert.equal(notes({ matched: 'sound', meant: ['doe'] }).matched, '', 'more.js says why');
  assert.match(notes({ other_name: 'Ann Doe' }).other_name, /\{name\}/);
  assert.equal(notes({ held: true, standing: 'being-corrected' }).held, '');
  assert.equal(notes({ held: true, standing: 'revoked', other_name: 'Ann Doe' }).held, say('ui-row-held'));
});

test('a name, or why there is none', () => {
  assert.equal(nameWords(say, { name: 'Ann' }), 'Ann');
  assert.equal(nameWords(say, { name: null, withheld: true }), ui['ui-name-withheld']);
  assert.equal(nameWords(say, { name: null, held: true }), ui['ui-name-being-corrected']);
});

test('the facts of a record are those that are known', () => {
  const none = { standing: 'no-longer-listed', name: 'Ann', active: null, expires: null, status: null, action: null,
    changed: null, specializations: null, ended: null };
  assert.deepEqual(factWords(say, none, program), { status: '', action: '', specializations: '', ended: '', held: '' });
  assert.deepEqual(factDays(none, program), { active: null, expires: null, changed: null });
  const whole = { ...none, standing: 'active', status: 'active', action: 'none', changed: '2026-11-20T04:00:00Z',
    specializations: ['One, of many', 'Two'], ended: { action: 'suspended', on: '2026-09-30' } };
  assert.deepEqual(factWords(say, whole, program), {
    status: 'Active/No sanctions', action: 'None', specializations: 'One, of many; Two', held: '',
    ended: say('later-ended-suspended', { date: '30 September 2026' }),
  });
  assert.equal(factDays(whole, program).changed, '2026-11-19');
});

test('a held record says when it was last whole and whom to ring, and never that it is active', () => {
  const held = { standing: 'being-corrected', status: 'active', action: 'none', held: true };
  const told = factWords(say, { ...held, confirmed: '2026-11-20T04:00:00Z' }, program);
  assert.match(told.held, /19 November 2026.*555-0100/);
  assert.deepEqual([told.status, told.action], ['', '']);
  const never = factWords(say, { ...held, confirmed: null }, program);
  assert.match(never.held, /555-0100/);
  assert.notEqual(never.held, told.held);
  assert.equal(factWords(say, { ...held, standing: 'suspended', status: 'suspended', confirmed: null }, program).status, 'Suspended');
});

/** An answer about so many people, of whom those shown matched in these ways. */
const answer = (ways, more = {}) => ({
  total: ways.length, total_is: 'exact', digits: null, further: false, rows: ways.map((matched) => ({ matched })), ...more,
});

test('what a look-up found', () => {
  const told = (found, depth = 'whole') => (
    (isPlain(found, depth) ? answerSentence : furtherSentence)(say, found, program, depth)
  );
  const open = { total_is: 'at-least' };
  assert.equal(told(answer(['exact'])), '1 person matches.');
  assert.equal(told(answer(['exact', 'prefix'])), '2 people match.');
  assert.equal(told(answer(['parts'], { total: 412 })), '412 people match. Type more of the name to see fewer.');
  assert.match(told(answer(['parts'], { total: 3, ...open })), /^At least 3 people match/);
  assert.match(told(answer(['parts'], { total: 399, ...open })), /^More than 20 people match\. Type more/);
  assert.equal(told(answer(['sound'])), 'No exact match. 1 person has a similar name.');
  assert.match(told(answer(['spelling'], { total: 21 })), /^No exact match\. More than 20 people have a similar name/);
  assert.equal(told(answer(['exact', 'sound'])), '2 people found, those with a similar name last.');
  assert.equal(told(answer(['parts']), 'further'), '1 person matches. No similar names were found.');
  assert.match(told(answer([])), /^No name in the registry matches.*similar spelling.*short form.*sound.*still be listed.*CalMHSA/);
  assert.match(told(answer([], { further: true })), /^No match so far/);
  assert.match(told(answer([], { further: true }), 'further'), /^Too many names are like/);
  for (const depth of ['whole', 'further']) {
    for (const further of [true, false]) assert.doesNotMatch(told(answer([], { further }), depth), /exist|no such/);
  }
});

test('what a look-up of a number found', () => {
  const told = (found) => answerSentence(say, { kind: 'number', ...found }, program);
  const like = answer(['one-digit-away'], { number: 'MPSS123456' });
  assert.equal(told(answer(['exact'], { number: 'MPSS123456' })), 'Certification MPSS123456 found.');
  for (const found of [like, { ...like, rows: [], total: 0 }]) {
    assert.match(told(found), /^There is no certification with the number MPSS123456\. .*CalMHSA at 555-0100\.$/);
  }
  assert.match(told(answer([], { digits: 0 })), /^A certification number is MPSS and 3 to 9 digits\.$/);
  assert.match(told(answer([], { digits: 1 })), /^1 digit so far/);
  assert.match(told(answer([], { digits: 2 })), /^2 digits so far/);
  assert.match(told(answer([], { digits: 11 })), /^That is 11 digits/);
});

test('what can be asked for below the results', () => {
  const press = (found, depth = 'whole') => (
    (isPlain(found, depth) ? belowWords : furtherBelow)(say, found, depth).press
  );
  const open = { further: true };
  assert.equal(press(answer(['exact'])), undefined);
  assert.equal(press(answer(['parts', 'prefix'], open)), 'Look for similar names');
  assert.equal(press(answer(['prefix'], open)), 'Look further');
  assert.equal(press(answer([], open)), 'Look further');
  assert.equal(press(answer(['spelling'], { total: 21, ...open })), 'Look further');
  assert.equal(press(answer(['prefix'], { total: 21, ...open })), undefined, 'a full screen of names that match');
  assert.equal(press(answer([], open), 'further'), undefined);
  assert.equal(press(answer([], { error: new SiteError('offline'), ...open }), 'further'), 'Look further');
  assert.equal(press(answer(['exact'], { kind: 'number', number: 'MPSS123456' })), undefined);
  assert.equal(press(answer([], { kind: 'number', number: 'MPSS123456', ...open })), 'Show numbers like this one');
});

test('every trouble has its sentence and a number to ring', () => {
  const troubles = [new SiteError('offline'), new SiteError('missing'), new SiteError('unavailable'), new PageError('id'), new Error('x'), null];
  const sentences = troubles.map((error) => errorSentence(say, error, program));
  assert.ok(sentences.every((sentence) => sentence.includes('555-0100')));
  assert.match(sentences[3], /is being updated/);
  assert.match(addressSentence(say, program, ''), /certification number/);
  assert.match(addressSentence(say, program, 'jane'), /MPSS and 3 to 9 digits/);
});

test('the age of the data', () => {
  const age = { asOf: Date.parse('2026-11-20T23:00:00Z'), nextDue: Date.parse('2026-11-23T23:00:00Z'), late: false, clockBehind: false };
  assert.deepEqual(ageSentences(say, age, program), { asOf: 'Registry as of 20 November 2026, 3:00 p.m. Pacific Time.', notes: [] });
  const { notes } = ageSentences(say, { ...age, late: true, clockBehind: true }, program);
  assert.match(notes[0], /due by 23 November 2026, 3:00 p\.m\. Pacific Time/);
  assert.match(notes[1], /clock of this device is behind/);
});

test('every message that the script names exists', () => {
  const client = new URL('../../client/', import.meta.url);
  const sources = readdirSync(client, { recursive: true }).filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(new URL(name, client), 'utf8')).join('\n');
  const named = [...sources.matchAll(/['`]((?:ui|later)-[\w-]*\w)['`]/g)].map(([, id]) => id);
  const begun = [...sources.matchAll(/[`']((?:ui|later)-[\w-]+-)\$\{/g)].map(([, start]) => start);
  assert.ok(named.length > 10 && begun.length > 5);
  for (const id of named) assert.ok(ui[id], id);
  for (const start of begun) assert.ok(Object.keys(ui).some((id) => id.startsWith(start)), start);
  for (const status of ['active', 'suspended', 'revoked', 'expired']) assert.ok(ui[`later-status-${status}`], status);
  for (const action of ['none', 'under-investigation', 'suspended', 'revoked']) assert.ok(ui[`later-action-${action}`], action);
  for (const ended of ['suspended', 'revoked']) assert.ok(ui[`later-ended-${ended}`], ended);
  for (const standing of ['being-corrected', 'no-longer-listed']) {
    for (const where of ['later-standing', 'ui-row']) assert.ok(ui[`${where}-${standing}`], standing);
  }
  for (const lapse of ['reinstatement', 'not-stated', 'new-application']) assert.ok(ui[`later-lapse-${lapse}`], lapse);
  for (let month = 1; month <= 12; month += 1) assert.ok(ui[`ui-month-${month}`], `month ${month}`);
});
