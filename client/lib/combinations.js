// What a whole query may have been meant for (docs/format.md, "Wider"): a candidate for each word, or two words that were
// written apart. src/reader/combinations.rs does the same.

/** Dearer combinations are other names. */
const MOST_COST = 6;
/** What it costs that two words are meant as one. */
const JOINED_COST = 1;
/** What it costs that the initials typed are not those of the name. */
const WITHOUT_SMALL_COST = 2;
/** People who have a common word: their names fill more than a leaf. */
const COMMON = 30;
/** What is told of words that so few people have says whose words they are. */
const FEW = 3;

/**
 * @typedef {object} Combination names to look for
 * @property {string[]} words whole words of the name
 * @property {string[]} initials
 * @property {number} cost
 * @property {number} count the least of its words that were read
 * @property {number} rank of what it is
 * @property {string[]} meant
 * @property {import('./search.js').Asked[]} later words that are asked for as they were typed
 *
 * @typedef {Map<string, {count: number, others: string[]}>} Known what was told of words
 */

/**
 * Every combination of one candidate a word that changes something.
 * @param {import('./candidates.js').Candidate[][]} choices for each of the first words
 * @param {{later: import('./search.js').Asked[], leavesOut: boolean, mostCost: number, ranks: string[]}} beside `leavesOut`,
 *   not all later words are asked for
 * @returns {Combination[]}
 */
export function combined(choices, { later, leavesOut, mostCost, ranks }) {
  const chosen = [...product(choices, [], Math.min(mostCost, MOST_COST))].map((candidates) => {
    const all = (part) => candidates.flatMap((one) => one[part] ?? []);
    return {
      words: all('words'),
      initials: all('initial'),
      cost: candidates.reduce((sum, { cost }) => sum + cost, 0),
      count: leastOf(all('count')),
      rank: Math.max(...candidates.map(({ matched }) => ranks.indexOf(matched))),
      meant: candidates.flatMap(({ cost, words }) => (cost > 0 ? words : [])),
      later,
    };
  });
  return chosen.filter(({ cost, words }) => (cost > 0 || leavesOut) && words.length > 0);
}

const leastOf = (counts) => (counts.length > 0 ? Math.min(...counts) : 0);

/** Every choice of one candidate for each word, as far as it is not too far from what was typed. */
function* product(choices, chosen, left) {
  const next = choices[chosen.length];
  if (!next) yield chosen;
  for (const candidate of next ?? []) {
    if (candidate.cost <= left) yield* product(choices, [...chosen, candidate], left - candidate.cost);
  }
}

/**
 * The words as they were typed, without the initials and suffixes beside them, where somebody has each of the words.
 * @param {import('./candidates.js').Candidate[][]} choices
 * @param {import('./search.js').Query} query
 * @returns {Combination[]}
 */
export function withoutSmall(choices, { asked, units }, ranks) {
  const isKnown = choices.every((one) => one.some(({ cost }) => cost === 0));
  const isAsked = units.length < asked.length && units.length > 1 && units.length === choices.length;
  const words = units.map(({ word }) => word);
  const one = { words, initials: [], count: 0, meant: [], later: [], cost: WITHOUT_SMALL_COST };
  return isAsked && isKnown ? [{ ...one, rank: ranks.indexOf('some-words') }] : [];
}

/**
 * The query with any of the neighbours that somebody has as one word written together, no word in two of them.
 * @param {{word: string, count: number, pair: import('./search.js').Asked[]}[]} joined
 * @param {import('./search.js').Search} search
 * @returns {Combination[]}
 */
export function together(joined, search, ranks) {
  const chosen = [[]];
  for (const next of joined.filter(({ count }) => count > 0)) {
    const apart = chosen.filter((some) => !some.some(({ pair }) => pair.some((one) => next.pair.includes(one))));
    chosen.push(...apart.map((some) => [...some, next]).filter((some) => JOINED_COST * some.length <= MOST_COST));
  }
  return chosen.slice(1).map((some) => joinedUp(some, search, ranks));
}

function joinedUp(some, { asked, units }, ranks) {
  const others = asked.filter((one) => !some.some(({ pair }) => pair.includes(one)));
  const meant = some.map(({ word }) => word);
  return {
    words: [...others.filter((one) => units.includes(one)).map(({ word }) => word), ...meant],
    initials: [],
    cost: JOINED_COST * some.length,
    count: Math.min(...some.map(({ count }) => count)),
    rank: ranks.indexOf('spelling'),
    meant,
    later: others.filter((one) => !units.includes(one)),
  };
}

/** In the order in which they are tried: the likeliest first. */
export function inOrder(compare) {
  const text = (one, part) => one[part].join(' ');
  return (a, b) => a.cost - b.cost || b.count - a.count
    || compare(text(a, 'words'), text(b, 'words')) || compare(text(a, 'initials'), text(b, 'initials'))
    || a.rank - b.rank || compare(text(a, 'meant'), text(b, 'meant'));
}

/** What tells a combination from others. @param {Combination} combination */
export const identity = ({ words, initials }) => [...[...words].sort(), '', ...initials].join(' ');

/**
 * Whether somebody may have these words together, as far as is told of the rare ones.
 * @param {Combination} combination
 * @param {Known} known
 */
export function isPossible({ words }, known) {
  return words.every((word) => {
    const { count, others } = known.get(word) ?? { count: 0 };
    return count < 1 || count > FEW || words.every((other) => other === word || others.includes(other));
  });
}

/** What its names begin with. @param {Combination} combination @param {Known} known */
export function beginningOf({ words }, known, compare) {
  const count = (word) => known.get(word)?.count ?? Infinity;
  const ascending = [...words].sort(compare);
  if (words.length === 2 && isBefore(count(ascending[1]), count(ascending[0]))) ascending.reverse();
  return `${ascending.slice(0, 3).join(' ')} `;
}

/** Whether names are read by the first of two words, of which so many people have each. Names with a rare word stand
 * together, whatever the other word; those with two common ones stand by the commoner near others that are tried. */
function isBefore(one, other) {
  const areCommon = Math.min(one, other) >= COMMON && Math.max(one, other) < Infinity;
  return areCommon ? one > other : one < other;
}
