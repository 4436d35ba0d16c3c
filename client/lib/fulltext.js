// Finding words in the documents, as docs/format.md, "Finding words", defines it; src/reader/find.rs does the same.
import { decode, encode } from './bytes.js';
import { fold, words } from './fold.js';
import { PageError, readValue, takeNumber, taker } from './page.js';
import { get, range } from './tree.js';

/** Words that say nothing about a document: asked for only when a query has no others. */
const COMMON = new Set((
  'a about an and any are as at be been being but by can could did do does for from had has have how i if in into is it ' +
  'its me my of on or our she should so such that the their them then there these they this those to was we were what ' +
  'when where which who will with would you your'
).split(' '));
/** Words that may stand before a citation and say nothing more. */
const BEFORE_CITATIONS = new Set(['section', 'sec', 'item', 'principle', 'number']);

const MOST_WORDS = 8;
/** No citation has more words. */
const MOST_CITED = 6;
/** How far a range of words is read. */
const MOST_LEAVES = 2;
/** A word is taken for the beginning of others from so many letters on, and never shortened to fewer than the second. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_CUT = 4;
/** Citations below the one asked for that are listed with it. */
const MOST_BELOW = 20;
/** Rows of one screen, and the passages read for each of them at most. */
export const SHOWN_ROWS = 5;
const PASSAGES_A_ROW = 2;
/** Words offered where nothing was found. */
const MOST_NEAR = 6;

/**
 * @typedef {object} Found
 * @property {number[]} units pieces named by their citation, then those that have the words, best first
 * @property {number} cited how many of them the query cites
 * @property {number} whole how many of the others have every word that the documents know
 * @property {string[]} unknown words of the query that no document has, folded
 * @property {{word: string, beginning: string}[]} shortened words that no word begins with, and the part of each that was
 *   looked up instead
 * @property {Set<string>} forms the words to mark in a text
 *
 * @typedef {{citation: string, address: string, headings: string[], text: string, edition: string|null}} Passage
 * @typedef {{citation: string, address: string, edition: string|null, passages: Passage[]}} Row a place in the documents
 */

/**
 * Finds the pieces that a query cites or whose words it has.
 * @param {string} query
 * @param {import('./tree.js').Tree} tree `fulltext`
 * @returns {Promise<Found>}
 */
export async function find(query, tree) {
  const asked = askedWords(query);
  const [cited, entries] = await Promise.all([
    citedUnits(query, tree),
    Promise.all(asked.map((word) => meant(word, tree))),
  ]);
  const known = entries.filter(Boolean);
  const ranked = rank(known).filter(({ unit }) => !cited.includes(unit));
  const whole = ranked.filter(({ count }) => count === known.length);
  const others = cited.length > 0 ? whole : ranked;
  return {
    units: [...cited, ...others.map(({ unit }) => unit)],
    cited: cited.length,
    whole: whole.length,
    unknown: asked.filter((_, place) => !entries[place]),
    shortened: asked.map((word, place) => ({ word, beginning: entries[place]?.beginning ?? word }))
      .filter(({ word, beginning }) => word !== beginning),
    forms: new Set(known.flatMap(({ forms }) => forms)),
  };
}

/**
 * The first screens of rows: each place once, with every passage of it that was read on the way.
 * @param {number[]} units
 * @param {import('./tree.js').Tree} tree `passages`
 * @param {number} [shown] rows
 * @returns {Promise<Row[]>}
 */
export async function rowsOf(units, tree, shown = SHOWN_ROWS) {
  // So many pieces are needed whatever they are: they are asked for together.
  const loading = units.slice(0, shown).map((unit) => passageOf(unit, tree));
  await Promise.all(loading);
  const rows = [];
  for (const [place, unit] of units.slice(0, shown * PASSAGES_A_ROW).entries()) {
    const passage = await (loading[place] ?? passageOf(unit, tree));
    if (!passage) continue;
    const { citation, address, edition } = passage;
    const row = rows.find((one) => one.address === address || (citation !== '' && one.citation === citation));
    if (row) row.passages.push(passage);
    else rows.push({ citation, address, edition, passages: [passage] });
    if (rows.length === shown) break;
  }
  return rows;
}

/**
 * Words of the documents that begin as this one does, as far as any do.
 * @param {string} word folded
 * @param {import('./tree.js').Tree} tree `fulltext`
 */
export async function nearWords(word, tree) {
  for (let length = word.length; length > 1; length -= 1) {
    const { entries } = await range(tree, encode(word.slice(0, length)), 1);
    const near = entries.map(({ key }) => decode(key)).filter((key) => !key.endsWith('#') && !COMMON.has(key));
    if (near.length > 0) return near.slice(0, MOST_NEAR);
  }
  return [];
}

/**
 * A text in pieces: words that were found, and what stands between them.
 * @param {string} text
 * @param {Set<string>} forms
 * @returns {{text: string, found: boolean}[]}
 */
