// The staff list: every file in tests/cases/staff/lists is read, looked up in the registry of people.tsv and judged, as on
// the page; then what is saved, kept and compared.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { speaker } from '../../client/lib/words.js';
import { headingsFrom } from '../../client/lib/staff/columns.js';
import { csvText } from '../../client/lib/staff/csv.js';
import { textOf } from '../../client/lib/staff/encoding.js';
import { readList } from '../../client/lib/staff/entries.js';
import { estimate, roughly } from '../../client/lib/staff/estimate.js';
import { AT_ONCE, forEach, gate, pageFetcher } from '../../client/lib/staff/fetching.js';
import { changeOf, entriesOf, keptText, readKept } from '../../client/lib/staff/kept.js';
import { commonForms, lookUpNames, lookUpNumbers, lookUpWider } from '../../client/lib/staff/look.js';
import { allJudged, daysTo, viewsOf } from '../../client/lib/staff/results.js';
import { readRows } from '../../client/lib/staff/table.js';
import { outcomeCase } from '../../client/staff/said.js';
import { monthAfter } from '../../client/staff/sheet.js';
import { messages } from './messages.js';
import { registryOf } from './registry.js';
import { buildSite } from './small-site.js';

const cases = new URL('../cases/staff/', import.meta.url);
const TODAY = '2026-11-21';
const pattern = { prefix: 'MPSS', digits_at_least: 3, digits_at_most: 9 };
const say = speaker(messages(undefined, 'staff'), 'en');
const known = {
  pattern,
  titles: ['Certified Medi-Cal Peer Support Specialist', 'CMPSS'],
  headings: headingsFrom((role) => say(`staff-headings-${role}`, { prefix: 'MPSS', abbreviation: 'CMPSS' })),
};

/** The registry of the cases. */
function people() {
  const [, ...rows] = readFileSync(new URL('people.tsv', cases), 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [number, name, expires, status, action, others, more] = row.split('\t').map((cell) => (cell === '-' ? null : cell));
    const facts = { number, name, active: status && '2025-01-01', expires, status, action };
    if (others) facts.other_names = others.split('; ');
    if (more === 'held') facts.held = { confirmed: '2026-11-18T05:00:00Z' };
    if (more === 'unlisted') facts.unlisted = '2026-10-01';
    return facts;
  });
}

const site = buildSite(people(), { means: { bob: ['robert'] }, forms: { bob: 'robert' } });

/** Looks entries up as a session does. */
async function checked(entries, { isWider = false, registry = registryOf(site, TODAY) } = {}) {
  const found = { records: new Map(), people: new Map(), wider: new Set() };
  const numbers = entries.map(({ number, confirmed }) => confirmed ?? number).filter(Boolean);
  await lookUpNumbers([...new Set(numbers)], registry, (number, row) => found.records.set(number, row));
  const names = [...new Set(entries.filter(({ number, name }) => name && !number).map(({ name }) => name))];
  await lookUpNames(names, registry, (name, one) => found.people.set(name, one));
  if (isWider) {
    const missing = names.filter((name) => found.people.get(name).rows.length === 0);
    await lookUpWider(missing, registry, (name, one) => { found.people.set(name, one); found.wider.add(name); });
  }
  return allJudged(entries, found, await commonForms(registry));
}

/** A result as the case files write it. */
function line(result) {
  const { entry, person, people: some } = result;
  const days = person && person.standing.match(/^(active|expired)/) ? ` ${daysTo(person.expires, TODAY)}` : '';
  const views = [...viewsOf(result, { today: TODAY, soon: 90 })].filter((view) => !['all', 'attention'].includes(view)).sort();
  const who = some.length > 0 ? `(${some.map(({ number }) => number).sort().join(' ')})` : person?.number ?? '';
  return [entry.line, entry.kind, outcomeCase(result, false), who, person ? `${person.standing}${days}` : '', views.join(' ')]
    .join(' | ').replace(/ +/g, ' ').trim();
}

for (const file of readdirSync(new URL('lists/', cases)).sort()) {
  test(`the list ${file}`, async () => {
    const [, list, expected] = readFileSync(new URL(`lists/${file}`, cases), 'utf8').split(/^====\n/m);
    const results = await checked(readList(list, known));
    const sorted = (text) => text.replace(/\| ([\w ]*)$/, (_, views) => `| ${views.trim().split(' ').sort().join(' ')}`).trim();
    assert.deepEqual(results.map(line), expected.trim().split('\n').map(sorted));
  });
}

