// A look-up, as docs/format.md, "Look-up", defines it: a number, or a name as it was typed. The wider search is
// wider.js, fetched when first wanted; src/reader does the same for `goodstanding lookup`.
import { compareTexts, encode } from './bytes.js';
import { isParticle, numberIn } from './fold.js';
import { recordIn, row } from './rows.js';
import { SCREENFUL, Search, isShort, typedWord } from './search.js';
import { get } from './tree.js';

/** Hardly a single name has so many letters. */
const TWO_WORDS = 12;
/** Words that are names of their own, and that some write together with the name behind them. */
const BEGINNINGS = ['abu', 'fitz', 'van'];

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
 * @property {Record<'name'|'number'|'spelling'|'forms', {root: string, levels: number}>} trees
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
  const once = { ...registry, wider: askedOnce(registry.wider) };
  const { number, digits } = numberIn(query, registry.pattern);
  let answer = { kind: 'number', rows: [], total: 0, total_is: 'exact', further: false, digits };
  if (number) answer = await byNumber(number, once, depth);
  else if (digits === null) answer = await byName(query, once, depth);
  return { query, ...answer, requests: cost.requests - before.requests, bytes: cost.bytes - before.bytes };
}

/** Steps of one look-up share one attempt: where it fails they all fail with it, and the next look-up tries again. */
const askedOnce = (ask) => {
  let answer;
  return () => (answer ??= ask());
};

async function byNumber(number, registry, depth) {
  const { trees, source, today } = registry;
  const person = async (one, matched, load) => {
    const value = await get({ ...trees.number, load }, encode(one));
    return value ? [row(one, recordIn(value), { matched }, today)] : [];
  };
  const rows = await person(number, 'exact', source.load);
  let outcome = { rows, further: rows.length === 0 };
  if (outcome.further && depth === 'further') {
    outcome = await widened(registry, ({ alike }) => alike({ number, rows, person }, registry));
  }
  return { kind: 'number', rows, total: outcome.rows ? rows.length : 0, total_is: 'exact', number, ...outcome };
}

async function byName(query, registry, depth) {
  const search = new Search(query, registry, depth);
  const isTyping = depth === 'typed';
  const joined = isTyping ? null : together(search);
  if (joined) await asTyped(search, joined);
  await asTyped(search, search);
  if (!isTyping && search.people.size === 0) await widened(registry, ({ reread }) => reread(search, query));
  if (!isTyping) await search.withCommonForms();
  const parted = mayBeTwoWords(search) && !isTyping && search.hasFewWhole()
    ? await widened(registry, ({ part }) => part(search))
    : {};
  const isWider = depth === 'further' || (depth === 'whole' && !isFound(search));
  const outcome = isWider && !search.isSpent && search.asked.length > 0
    ? await widened(registry, ({ wider }) => wider(search))
    : { further: !isWider || search.isSpent };
  const total_is = search.complete ? 'exact' : 'at-least';
  return { kind: 'name', rows: search.rows(), total: search.people.size, total_is, ...parted, ...outcome };
}

/** Whether those found are what was asked for. */
const isFound = (search) => (
  search.people.size > 0 && (search.isAnswered() || search.isFull() || search.isBeginning() || isApart(search))
);

/** Whether the query is one particle and one word. */
export const isApart = ({ units }) => units.length === 1 && units[0].alternatives?.length === 1;

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
export async function asTyped(search, query) {
  for (const [place, { words, fewer, atLeast = 0 }] of beginnings(query).entries()) {
    const { size } = search.people;
    const isWanted = fewer ? size < fewer && size >= atLeast : place === 0 || !search.isAnswered();
    if (isWanted) await search.find(words.join(' '), query.asked);
    if (search.limits.isTyping) return;
  }
}

/** The query with words written together that some write apart (Fitz Gerald, Van Dyke); null where it has none. */
function together({ units, asked }) {
  const place = units.findIndex(({ word }) => BEGINNINGS.includes(word));
  const [one, next] = units.slice(place, place + 2);
  if (place < 0 || !next) return null;
  const joined = typedWord(one.word + next.word, next === asked.at(-1));
  return instead([...units.slice(0, place), joined, ...units.slice(place + 2)], { units, asked });
}

/** Whether one word was typed that is long enough for two. */
const mayBeTwoWords = ({ units, asked }) => asked.length === 1 && units.length === 1 && [...units[0].word].length >= TWO_WORDS;

/** A query with other units. @returns {import('./search.js').Query} */
export const instead = (others, { units, asked }) => (
  { units: others, asked: [...others, ...asked.filter((one) => !units.includes(one))] }
);

/** What names may begin with, each where nobody has all that was typed, or `fewer` people than so many were found. */
function beginnings({ units, asked }) {
  const [first, second, ...others] = units.map(({ word }) => word);
  if (first === undefined) return [];
  const initial = asked.find((one) => !units.includes(one))?.word;
  if (second === undefined) {
    return initial ? [{ words: [first, initial] }, { words: [first], fewer: 1 }] : [{ words: [first] }];
  }
  if (others.length === 0) {
    // Where nobody was found, a wider search reads these where it pays.
    const turned = { words: [second, first], fewer: SCREENFUL, atLeast: isParticle(first) ? 0 : 1 };
    return [{ words: [first, second] }, ...(isShort(first) ? [turned] : [])];
  }
  const [third] = others;
  return [
    { words: [first, second, third].sort(compareTexts) },
    { words: [first, second, third] },
    ...(isShort(first) ? [{ words: [second, third, first], fewer: 1 }] : []),
    { words: [first, second], fewer: 1 },
  ];
}
