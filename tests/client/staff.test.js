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
