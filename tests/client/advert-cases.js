// The advertisement check over case files that anybody can read: tests/cases/advert/README.md says how they are written.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { readText } from '../../client/lib/advert/check.js';
import { findingsOf } from '../../client/lib/advert/findings.js';
import { row } from '../../client/lib/rows.js';

const folder = new URL('../cases/advert/', import.meta.url);
const TODAY = '2026-11-21';

export const rules = JSON.parse(readFileSync(new URL('../../client/advertisement.json', import.meta.url), 'utf8'));

/** The settings of the repository's own site, read by their names. */
const settings = readFileSync(new URL('../../goodstanding.toml', import.meta.url), 'utf8');
const setting = (name) => new RegExp(`^${name} = "(.*)"$`, 'm').exec(settings)[1];
const titles = /^specializations = \[([^\]]*)\]/m.exec(settings)[1].match(/"[^"]*"/g).map((title) => title.slice(1, -1));

export const program = {
  rules,
  facts: { title: setting('title'), abbreviation: setting('abbreviation'), issuer: setting('issuer'), issuer_short: setting('issuer_short'), specializations: titles },
  pattern: { prefix: setting('prefix'), digits_at_least: 3, digits_at_most: 9 },
  today: TODAY,
};

const people = new Map(readFileSync(new URL('people.tsv', folder), 'utf8').trim().split('\n').slice(1).map((line) => {
  const [number, name, expires, status, action, other] = line.split('\t');
  const facts = { name: name === '-' ? null : name, expires, status, action, other_names: other ? [other] : null, listing: 'listed' };
  return [number, row(number, facts, { matched: 'exact' }, TODAY)];
}));

function lookUp(numbers) {
  const [number] = numbers.filter((one) => people.has(one));
  return numbers.length === 0 ? null : { number: number ?? numbers[0], row: people.get(number) ?? null };
}

const known = new Map();

/** What the check finds in a text, person by person; found once for all tests. */
export function check(text) {
  if (!known.has(text)) known.set(text, checkAnew(text));
  return known.get(text);
}

/** The same without looking at what was found before. */
export function checkAnew(text) {
  return readText(text, program).people.map((one) => ({ one, ...findingsOf(one, lookUp(one.numbers), program) }));
}

/** What was found, as the case files have it. */
export function told(results) {
  if (results.length === 0) return ['nobody'];
  return results.flatMap(({ name, number, findings }) => {
    const lines = findings.filter(({ outcome }) => outcome !== 'passed').map(line);
    return [`-- ${name || 'no name'}, ${number ?? 'no number'}`, ...(lines.length > 0 ? lines : ['   all passed'])];
  });
}

function line({ rule, outcome, case: name, found, write }) {
  const words = found.length > 0 ? `: ${found.join(' | ')}` : '';
  return `   ${rule.section} ${outcome} ${name}${words}${write ? ` -> ${write.replace(/\n/g, ' / ')}` : ''}`;
}

/** A text with its signs for what cannot be seen or is too long to write. */
const unescaped = (text) => text
  .replace(/\\u\{([0-9A-Fa-f]+)\}/g, (_, code) => String.fromCodePoint(parseInt(code, 16)))
  .replace(/\\repeat\{(\d+)\}\{([^}]*)\}/g, (_, times, some) => some.repeat(Number(times)));

/**
 * The cases of every file, by its name without ending.
 * @returns {Map<string, {title: string, source: string, text: string, expected: string[]}[]>}
 */
export function caseFiles() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  return new Map(files.map((name) => [name.slice(0, -4), casesOf(readFileSync(new URL(name, folder), 'utf8'))]));
}

function casesOf(text) {
  return text.split(/^== /m).slice(1).map((part) => {
    const [title, ...lines] = part.split('\n');
    const end = lines.findIndex((one) => one.startsWith('--'));
    const source = lines.slice(0, end).join('\n');
    const expected = lines.slice(end).join('\n').trimEnd().split('\n').map((one) => (one === '-- nobody' ? 'nobody' : one));
    return { title, source, text: unescaped(source), expected };
  });
}

/** Writes what is found into a case file. */
export function rewrite(name, cases) {
  const parts = cases.map(({ title, source, text }) => {
    const found = told(check(text));
    return `== ${title}\n${source}\n${found[0] === 'nobody' ? '-- nobody' : found.join('\n')}\n`;
  });
  writeFileSync(new URL(`${name}.txt`, folder), parts.join('\n'));
}
