// What a verification sheet says: how each kind of search is read, what it came to, how far was searched, when it was
// checked, and which link leads back. Nobody is chosen for a name, and nothing similar is called a match.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inForce } from '../../client/lib/in-force.js';
import { checkWords, noneWords, outcomeOf, permanentLink, readSentence, readingOf, shortened } from '../../client/lib/sheet.js';
import { speaker } from '../../client/lib/words.js';
import { messages } from './messages.js';

const program = {
  issuer_short: 'CalMHSA',
  contact: { phone: '555-0100' },
  zone: 'America/Los_Angeles',
  number: { prefix: 'MPSS', digits_at_least: 3, digits_at_most: 9 },
};
const say = speaker(messages(undefined, 'sheet'), 'en');

const read = (query) => readSentence(say, readingOf(query, program.number), program);

const readings = [
  ['#MPSS-700199', 'The certification number MPSS700199'],
  ['ｍｐｓｓ 700 199', 'The certification number MPSS700199'],
  ['12', 'A certification number with 2 digits. A number has 3 to 9 digits.'],
  ['MPSS1', 'A certification number with 1 digit. A number has 3 to 9 digits.'],
  ['MPSS1234567890', 'A certification number with 10 digits. A number has 3 to 9 digits.'],
  ['José García-López', 'A name with these words, whatever their order, accents and capital letters: jose garcia lopez'],
  ['MPSS12345A', 'A name with these words: mpss12345a. It has digits but is not a certification number: that is MPSS and 3 to 9 digits.'],
  ['王秀英', 'A name with these words, whatever their order, accents and capital letters: 王秀英'],
  ['?!', 'What you typed has no letters and no digits, so there is nothing to look for.'],
];
test('the sheet says how a search was read', () => {
  for (const [query, sentence] of readings) assert.equal(read(query), sentence);
});

test('a long search is cut, with a sign that it was', () => {
  assert.equal(shortened(` ${'a'.repeat(160)} `), 'a'.repeat(160));
  assert.equal(shortened('é'.repeat(200)), `${'é'.repeat(160)}…`);
  assert.ok(read('a '.repeat(5000)).length < 300);
});

/** An answer with rows that matched so. */
const answer = (matched, more = {}) => (
  { rows: matched.map((one) => ({ matched: one })), total: matched.length, total_is: 'exact', further: false, ...more }
);

const outcomes = [
  ['MPSS700101', answer(['exact']), 'found'],
  ['MPSS700199', answer([]), 'number'],
  ['MPSS700199', answer(['one-digit-away', 'one-digit-away']), 'number'],
  ['MPSS1', answer([]), 'wrong-length'],
  ['jose garcia', answer(['exact']), 'choose'],
  ['jose', answer(['parts', 'prefix', 'spelling']), 'choose'],
  ['horatio quinby', answer(['spelling']), 'name'],
  ['abqxz', answer([]), 'name'],
  ['smith', answer([], { total_is: 'at-least' }), 'unread'],
];
test('a number finds its record and no other; a name finds people to choose from and none that is similar', () => {
  for (const [query, found, outcome] of outcomes) {
    assert.equal(outcomeOf(readingOf(query, program.number), found), outcome, query);
  }
});

/** All that a sheet for nobody says. */
const none = (query, outcome, found) => noneWords(say, { reading: readingOf(query, program.number), outcome, answer: found });

test('a number that does not exist: others are named as other people’s', () => {
  assert.deepEqual(none('MPSS700199', 'number', answer(['one-digit-away'])), {
    verdict: 'No certification in this registry has the number MPSS700199.',
    how_far: 'All certification numbers in the registry',
    near_title: 'Numbers like this one',
    near: 'They differ by one digit and belong to other people. None of them is what was searched for.',
    near_more: '',
  });
  assert.equal(none('MPSS700199', 'number', answer([])).near, 'No number in the registry differs from this one by one digit.');
  const unread = none('MPSS700199', 'number', answer([], { error: new Error(), further: true }));
  assert.deepEqual([unread.verdict, unread.near], ['No certification in this registry has the number MPSS700199.', 'They could not be read.']);
});

