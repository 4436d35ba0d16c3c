// The wider search (docs/format.md, "Wider"): each word typed is opened, step by step, for what it may have been meant
// for, and names of that are looked for. src/reader/wider.rs does the same. Most look-ups never need it, so it is
// published as a file of its own.
import { compareTexts, encode } from './bytes.js';
import { candidates, countOf, isLikelySlip, note, noteOther, openedWord, othersOf } from './candidates.js';
import { beginningOf, combined, identity, inOrder, isPossible, together, withoutSmall } from './combinations.js';
import { isParticle } from './fold.js';
import { numbersLike } from './numbers.js';
import { readValue } from './page.js';
import { RANKS, SHOWN_ROWS, counted, isShort, textOf, untilSpent } from './search.js';
import { backwards, bySound, byTwoSlips, forwards, lookedUp, roughlyBySound } from './spelling.js';
import { get, range } from './tree.js';

/** Words of a query that are opened; later ones are asked for as they were typed. */
const OPENED_WORDS = 6;
/** Candidates that a word keeps; further, where there are few words, more. */
const KEPT = 12;
const KEPT_FURTHER = 40;
const FEW_WORDS = 2;
/** Combinations whose names are read between two openings, and what they may cost before the last of them. */
const TRIED = 60;
const LIKELY_COST = 4;
/** A word that so many people have: their names are all read, in so many leaves. */
const FEW_PEOPLE = 4;
const MANY_PEOPLE = 40;
const MEETING_LEAVES = 2;
/** Letters that stand before an apostrophe in names: O'Brien, D'Angelo, N'Diaye. */
const BEFORE_APOSTROPHES = [...'dlmno'];
/** Pages below those of `tops.bin` that lead to the first leaf of a range. */
const PAGES_OF_A_RANGE = 2;
/** Combinations whose pages are fetched together. */
const TOGETHER = 4;
/** How words are opened, the likeliest way first. */
const LIKELY = [backwards, forwards, bySound];
const UNLIKELY = [byTwoSlips, roughlyBySound];
/** Each of three parts of one word that was typed apart has at most so many letters. */
const SYLLABLE = 3;
/** Pages read for numbers like one that does not exist. */
const LIKE_PAGES = 40;

/**
 * Adds the people whose numbers are like one that does not exist.
 * @param {{number: string, rows: import('./rows.js').Row[], person: function}} asked `person` gives the rows of a number
 * @param {import('./lookup.js').Registry} registry
 * @returns {Promise<boolean>} whether there may be more
 */
export async function alike({ number, rows, person }, { source, pattern }) {
  const load = counted(source, LIKE_PAGES);
  const add = async (one) => rows.push(...await person(one, 'one-digit-away', load));
  for (const one of numbersLike(number, pattern)) {
    if (rows.length === SHOWN_ROWS || await untilSpent(add(one))) return true;
  }
  return false;
}

/**
 * Goes on with a search that was done as typed.
 * @param {import('./search.js').Search} search
 * @returns {Promise<boolean>} whether it ended before everything was tried
 */
export async function wider(search) {
  const state = begun(search);
  const { opened } = state;
  await open(state, opened, lookedUp);
  if (await readLeftOut(state)) return true;
  const least = Math.min(...opened.map(countOf));
  const rarest = opened.find((one) => countOf(one) === least);
  const isDoubtful = (one) => one === rarest || countOf(one) === 0;
  const doubtful = opened.filter(isDoubtful);
  share(state);
  await meet(state);
  await join(state, doubtful);
  await tryAll(state);
  const certain = opened.filter((one) => !isDoubtful(one));
  await steps(state, doubtful, LIKELY);
  const rest = [[doubtful, UNLIKELY], [certain, LIKELY]];
  // Where there is a likely word for every doubtful one, the other words are the next to doubt.
  if (doubtful.every(isLikelySlip)) rest.reverse();
  for (const [words, openings] of [...rest, [certain, UNLIKELY]]) await steps(state, words, openings);
  return search.isOver();
}

/**
 * Looks for people who have one long word as two: some write them together that others write apart.
 * @param {import('./search.js').Search} search
 */