test('every row of a list can be read whatever stands in it, and a long one in a moment', () => {
  const lines = ['"', '""', '"a', 'a"b', ',,,', ';;', '\t', '"x"y', '\r', '#', '# #', 'MPSS', `MPSS ${'1 '.repeat(300)}`, ' '.repeat(5000), '-'.repeat(5000)];
  for (const one of lines) readList([one, 'Jane Doe', one].join('\n'), known);
  const many = readList(Array.from({ length: 10_000 }, (_, at) => `Jane Doe ${at % 7}x, MPSS${700000 + at}`).join('\n'), known);
  assert.equal(many.length, 10_000);
  assert.ok(many.every(({ kind, line: at }, place) => kind === 'both' && at === place + 1));
});

test('lines are those of the file, whatever ends them and however long a quoted cell is', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const rows = readRows(['a,b', `"one${end}cell",c`, 'd'].join(end));
    assert.deepEqual(rows.map(({ line: at, cells }) => [at, cells.length]), [[1, 2], [2, 2], [4, 1]]);
  }
  assert.deepEqual(readRows('a;"b ""c"";d"\ne;f').map(({ cells }) => cells), [['a', 'b "c";d'], ['e', 'f']]);
});

test('files of spreadsheets are read in the encodings that they come in', () => {
  const text = 'Name\nJosé Núñez';
  const utf16 = (little) => {
    const units = [...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  };
  const latin = Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
  for (const bytes of [new TextEncoder().encode(`\uFEFF${text}`), new TextEncoder().encode(text), utf16(true), utf16(false), latin]) {
    assert.deepEqual(readList(textOf(bytes), known).map(({ name }) => name), ['José Núñez']);
  }
  assert.throws(() => textOf(new TextEncoder().encode('PK\u0003\u0004')), { code: 'workbook' });
  assert.throws(() => textOf(new Uint8Array(9 * 1024 * 1024)), { code: 'large' });
});

test('names that nobody has are found by their spelling only when that is asked for', async () => {
  const entries = readList('Horatio Nobody\nRobert Johnsen\nPriscila Whitmore', known);
  const [, before] = await checked(entries);
  assert.deepEqual([before.outcome, before.people.length], ['no-name', 0]);
  const after = await checked(entries, { isWider: true });
  assert.deepEqual(after.map(({ outcome, people: some }) => [outcome, some.map(({ number }) => number)]), [
    ['no-name', []], ['similar', ['MPSS700110']], ['similar', ['MPSS700107']],
  ]);
});

test('of a name that many have, those with its initial are listed, and that there are more is said', async () => {
  const crowd = Array.from({ length: 70 }, (_, at) => ({
    number: `MPSS${200000 + at}`, name: at === 65 ? 'Linda H. Smith' : 'Linda Smith', active: '2025-01-01', expires: '2027-03-14',
    status: 'active', action: 'none',
  }));
  const registry = registryOf(buildSite(crowd, { entriesPerPage: 100 }), TODAY);
  const [one, all, other] = await checked(readList('Linda H. Smith\nLinda Smith\nLinda Q. Smith', known), { registry });
  assert.deepEqual([one.outcome, one.people.map(({ number }) => number)], ['one-name', ['MPSS200065']]);
  for (const result of [all, other]) {
    assert.deepEqual([outcomeCase(result, false), result.people.length], ['several-more', 20]);
  }
});

test('a file for spreadsheets runs no formula', () => {
  const cells = ['=1+1', '+1', '-1', '@x', ' =1', '＝1', 'a; =b', 'a, "b"', 'plain', -5];
  assert.equal(csvText([cells]), `\uFEFF'=1+1,'+1,'-1,'@x, '=1,'＝1,a; '=b,"a, ""b""",plain,-5\r\n`);
});

test('a list that is kept holds what was typed, numbers, standings and times, and no name of the registry', async () => {
  const results = await checked(readList('Number,Name\nMPSS700104,Shivon\n700199,\n,Olivia Marsh', known));
  const text = keptText(results, { registry: 'A registry', data_as_of: '2026-11-20T23:00:00Z', checked: '2026-11-21T02:00:12Z' });
  for (const word of ['Siobh', 'Brien', 'Thornton']) assert.ok(!text.includes(word), word);
  const kept = readKept(text);
  assert.deepEqual(kept.rows.map(({ line: at, is, standing, through }) => [at, is, standing, through]), [
    [2, 'MPSS700104', 'suspended', '2027-04-19'], [3, null, null, null], [4, null, null, null],
  ]);
  assert.equal(readKept('Jane Doe'), null);
  assert.equal(readKept('{"kind":"other"}'), null);
  assert.throws(() => readKept('{"kind":"staff-list","version":2}'), { code: 'version' });
  for (const rows of ['1', '[{}]', '[{"line":1}]']) {
    assert.throws(() => readKept(`{"kind":"staff-list","version":1,"data_as_of":"2026-11-20T23:00:00Z","rows":${rows}}`), { code: 'damaged' });
  }
});

test('what has changed since a list was kept', async () => {
  const row = (line, number, is, standing, through) => ({ line, typed: number, number, name: '', is, standing, through });
  const entries = entriesOf({ rows: [
    row(1, 'MPSS700101', 'MPSS700101', 'active', '2027-03-14'),
    row(2, 'MPSS700104', 'MPSS700104', 'active', '2027-04-19'),
    row(3, 'MPSS700130', 'MPSS700130', 'active', '2025-02-19'),
    row(4, 'MPSS700131', null, null, null),
    row(5, 'MPSS700199', 'MPSS700199', 'active', '2027-03-14'),
    { ...row(6, null, 'MPSS700106', 'active', '2026-12-31'), name: 'Olivia Marsh', confirmed: 'MPSS700106' },
  ] });
  const results = await checked(entries);
  assert.deepEqual(results.map((one) => changeOf(one).what), ['same', 'standing', 'through', 'found', 'gone', 'same']);
  assert.equal(results.at(-1).outcome, 'confirmed');
  assert.equal(changeOf({ entry: {}, person: null }), null);
});

test('six pages at a time and no more, each once, and none after the reader has cancelled', async () => {
  const asked = [];
  let [going, most] = [0, 0];
  const { fetchPage, cost, begin } = pageFetcher(async (id) => {
    asked.push(id);
    going += 1;
    most = Math.max(most, going);
    await new Promise((done) => { setTimeout(done, 1); });
    going -= 1;
    return new Uint8Array(10);
  });
  const ending = new AbortController();
  begin(ending.signal, () => {});
  await forEach(Array.from({ length: 50 }, (_, place) => String(place)), 50, (id) => fetchPage(id, { again: false }));
  await fetchPage('7', { again: false });
  assert.deepEqual([asked.length, most, cost.requests, cost.bytes], [50, AT_ONCE, 50, 500]);
  assert.equal(AT_ONCE, 6);
  ending.abort();
  await assert.rejects(fetchPage('new', { again: false }));
  assert.equal(asked.length, 50);
});

test('a gate lets the next one in when one fails', async () => {
  const enter = gate(1);
  await assert.rejects(enter(async () => { throw new Error('x'); }));
  assert.equal(await enter(async () => 1), 1);
});

test('500 rows cost each page once, and no more than was said', async () => {
  const letters = (count) => [...String(count)].map((figure) => 'abdegiklmn'[figure]).join('');
  const crowd = Array.from({ length: 2000 }, (_, at) => ({
    number: `MPSS${100000 + at * 7}`, name: `An${letters(at % 50)} Ro${letters(at)}`, active: '2025-01-01', expires: '2027-03-14', status: 'active', action: 'none',
  }));
  const large = buildSite(crowd, { entriesPerPage: 176 });
  const registry = registryOf(large, TODAY);
  const some = crowd.filter((_, at) => at % 4 === 0);
  const byNumber = await checked(readList(some.map(({ number }) => number).join('\n'), known), { registry });
  assert.ok(byNumber.every(({ outcome }) => outcome === 'number'));
  assert.equal(new Set(registry.asked).size, registry.asked.length);
  const said = estimate({ numbers: 500, names: 0 }, large.head.trees);
  assert.ok(registry.asked.length <= said.requests + 1, `${registry.asked.length} of ${said.requests}`);
  const second = registryOf(large, TODAY);
  const byName = await checked(readList(['Name', ...some.map(({ name }) => name)].join('\n'), known), { registry: second });
  assert.ok(byName.every(({ outcome, people: found }) => outcome === 'one-name' && found.length === 1));
  assert.equal(new Set(second.asked).size, second.asked.length);
  assert.ok(second.asked.length <= estimate({ numbers: 0, names: 500 }, large.head.trees).requests * 1.3);
  assert.deepEqual([0, 1, 9, 42, 1337, 99999].map(roughly), [0, 1, 9, 42, 1400, 100000]);
});

test('the next check is suggested a month later, at its end where the day is missing', () => {
  assert.deepEqual(['2026-11-21', '2027-01-31', '2028-01-31', '2026-12-31'].map(monthAfter), ['2026-12-21', '2027-02-28', '2028-02-29', '2027-01-31']);
});

test('every message that the staff list names exists', () => {
  const sources = ['parts/staff.js', 'staff/said.js', 'staff/list.js'].map((path) => readFileSync(new URL(`../../client/${path}`, import.meta.url), 'utf8')).join('\n');
  const own = messages(undefined, 'staff');
  const named = [...sources.matchAll(/['`](staff-[\w-]*\w)['`]/g)].map(([, id]) => id).filter((id) => !/^staff-(row|person)$/.test(id));
  const begun = [...sources.matchAll(/[`'](staff-[\w-]+-)\$\{/g)].map(([, start]) => start);
  assert.ok(named.length > 20 && begun.length > 4);
  for (const id of named.filter((one) => !/^staff-(sheet-row)$/.test(one))) assert.ok(own[id], id);
  for (const start of begun) assert.ok(Object.keys(own).some((id) => id.startsWith(start)), start);
});
