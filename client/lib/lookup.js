// A look-up, as docs/format.md, "Look-up", defines it; src/reader/look_up.rs does the same for `goodstanding lookup`.
import { decode, encode, equal } from './bytes.js';
import { isParticle, keyBytes, numberIn, units, words } from './fold.js';
import { PageError, readValue } from './page.js';
import { standing } from './standing.js';
import { get, range } from './tree.js';

/** More rows than this are a list to read, not an answer. */
export const SHOWN_ROWS = 20;
/** How far a range is read: about four hundred names. */
const MOST_LEAVES = 4;
/** How many of a query's words are tried as the two words that lead a key. */
const LEADING_WORDS = 4;
/** Why a row is there, best first. */
const MATCHED = ['exact', 'parts', 'prefix'];

/**
 * @typedef {{number: string, name: string|null, withheld?: true, standing: import('./standing.js').Standing,
 *   expires: string, matched: 'exact'|'parts'|'prefix', status: string, action: string, active?: string,
 *   changed?: string, specializations?: string[]}} Row the last three for a number only
 * @typedef {{query: string, kind: 'number'|'name', rows: Row[], total: number, total_is: 'exact'|'at-least',
 *   requests: number, bytes: number, number?: string, digits?: number}} Answer `number`, the one asked for, in normal
 *   form; `digits`, how many a number that is still being typed has
 * @typedef {{trees: Record<'name'|'number', import('./tree.js').Tree>, cost: {requests: number, bytes: number},
 *   pattern: object, today: string}} Registry
 */

/**
 * Finds people by number or name.
 * @param {string} query
 * @param {Registry} registry
 * @returns {Promise<Answer>}
 */
export async function lookUp(query, registry) {
  const before = { ...registry.cost };
  const { number, digits } = numberIn(query, registry.pattern);
  const nothing = { kind: 'number', rows: [], total: 0, total_is: 'exact', digits };
  let answer = nothing;
  if (number) answer = await byNumber(number, registry);
  else if (digits === null) answer = await byName(query, registry);
  const requests = registry.cost.requests - before.requests;
  return { query, ...answer, requests, bytes: registry.cost.bytes - before.bytes };
}

async function byNumber(number, { trees, today }) {
  const value = await get(trees.number, encode(number));
  const rows = value ? [row({ number, ...recordIn(value) }, 'exact', today)] : [];
  return { kind: 'number', rows, total: rows.length, total_is: 'exact', number };
}

async function byName(query, { trees, today }) {
  const search = { tree: trees.name, today, asked: units(query) };
  const typed = words(query);
  let found = await people(search, beginning(search.asked), []);
  if (found.rows.length === 0 && typed.length > 2) found = await byPairs(search, typed, found);
  if (found.rows.length === 0 && typed.length === 2) found = await people(search, typed[1] + typed[0], []);
  const { rows, complete } = found;
  const total_is = complete ? 'exact' : 'at-least';
  return { kind: 'name', rows: rows.slice(0, SHOWN_ROWS), total: rows.length, total_is };
}

/** The query as the beginning of a name key: small words stand behind the second unit. */
function beginning({ big, small }) {
  const whole = big.map(([word]) => word);
  return [...whole.slice(0, 2), ...small, ...whole.slice(2)].join('');
}

/** Any two of the first words lead; the others are compared here. */
async function byPairs(search, typed, before) {
  let { complete } = before;
  for (const [first, second] of pairs(Math.min(typed.length, LEADING_WORDS))) {
    const others = typed
      .map((word, place) => ({ word, place, unfinished: place === typed.length - 1 }))
      .filter(({ word, place }) => place !== first && place !== second && !isParticle(word));
    const found = await people(search, typed[first] + typed[second], others);
    if (found.rows.length > 0) return found;
    // "Nobody" is certain only when every range was read to its end.
    complete &&= found.complete;
  }
  return { rows: [], complete };
}

function* pairs(count) {
  for (let first = 0; first < count; first += 1) {
    for (let second = 0; second < count; second += 1) {
      if (first !== second) yield [first, second];
    }
  }
}

/** The people whose keys begin with a text and whose names have the other words asked for, best match first. */
async function people({ tree, today, asked }, text, others) {
  if (text === '') return { rows: [], complete: true };
  const prefix = keyBytes(text);
  const { entries, complete } = await range(tree, prefix, MOST_LEAVES);
  const rows = [];
  for (const { key, value } of entries) {
    const space = key.lastIndexOf(0x20);
    const stub = stubIn(value);
    const forms = formsOf(units(stub.name));
    if (!others.every((other) => stands(other, forms))) continue;
    const whole = others.length === 0 && equal(key.subarray(0, space), prefix);
    const matched = whole ? 'exact' : matchedBy(asked, forms);
    rows.push(row({ number: decode(key.subarray(space + 1)), ...stub }, matched, today));
  }
  return { rows: onceEach(rows), complete };
}

const formsOf = ({ big, small }) => [...big.flat(), ...small];

const stands = ({ word, unfinished }, forms) => (
  forms.some((form) => form === word || (unfinished && form.startsWith(word)))
);

const matchedBy = ({ big, small }, forms) => (
  [...big.map(([word]) => word), ...small].every((word) => forms.includes(word)) ? 'parts' : 'prefix'
);

/** Sorts by how they matched, keeping the order of the keys within, and keeps the best row of each person. */
function onceEach(rows) {
  const ranked = rows.sort((a, b) => MATCHED.indexOf(a.matched) - MATCHED.indexOf(b.matched));
  const best = new Map();
  for (const one of ranked) if (!best.has(one.number)) best.set(one.number, one);
  return [...best.values()];
}

function row(facts, matched, today) {
  const withheld = facts.name === null ? { withheld: true } : {};
  return { ...facts, ...withheld, standing: standing(facts, today), matched };
}

function recordIn(value) {
  const record = readValue(value);
  const { name, active, expires, status, action } = record ?? {};
  const whole = [active, expires, status, action].every(isText) && (isText(name) || name === null);
  if (!whole) throw new PageError('value');
  return record;
}

function stubIn(value) {
  const stub = readValue(value);
  if (!Array.isArray(stub) || stub.length < 4 || !stub.slice(0, 4).every(isText)) throw new PageError('value');
  const [name, status, action, expires] = stub;
  return { name, status, action, expires };
}

const isText = (value) => typeof value === 'string';