export async function part(search) {
  const state = { ...begun(search), leastWords: 2 };
  await open(state, state.opened, backwards);
  await open(state, state.opened, forwards);
  await tryAll(state);
}

function begun(search) {
  const opened = search.units.slice(0, OPENED_WORDS).map(openedWord);
  const sets = { met: new Set(), known: new Map(), tried: new Set() };
  return { search, opened, joined: [], leastWords: 1, ...sets };
}

/** Reads the names that begin with the second of two words where the first is short and nobody was found, which the search
 * as typed left out; gives whether they are an answer. */
async function readLeftOut({ search, opened }) {
  if (search.units.length !== 2) return false;
  const [one, other] = search.units.map(({ word }) => word);
  if (!isShort(one) || search.people.size > 0 || countOf(opened[1]) === 0) return false;
  await search.find(`${other} ${one}`, search.asked);
  return !search.isFurther && search.people.size > 0 && search.isBeginning();
}

/** Opens words in several ways, and tries after each what they may mean now. */
async function steps(state, words, openings) {
  for (const opening of openings) {
    if (state.search.isOver()) return;
    await open(state, words, opening);
    share(state);
    await tryAll(state, opening === roughlyBySound ? Infinity : LIKELY_COST);
  }
}

/** Reads what opens words in one way. */
async function open(state, words, opening) {
  const { search } = state;
  const ranges = words.flatMap((one) => opening(one, search.isFurther).map((beginning) => ({ one, beginning })));
  const most = opening === lookedUp ? 1 : search.limits.leaves;
  if (opening === roughlyBySound) words.forEach((one) => { one.isRough = true; });
  await fetchTogether(state, 'spelling', ranges.map(({ beginning }) => beginning));
  for (const { one, beginning } of ranges) {
    const bytes = encode(beginning);
    const take = (_, all) => {
      // Words beside the range may do as well.
      all.filter(({ key }) => key[0] === bytes[0]).forEach((entry) => noteEntry(state, one, entry));
      return true;
    };
    await search.unlessSpent(() => range(search.tree('spelling'), bytes, most, take));
  }
}

/** Notes a word that was read; one that cannot be read says nothing. */
function noteEntry({ known }, one, { key, value }) {
  const facts = factsIn(value);
  if (!facts) return;
  const text = textOf(key);
  const word = note(one, text, facts);
  if (text[0] === 'f' || text[0] === 'b') known.set(word, facts);
}

/** Lets each word know the words that people have beside those that the others may stand for. */
function share({ opened }) {
  const told = opened.map(othersOf);
  opened.forEach((one) => told.forEach((words, place) => {
    if (opened[place] !== one) words.forEach((word) => noteOther(one, word));
  }));
}

/** Reads the names of each word that few people have, and lets the other words know those beside it. */
async function meet(state) {
  const { search, opened, met } = state;
  const few = opened.filter((one) => opened.length > 1 && countOf(one) >= FEW_PEOPLE && countOf(one) <= MANY_PEOPLE);
  await fetchTogether(state, 'name', few.map(({ word }) => `${word} `));
  for (const one of few) {
    const beginning = `${one.word} `;
    const beside = new Set();
    const take = (entries) => {
      // What stands behind the last space is a number.
      const words = entries.flatMap(({ key }) => textOf(key).slice(beginning.length).split(' ').slice(0, -1));
      words.forEach((word) => beside.add(word));
      return true;
    };
    await search.unlessSpent(() => range(search.tree('name'), encode(beginning), MEETING_LEAVES, take));
    const others = opened.filter((other) => other !== one);
    for (const word of beside) others.forEach((other) => noteOther(other, word));
    beside.forEach((word) => met.add(word));
  }
}

/** Notes neighbours written together that people have beside other words, and looks up those where one is doubtful or too
 * far behind to be opened, and letters before an apostrophe with the word behind them. */
