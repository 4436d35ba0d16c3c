// The wider search (docs/format.md, "Wider"): each word typed is opened, step by step, for what it may have been meant
// for, and combinations of that are looked for. src/reader does the same. Most look-ups never need it, so it is
// published as a file of its own; what the main script has already is handed in.
import { candidates } from './candidates.js';
import { combinations, product, readings } from './combinations.js';
import { numbersLike as likeNumbers } from './numbers.js';
import { backwards, bySound, byTwoSlips, forwards, roughlyBySound, wordIn } from './spelling.js';

/** Words of a query that are opened; later ones are asked for as they were typed. */
const OPENED_WORDS = 4;
/** Candidates of a word that are kept. */
const CANDIDATES = 12;
const CANDIDATES_FURTHER = 40;
/** Combinations tried between two openings. */
const TRIED = 60;
/** Pages below those of `tops.bin` that lead to the first leaf of a range. */
const PAGES_OF_A_RANGE = 2;
/** Combinations whose pages are fetched together. */
const TOGETHER = 4;
/** How words are opened, the likeliest way first. */
const OPENINGS = [forwards, backwards, bySound, byTwoSlips, roughlyBySound];
/** What a word is called that was read by its sound. */
const WAYS = new Map([[bySound, 'spoken'], [roughlyBySound, 'sounding']]);

export const numbersLike = likeNumbers;

/**
 * @typedef {object} Opened a word of the query
 * @property {import('./search.js').Asked} asked
 * @property {string} word
 * @property {string[]} letters
 * @property {string[]} alternatives
 * @property {boolean} isLast
 * @property {Map<string, Set<string>>} read words read for it, each with how it was read
 *
 * @typedef {ReturnType<typeof openFacts>} Facts
 */

/**
 * Goes on with a search that was done as typed.
 * @param {import('./search.js').Search} search
 * @param {{compareTexts: (a: string, b: string) => number, readValue: (value: Uint8Array) => unknown,
 *   RANKS: string[], PageError: typeof import('./page.js').PageError}} tools
 * @returns {Promise<boolean>} whether it ended before everything was tried
 */
export async function wider(search, tools) {
  const state = begin(search, tools);
  const { facts, opened } = state;
  await lookUp(state, opened.map((one) => ({ one, word: one.word })));
  await tryAll(state);
  const known = opened.filter(({ word }) => facts.count(word) > 0);
  const doubtful = known.length < opened.length ? opened.filter((one) => !known.includes(one)) : known;
  state.pairs = pairsOf(search.asked, doubtful, opened);
  await lookUp(state, state.pairs);
  await tryAll(state);
  for (const words of doubtful === known ? [known] : [doubtful, known]) {
    for (const opening of words.length > 0 ? OPENINGS : []) {
      if (search.isOver()) return true;
      await open(state, words, opening);
      await tryAll(state);
    }
  }
  return search.isOver();
}

function begin(search, tools) {
  const opened = search.units.slice(0, OPENED_WORDS).map((asked) => ({
    asked,
    word: asked.word,
    letters: [...asked.word],
    alternatives: asked.forms.slice(1),
    isLast: asked === search.asked.at(-1),
    read: new Map(),
  }));
  const asTyped = opened.map(({ word }) => word).join(' ');
  return { search, tools, opened, pairs: [], facts: openFacts(tools), tried: new Set([asTyped]) };
}

/** Reads where words stand, or would stand. */
async function lookUp(state, words) {
  const { search, tools } = state;
  const keys = words.map(({ word }) => `f${word}`);
  await fetchTogether(state, 'spelling', keys);
  for (const [place, key] of keys.entries()) {
    await search.unlessSpent(async () => {
      note(state, words[place].one, await tools.around(search.tree('spelling'), tools.keyBytes(key)), 'f');
    });
  }
}