test('a name that nobody has: similar ones are no matches, and how far was searched is said', () => {
  const similar = none('horatio quinby', 'name', answer(['spelling']));
  assert.equal(similar.verdict, 'No name in this registry matches what was searched for.');
  assert.equal(similar.near_title, 'Similar names');
  assert.match(similar.near, /^These are not matches\./);
  assert.match(similar.how_far, /short forms and names that sound alike$/);
  assert.match(none('horatio quinby', 'name', answer(['spelling'], { further: true })).how_far, /the likeliest of those/);
  assert.equal(none('abqxz', 'name', answer([])).near, 'No similar name was found.');
  assert.match(none('smith', 'unread', answer([], { total_is: 'at-least' })).verdict, /too many similar ones/);
});

test('people who match but were not taken for the person are counted, and no match is denied', () => {
  const two = none('maria', 'unchosen', answer(['exact', 'parts']));
  assert.equal(two.verdict, '2 names in this registry match in whole or in part. Whoever checked took none of them for the person.');
  assert.equal(two.near_title, 'Names that match in whole or in part');
  const many = none('maria', 'unchosen', answer(new Array(20).fill('exact'), { total: 31, total_is: 'at-least' }));
  assert.match(many.verdict, /^More than 20 names/);
  assert.equal(many.near_more, 'There are more that this page has no room for.');
  const seven = none('maria', 'unchosen', answer(new Array(7).fill('exact')));
  assert.equal(seven.near_more, 'There are 2 more that this page has no room for.');
});

const age = {
  asOf: Date.parse('2026-11-20T23:00:00Z'), nextDue: Date.parse('2026-11-23T23:00:00Z'), late: false, clockBehind: false,
};

test('the times are those of the registry’s zone', () => {
  assert.deepEqual(checkWords(say, age, Date.parse('2026-11-21T02:00:12Z'), program), {
    as_of: '20 November 2026, 3:00 p.m. Pacific Time',
    checked: '20 November 2026, 6:00 p.m. Pacific Time',
    late: '',
    clock: '',
  });
  const { checked } = checkWords(say, age, Date.parse('2027-01-01T07:59:59Z'), program);
  assert.equal(checked, '31 December 2026, 11:59 p.m. Pacific Time');
});

test('late data are said to be late; a clock that is behind dates no check', () => {
  const late = checkWords(say, { ...age, late: true }, Date.parse('2026-11-24T00:00:00Z'), program);
  assert.match(late.late, /an update was due by 23 November 2026, 3:00 p\.m\. Pacific Time/);
  for (const [behind, now] of [[{ ...age, clockBehind: true }, age.asOf], [age, age.asOf - 1]]) {
    const words = checkWords(say, behind, now, program);
    assert.match(words.checked, /^Not known/);
    assert.match(words.clock, /clock of this device is behind/);
  }
});

test('the permanent link needs the site’s own address', () => {
  assert.equal(permanentLink('https://registry.example.org/a/', 'MPSS123'), 'https://registry.example.org/a/record/#MPSS123');
  assert.equal(permanentLink(null, 'MPSS123'), null);
});

const editions = [
  { edition: '2026', day: '2026-09-01', own: true },
  { edition: '2024', day: '2024-08-26', own: false },
];
const suspended = { status: 'suspended', action: 'suspended' };
const rules = [
  [suspended, '2026-10-02', '2026', 'then'],
  [suspended, '2026-09-01', '2026', 'then'],
  [suspended, '2026-08-31', '2024', 'then'],
  [suspended, '2024-08-25', '2024', 'before'],
  [suspended, null, '2026', 'unknown'],
  [{ status: 'active', action: 'under-investigation' }, '2025-01-01', '2024', 'then'],
  [{ status: 'active', action: 'none' }, '2025-01-01', '2026', 'now'],
  [{ status: 'expired', action: 'none' }, null, '2026', 'now'],
];
test('an action leads to the newest edition that is not dated after it, and all else to the site’s own', () => {
  for (const [facts, changed, edition, how] of rules) {
    const found = inForce(facts, changed, editions);
    assert.deepEqual([found.edition.edition, found.how], [edition, how], `${facts.status} ${changed}`);
  }
  const undated = [{ edition: 'draft', day: '', own: true }];
  assert.equal(inForce(suspended, '2026-10-02', undated).how, 'undated');
  assert.equal(inForce(suspended, '2026-10-02', []), null);
});
