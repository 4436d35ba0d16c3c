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
/** Combinations whose pages are fetched together. */
const TOGETHER = 4;
/** How words are opened, the likeliest way first, once all were opened forwards. */
const OPENINGS = [backwards, bySound, byTwoSlips, roughlyBySound];

export const numbersLike = likeNumbers;

/**
 * @typedef {object} Opened a word of the query
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
 * @returns {Promise<boolean>} whether it was done to its end
 */
export async function wider(search, tools) {
  const state = begin(search, tools);
  await open(state, state.opened, forwards);
  const isDoubtful = ({ word }) => state.facts.count(word) === 0;
  const doubtful = state.opened.filter(isDoubtful);
  const others = state.opened.filter((one) => !isDoubtful(one));
  for (const words of doubtful.length > 0 ? [doubtful, others] : [others]) {
    for (const opening of words.length > 0 ? OPENINGS : []) {
      await open(state, words, opening);
      await tryAll(state);
      if (search.isOver()) return false;
    }
  }
  return true;
}

function begin(search, tools) {
  const opened = search.units.slice(0, OPENED_WORDS).map(([word, ...alternatives], place) => ({
    word, letters: [...word], alternatives, isLast: search.asked.at(-1).place === place, read: new Map(),
  }));
  const asTyped = opened.map(({ word }) => word).join(' ');
  return { search, tools, opened, facts: openFacts(tools), tried: new Set([asTyped]) };
}

/** Reads what opens some words in one way. */
async function open({ search, facts }, words, opening) {
  const ranges = words.flatMap((one) => opening(one.letters, search.isFurther).map((beginning) => ({ one, beginning })));
  await search.ahead('spelling', ranges.map(({ beginning }) => beginning));
  for (const { one: { read }, beginning } of ranges) {
    await search.read('spelling', beginning, (key, value) => {
      const word = wordIn(key);
      facts.add(word, value);
      const sound = opening === roughlyBySound ? 'roughly' : 'sound';
      if (!read.has(word)) read.set(word, new Set());
      read.get(word).add(key[0] === 's' ? sound : key[0]);
    });
  }
}

/** Looks for the combinations that became possible, likely ones first. */
async function tryAll(state) {
  const { search, facts, tried } = state;
  const next = possible(state).filter(({ text }) => !tried.has(text)).slice(0, TRIED);
  for (const [place, { text, beginning, asked, why }] of next.entries()) {
    if (search.isOver()) return;
    if (place % TOGETHER === 0) {
      await search.ahead('name', next.slice(place, place + TOGETHER).map((one) => one.beginning));
    }
    tried.add(text);
    await search.find(beginning, asked, why);
  }
}

/** What the query may have been meant for, by what was read so far. */
function possible({ search, opened, facts, tools }) {
  const beside = {
    facts,
    compare: tools.compareTexts,
    ranks: tools.RANKS,
    others: search.units.length - 1,
    most: search.isFurther ? CANDIDATES_FURTHER : CANDIDATES,
  };
  const later = search.asked.filter(({ place }) => !opened[place]);
  const choices = opened.map((one) => candidates(one, beside));
  const all = [...product(choices)].map((chosen) => ({ chosen, later }));
  return combinations([...all, ...readings(search.asked, opened, facts)], beside);
}
/** What the tree says about words, as it is read. */
function openFacts({ readValue, PageError }) {
  const known = new Map();
  const of = (word) => known.get(word) ?? [0, [], null];
  return {
    add(word, value) {
      const [count, means = [], others] = listIn(readValue(value), PageError);
      const before = of(word);
      known.set(word, [count, means.length > 0 ? means : before[1], others ?? before[2]]);
    },
    count: (word) => of(word)[0],
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
