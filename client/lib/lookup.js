// A look-up, as docs/format.md, "Look-up", defines it: a number, or a name as it was typed. The wider search is
// wider.js, fetched when first wanted; src/reader does the same for `goodstanding lookup`.
import { compareTexts, encode } from './bytes.js';
import { isParticle, numberIn } from './fold.js';
import { readValue } from './page.js';
import { recordIn, row } from './rows.js';
import { RANKS, SHOWN_ROWS, Search, counted, isShort, textOf, untilSpent } from './search.js';
import { get, range } from './tree.js';

/** What the wider search borrows. */
export const TOOLS = { RANKS, compareTexts, encode, get, isParticle, range, readValue, textOf };
/** Pages read for numbers like one that does not exist. */
const LIKE_PAGES = 40;

/**
 * @typedef {'typed'|'whole'|'further'} Depth
 *
 * @typedef {object} Answer
 * @property {string} query
 * @property {'number'|'name'} kind
 * @property {(import('./rows.js').Row|import('./rows.js').WholeRow)[]} rows
 * @property {number} total
 * @property {'exact'|'at-least'} total_is
 * @property {boolean} further more can be looked for
 * @property {string} [number] the one asked for, in normal form
 * @property {number} [digits] how many a number that is still being typed has
 * @property {Error} [error] why the wider search could not be had
 * @property {number} requests
 * @property {number} bytes
 *
 * @typedef {object} Registry
 * @property {Record<'name'|'number'|'spelling', {root: string, levels: number}>} trees
 * @property {import('./tree.js').Source} source
 * @property {() => Promise<typeof import('./wider.js')>} wider
 * @property {object} pattern
 * @property {string} today
 */

/**
 * Finds people by number or name.
 * @param {string} query
 * @param {Registry} registry
 * @param {Depth} [depth]
 * @returns {Promise<Answer>}
 */
export async function lookUp(query, registry, depth = 'whole') {
  const { cost } = registry.source;
  const before = { ...cost };
  const { number, digits } = numberIn(query, registry.pattern);
  let answer = { kind: 'number', rows: [], total: 0, total_is: 'exact', further: false, digits };
  if (number) answer = await byNumber(number, registry, depth);
  else if (digits === null) answer = await byName(query, registry, depth);
  return { query, ...answer, requests: cost.requests - before.requests, bytes: cost.bytes - before.bytes };
}

async function byNumber(number, registry, depth) {
  const { trees, source, pattern, today } = registry;
  const person = async (one, matched, load) => {
    const value = await get({ ...trees.number, load }, encode(one));
    return value ? [row(one, recordIn(value), { matched }, today)] : [];
  };
  const rows = await person(number, 'exact', source.load);
  let outcome = { rows, further: rows.length === 0 };
  if (outcome.further && depth === 'further') {
    outcome = await widened(registry, async ({ numbersLike }) => {
      const load = counted(source, LIKE_PAGES);
      const add = async (one) => rows.push(...await person(one, 'one-digit-away', load));
      for (const one of numbersLike(number, pattern)) {
        if (rows.length === SHOWN_ROWS || await untilSpent(add(one))) return true;
      }
      return false;
    });
  }
  return { kind: 'number', rows, total: outcome.rows ? rows.length : 0, total_is: 'exact', number, ...outcome };
}

async function byName(query, registry, depth) {
  const search = new Search(query, registry, depth);
  await asTyped(search);
  const isWider = depth === 'further' || (depth === 'whole' && !isFound(search));
  const outcome = isWider && !search.isSpent && search.asked.length > 0
    ? await widened(registry, ({ wider }) => wider(search, TOOLS))
    : { further: !isWider || search.isSpent };
  const total_is = search.complete ? 'exact' : 'at-least';
  return { kind: 'name', rows: search.rows(), total: search.people.size, total_is, ...outcome };
}

/** Whether those found are what was asked for. */
const isFound = (search) => search.people.size > 0 && (search.isAnswered() || search.isFull() || search.isBeginning());

/** Goes further where the wider search can be had; `work` gives whether even more can be looked for. */
async function widened({ wider }, work) {
  let module;
  try {
    module = await wider();
  } catch (error) {
    return { further: true, error };
  }
  return { further: await work(module) };
}

/** The words as they were typed, as beginnings of keys: the next only while nobody answers to all of them. */
async function asTyped(search) {
  for (const { words, unlessFound } of beginnings(search)) {
    if (!unlessFound || search.people.size === 0) await search.find(words.join(' '), search.asked);
    if (search.isAnswered() || search.limits.isTyping) return;
  }
}

function beginnings({ units, asked }) {
  const [first, second, ...others] = units.map(({ word }) => word);
  if (first === undefined) return [];
  const initial = asked.find((one) => !units.includes(one))?.word;
  if (second === undefined) {
    return [...(initial ? [{ words: [first, initial] }] : []), { words: [first], unlessFound: true }];
  }
  if (others.length === 0) {
    return [{ words: [first, second] }, ...(isShort(first) ? [{ words: [second, first], unlessFound: true }] : [])];
  }
  const [third] = others;
  return [
    { words: [first, second, third].sort(compareTexts) },
    { words: [first, second, third] },
    ...(isShort(first) ? [{ words: [second, third, first], unlessFound: true }] : []),
    { words: [first, second], unlessFound: true },
  ];
}