async function join(state, doubtful) {
  const { search, opened, joined, met } = state;
  const { asked, units } = search;
  const told = new Set([...met, ...opened.flatMap((one) => [...othersOf(one)])]);
  const isOpen = (one) => units.includes(one) && (doubtful.includes(opened[units.indexOf(one)]) || !opened[units.indexOf(one)]);
  const isApostrophe = (one) => !units.includes(one) && BEFORE_APOSTROPHES.includes(one.word);
  const isWanted = (row) => row.some(isOpen) || (row.length === 2 && isApostrophe(row[0]) && units.includes(row[1]));
  const inRows = (many) => asked.slice(many - 1).map((_, first) => asked.slice(first, first + many));
  const syllables = inRows(3).filter((row) => row.every(({ word }) => [...word].length <= SYLLABLE));
  const all = [...inRows(2), ...syllables].map((pair) => ({ pair, word: pair.map(({ word }) => word).join(''), count: 0 }));
  const wanted = all.filter(({ pair, word }) => !told.has(word) && isWanted(pair));
  joined.push(...all);
  all.filter(({ word }) => told.has(word)).forEach((one) => { one.count = 1; });
  await fetchTogether(state, 'spelling', wanted.map(({ word }) => `f${word}`));
  for (const one of wanted) {
    await search.unlessSpent(async () => {
      const value = await get(search.tree('spelling'), encode(`f${one.word}`));
      one.count = (value && factsIn(value)?.count) ?? 0;
    });
  }
}

/** What is told of a word, or null where that cannot be read. */
export function factsIn(value) {
  try {
    const [count, means = [], others = [], kin = []] = readValue(value);
    const areWords = [...means, ...others, ...kin].every((word) => typeof word === 'string');
    return Number.isSafeInteger(count) && areWords ? { count, means, others, kin } : null;
  } catch {
    return null;
  }
}

/** Looks for the names of the likeliest combinations that were not tried yet. */
async function tryAll(state, mostCost = LIKELY_COST) {
  const { search, opened, joined, known, tried, leastWords } = state;
  const isMore = search.isFurther && opened.length <= FEW_WORDS;
  const beside = { typed: search.units.length, most: isMore ? KEPT_FURTHER : KEPT, compare: compareTexts, isParticle };
  const choices = opened.map((one) => candidates(one, beside));
  const behind = search.asked.filter((one) => !search.units.slice(0, OPENED_WORDS).includes(one));
  const later = behind.filter(({ word }) => !isParticle(word));
  const all = [
    ...combined(choices, { later, leavesOut: later.length < behind.length, mostCost, ranks: RANKS }),
    ...withoutSmall(choices, search, RANKS),
    ...together(joined, search, RANKS),
  ];
  const isWanted = (one) => one.words.length >= leastWords && one.cost <= mostCost && isPossible(one, known);
  const likely = all.sort(inOrder(compareTexts)).filter(isWanted);
  const fresh = new Map();
  for (const one of likely) {
    const name = identity(one);
    if (!tried.has(name) && !fresh.has(name) && fresh.size < TRIED) fresh.set(name, one);
  }
  await lookFor(state, [...fresh].map(([name, one]) => ({ name, ...one, beginning: beginningOf(one, known, compareTexts) })));
}

/** Reads the names of combinations, while more may be looked for. */
async function lookFor(state, combinations) {
  const { search, tried } = state;
  for (const [place, one] of combinations.entries()) {
    if (search.isOver()) return;
    if (place % TOGETHER === 0) {
      const next = combinations.slice(place, place + TOGETHER);
      await fetchTogether(state, 'name', next.map(({ beginning }) => beginning));
    }
    tried.add(one.name);
    const asked = [
      ...one.words.map((word) => ({ word, begun: false })),
      ...one.initials.map((word) => ({ word, begun: false, alone: true })),
      ...one.later.map((later) => ({ ...later, small: false })),
    ];
    await search.find(one.beginning, asked, { matched: RANKS[one.rank], cost: one.cost, meant: one.meant });
  }
}

/** Fetches what reading these ranges begins with, together: one after another they would take as many times as long. */
async function fetchTogether({ search }, name, beginnings) {
  const { load, left } = search.load;
  const tree = { ...search.trees[name], load };
  const sure = Math.max(0, Math.floor(left() / PAGES_OF_A_RANGE));
  await Promise.all(beginnings.slice(0, sure).map((beginning) => (
    range(tree, encode(beginning), 1).catch(() => {})
  )));
}