export function marked(text, forms) {
  const pieces = text.split(/([\p{L}\p{M}\p{N}'’]+)/u).filter((piece) => piece !== '');
  return pieces.map((piece) => ({ text: piece, found: forms.has(fold(piece)) }));
}

/**
 * The part of a long text that holds its first found words; "…" stands where something was left out.
 * @param {{text: string, found: boolean}[]} pieces
 * @param {number} most characters
 */
export function excerpt(pieces, most) {
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) <= most) return pieces;
  const first = Math.max(0, pieces.findIndex(({ found }) => found));
  let start = first;
  for (let before = 0; start > 0 && before < most / 3; start -= 1) before += pieces[start - 1].text.length;
  // Closer to the beginning than a line, the beginning itself.
  if (pieces.slice(0, start).reduce((sum, { text }) => sum + text.length, 0) < most / 6) start = 0;
  let end = start;
  for (let length = 0; end < pieces.length && length < most; end += 1) length += pieces[end].text.length;
  const left = { text: '… ', found: false };
  const right = { text: ' …', found: false };
  return [...(start > 0 ? [left] : []), ...pieces.slice(start, end), ...(end < pieces.length ? [right] : [])];
}

/**
 * A citation as it is looked up, whatever stands between its parts: `h12a` for "H12.a".
 * @param {string} text
 */
export function citationKey(text) {
  const all = words(text);
  if (all.length > 1 && BEFORE_CITATIONS.has(all[0])) all.shift();
  return all.reduce((key, word) => key + (/[0-9]$/.test(key) && /^[0-9]/.test(word) ? '.' : '') + word, '');
}

/**
 * The value of a word or a citation.
 * @param {Uint8Array} bytes
 * @returns {{forms: string[], weights: Map<number, number>}}
 */
export function readEntry(bytes) {
  const end = bytes.indexOf(0);
  if (end < 0) throw new PageError('value');
  const take = taker(bytes.subarray(end + 1));
  const weights = new Map();
  for (let next = 0; take.left() > 0; ) {
    const unit = next + takeNumber(take);
    weights.set(unit, takeNumber(take));
    next = unit + 1;
  }
  return { forms: decode(bytes.subarray(0, end)).split(' ').filter(Boolean), weights };
}

/** The words of a query that are looked up. */
function askedWords(query) {
  const all = words(query);
  const telling = all.filter((word) => !COMMON.has(word));
  return (telling.length > 0 ? telling : all).slice(0, MOST_WORDS);
}

/** The pieces that a query names by their citation, then those below it. */
async function citedUnits(query, tree) {
  const key = citationKey(query);
  if (key === '' || words(query).length > MOST_CITED) return [];
  const exact = await entryOf(`${key}#`, tree);
  if (!exact && !/[0-9]/.test(key)) return [];
  const { entries } = await range(tree, encode(key), 1);
  const below = entries.map(({ key: found, value }) => [decode(found), value])
    .filter(([found]) => found.endsWith('#') && found !== `${key}#`);
  const first = below.map(([, value]) => [...readEntry(value).weights.keys()][0]).filter((unit) => unit !== undefined);
  return [...(exact?.weights.keys() ?? []), ...first.slice(0, MOST_BELOW)];
}

/** What a word stands for: itself, else the words that begin with it, else those that begin with the longest part of it
 * that any word begins with, down to half of it, with that part; null where there is nothing. */
async function meant(word, tree) {
  const exact = await entryOf(word, tree);
  if (exact) return { ...exact, beginning: word };
  const letters = [...word];
  if (letters.length < SHORTEST_BEGINNING) return null;
  const least = Math.min(Math.max(SHORTEST_CUT, Math.floor(letters.length / 2)), letters.length);
  for (let length = letters.length; length >= least; length -= 1) {
    const beginning = letters.slice(0, length).join('');
    const entry = await begun(beginning, tree);
    if (entry) return { ...entry, beginning };
  }
  return null;
}

/** Everything that words with this beginning stand for, common words left out. */
async function begun(beginning, tree) {
  const { entries } = await range(tree, encode(beginning), MOST_LEAVES);
  const telling = entries.map(({ key, value }) => [decode(key), value])
    .filter(([key]) => !key.endsWith('#') && !COMMON.has(key));
  if (telling.length === 0) return null;
  const weights = new Map();
  const forms = [];
  for (const entry of telling.map(([, value]) => readEntry(value))) {
    forms.push(...entry.forms);
    for (const [unit, weight] of entry.weights) weights.set(unit, Math.max(weight, weights.get(unit) ?? 0));
  }
  return { forms, weights };
}

async function entryOf(key, tree) {
  const value = await get(tree, encode(key));
  return value && readEntry(value);
}

/** Pieces with how many of the words each has and the sum of their weights, best first. */
function rank(entries) {
  const sums = new Map();
  for (const [unit, weight] of entries.flatMap(({ weights }) => [...weights])) {
    const { count, sum } = sums.get(unit) ?? { count: 0, sum: 0 };
    sums.set(unit, { unit, count: count + 1, sum: sum + weight });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || b.sum - a.sum || a.unit - b.unit);
}

/** What a result shows of a piece, or null. */
async function passageOf(unit, tree) {
  const key = new Uint8Array(4);
  new DataView(key.buffer).setUint32(0, unit);
  const value = await get(tree, key);
  if (!value) return null;
  const array = readValue(value);
  const isText = (one) => typeof one === 'string';
  const fits = Array.isArray(array) && isText(array[0]) && isText(array[1]) && isText(array[3])
    && Array.isArray(array[2]) && array[2].every(isText);
  if (!fits) throw new PageError('value');
  const [citation, address, headings, text, edition] = array;
  return { citation, address, headings, text, edition: isText(edition) ? edition : null };
}
