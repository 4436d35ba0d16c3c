// A look-up, as docs/format.md, "Look-up", defines it; src/reader/look_up.rs does the same for `goodstanding lookup`.
import { decode, encode, equal } from './bytes.js';
import { isParticle, keyBytes, numberIn, units, words } from './fold.js';
import { PageError, readValue } from './page.js';
import { isDay, standing } from './standing.js';
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
 * @typedef {object} Row one person; null is what is not known
 * @property {string} number
 * @property {string|null} name
 * @property {string} [other_name] the other name of the person under which they were found
 * @property {'listed'|'held'|'unlisted'} listing
 * @property {true} [held] the registry is correcting the row
 * @property {true} [withheld]
 * @property {import('./standing.js').Standing} standing
 * @property {string|null} expires
 * @property {string|null} status
 * @property {string|null} action
 * @property {'exact'|'parts'|'prefix'} matched
 *
 * @typedef {Row & {active: string|null, changed: string|null, other_names: string[]|null, unlisted: string|null,
 *   specializations: string[]|null, ended: {action: string, on: string}|null, confirmed: string|null}} WholeRow of a
 *   number; `confirmed`, the time of the data in which a held row was last whole
 *
 * @typedef {{query: string, kind: 'number'|'name', rows: (Row|WholeRow)[], total: number, total_is: 'exact'|'at-least',
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
  const rows = value ? [row(number, recordIn(value), 'exact', today)] : [];
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
    const forms = formsOf(units(stub.other_name ?? stub.name));
    if (!others.every((other) => stands(other, forms))) continue;
    const whole = others.length === 0 && equal(key.subarray(0, space), prefix);
    const matched = whole ? 'exact' : matchedBy(asked, forms);
    rows.push(row(decode(key.subarray(space + 1)), stub, matched, today));
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

/** The best row of each person, sorted by how they matched and in the order of the keys within. At one rank the legal
 * name goes before the others. */
function onceEach(rows) {
  const best = new Map();
  for (const one of rows) {
    const known = best.get(one.number);
    if (!known || weight(one) < weight(known)) best.set(one.number, one);
  }
  return rows.filter((one) => best.get(one.number) === one).sort((a, b) => rank(a) - rank(b));
}

const rank = ({ matched }) => MATCHED.indexOf(matched);

const weight = (one) => 2 * rank(one) + (one.other_name ? 1 : 0);

function row(number, facts, matched, today) {
  const held = facts.listing === 'held';
  return {
    ...facts,
    number,
    matched,
    standing: standing(facts, today),
    ...(held && { held }),
    ...(facts.name === null && !held && { withheld: true }),
  };
}

function recordIn(value) {
  const { held, ...facts } = known(readValue(value), RECORD);
  const { confirmed } = known(held ?? {}, { confirmed: isMoment });
  const present = held ? 'held' : 'listed';
  return { ...facts, confirmed, listing: facts.unlisted ? 'unlisted' : present };
}

function stubIn(value) {
  const stub = readValue(value);
  if (!Array.isArray(stub) || stub.length < 4 || !isText(stub[0])) throw new PageError('value');
  const [name, status, action, expires, extra = {}] = stub;
  const { listing, as } = known(extra, { listing: oneOf('listed held unlisted'), as: isText });
  return { name, ...known({ status, action, expires }, FACTS), listing: listing ?? 'listed', ...(as && { other_name: as }) };
}

/** Of what later versions may have added to, the values that this one knows; null where there are none. Anything of
 * another kind is refused: it would be shown as something that it is not. */
function known(value, checks) {
  if (!isObject(value)) throw new PageError('value');
  return Object.fromEntries(Object.entries(checks).map(([name, fits]) => {
    const one = value[name] ?? null;
    if (one !== null && !fits(one)) throw new PageError('value');
    return [name, one];
  }));
}

const isText = (value) => typeof value === 'string';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const areTexts = (value) => Array.isArray(value) && value.every(isText);

const isMoment = (value) => isText(value) && !Number.isNaN(Date.parse(value));

const oneOf = (words) => (value) => isText(value) && words.split(' ').includes(value);

const isEnded = oneOf('suspended revoked');

/** What a value may be, by its name. */
const FACTS = {
  status: oneOf('active suspended revoked expired'),
  action: oneOf('none under-investigation suspended revoked'),
  expires: isDay,
};
const RECORD = {
  ...FACTS,
  name: isText,
  active: isDay,
  changed: isText,
  other_names: areTexts,
  specializations: areTexts,
  ended: (value) => isObject(value) && isEnded(value.action) && isDay(value.on),
  held: isObject,
  unlisted: isDay,
};