/** Reads what opens some words in one way. */
async function open(state, words, opening) {
  const { search } = state;
  const ranges = words.flatMap((one) => opening(one.letters, search.isFurther).map((beginning) => ({ one, beginning })));
  await fetchTogether(state, 'spelling', ranges.map(({ beginning }) => beginning));
  for (const { one, beginning } of ranges) {
    await search.read('spelling', beginning, (entries, all) => {
      note(state, one, all, beginning[0]);
      if (WAYS.has(opening)) note(state, one, entries, WAYS.get(opening));
    });
  }
}

/** Fetches what reading these ranges begins with, together: one after another they would take as many times as long. */
async function fetchTogether({ search, tools }, name, beginnings) {
  const { load, left } = search.load;
  const tree = { ...search.trees[name], load };
  const sure = Math.max(0, Math.floor(left() / PAGES_OF_A_RANGE));
  await Promise.all(beginnings.slice(0, sure).map((beginning) => (
    tools.range(tree, tools.keyBytes(beginning), 1).catch(() => {})
  )));
}

/** Keeps the words of a leaf: what is known about each, and that it was read in this way for one that was typed. */
function note({ facts, tools }, one, entries, way) {
  for (const { key, value } of entries) {
    const text = tools.textOf(key);
    const word = wordIn(text);
    if (text[0] !== way[0]) continue;
    facts.add(word, value);
    if (!one.read.has(word)) one.read.set(word, new Set());
    one.read.get(word).add(way);
  }
}

/** Words typed and the next ones, written together, where one of the two is doubtful. */
function pairsOf(asked, doubtful, opened) {
  const isDoubtful = (one) => doubtful.some((other) => other.asked === one);
  return asked.slice(1).flatMap((next, before) => {
    const first = asked[before];
    const one = opened.find((other) => other.asked === first) ?? { read: new Map() };
    return isDoubtful(first) || isDoubtful(next) ? [{ first, next, one, word: first.word + next.word }] : [];
  });
}

/** Looks for the combinations that became possible, likely ones first. */
async function tryAll(state) {
  const { search, facts, tried } = state;
  const next = possible(state).filter(({ text }) => !tried.has(text)).slice(0, TRIED);
  for (const [place, { text, beginning, asked, why }] of next.entries()) {
    if (search.isOver()) return;
    if (place % TOGETHER === 0) {
      await fetchTogether(state, 'name', next.slice(place, place + TOGETHER).map((one) => one.beginning));
    }
    tried.add(text);
    await search.find(beginning, asked, why);
  }
}

/** What the query may have been meant for, by what was read so far. */
function possible({ search, opened, pairs, facts, tools }) {
  const beside = {
    facts,
    compare: tools.compareTexts,
    ranks: tools.RANKS,
    others: search.units.length - 1,
    most: search.isFurther ? CANDIDATES_FURTHER : CANDIDATES,
  };
  const later = search.asked.filter((one) => !opened.some(({ asked }) => asked === one));
  const choices = opened.map((one) => candidates(one, beside));
  const all = [...product(choices)].map((chosen) => ({ chosen, later }));
  return combinations([...all, ...readings(search.asked, pairs, opened, facts)], beside);
}
/** What the tree says about words, as it is read. */
function openFacts({ readValue, PageError }) {
  const known = new Map();
  const of = (word) => known.get(word) ?? [0, [], null];
  return {
    add(word, value) {
      const [count, means = [], others = []] = listIn(readValue(value), PageError);
      const before = of(word);
      known.set(word, [count, means.length > 0 ? means : before[1], others.length > 0 ? others : before[2]]);
    },
    count: (word) => of(word)[0],
    /** Of the words that were read; of none 0. */
    least: (words) => words.filter((word) => known.has(word)).reduce((least, word) => Math.min(least, of(word)[0]), Infinity) % Infinity,
    means: (word) => of(word)[1],
    others: (word) => of(word)[2],
  };
}

/** Anything else than a count and lists of words is refused: it would send the search astray. */
function listIn(value, PageError) {
  const areWords = (list = []) => Array.isArray(list) && list.every((word) => typeof word === 'string');
  if (!Array.isArray(value) || !Number.isSafeInteger(value[0]) || !areWords(value[1]) || !areWords(value[2])) {
    throw new PageError('value');
  }
  return value;
}
