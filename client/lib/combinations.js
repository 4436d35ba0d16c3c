// What a whole query may have been meant for (docs/format.md, "Wider"): a candidate for each word, or two words that were
// typed as one name. Each is asked for in the tree `name` by one beginning.

/** Combinations that are less likely than this are left out. */
const MOST_COST = 6;

/**
 * @typedef {object} Combination
 * @property {string} text its words, by which it is known
 * @property {string} beginning of the keys under which its people stand
 * @property {import('./search.js').Asked[]} asked
 * @property {import('./search.js').Why} why
 * @property {number} count the least of its words
 */

/**
 * Combinations in the order in which they are tried, likely ones first.
 * @param {{chosen: import('./candidates.js').Candidate[], later: import('./search.js').Asked[]}[]} all `later`, words
 *   that are asked for as they were typed
 * @param {{facts: import('./wider.js').Facts, ranks: string[], compare: (a: string, b: string) => number}} beside
 * @returns {Combination[]}
 */
export function combinations(all, beside) {
  return all.map((one) => combined(one, beside)).filter(Boolean)
    .sort((a, b) => a.why.cost - b.why.cost || b.count - a.count || beside.compare(a.text, b.text));
}

/** Every choice of one candidate for each word, as far as it is not too far from what was typed. */
export function* product(choices, chosen = [], left = MOST_COST) {
  if (chosen.length === choices.length) {
    yield chosen;
    return;
  }
  for (const candidate of choices[chosen.length]) {
    if (candidate.cost <= left) yield* product(choices, [...chosen, candidate], left - candidate.cost);
  }
}

/**
 * The query with two neighbours as the one word that they are together.
 * @param {import('./search.js').Asked[]} asked
 * @param {import('./wider.js').Pair[]} pairs those that were looked up
 * @param {import('./wider.js').Opened[]} opened
 * @param {import('./wider.js').Facts} facts
 */
export function readings(asked, pairs, opened, facts) {
  const typed = (word) => ({ text: word, words: [word], matched: 'parts', cost: 0, meant: [] });
  return pairs.filter(({ word }) => facts.count(word) > 0).map(({ first, next, word }) => {
    const joined = { ...typed(word), matched: 'spelling', cost: 2, meant: [word] };
    const others = asked.filter((one) => one !== next);
    const isLater = (one) => one !== first && !opened.some((other) => other.asked === one);
    const chosen = others.filter((one) => !isLater(one)).map((one) => (one === first ? joined : typed(one.word)));
    return { chosen, later: others.filter(isLater) };
  });
}

/** Candidates taken together; null where no beginning leads to them. */
function combined({ chosen, later }, { facts, ranks, compare }) {
  const whole = chosen.filter(({ begun, small }) => !begun && !small).flatMap(({ words }) => words);
  const begun = chosen.find((one) => one.begun)?.text;
  const beginning = beginningOf(whole, begun, facts, compare);
  if (beginning === null) return null;
  return {
    text: chosen.map(({ text }) => text).filter(Boolean).join(' '),
    beginning,
    asked: [
      ...chosen.flatMap(({ words, begun: isBegun = false }) => words.map((word) => ({ word, begun: isBegun }))),
      ...later,
    ],
    why: {
      matched: ranks[Math.max(...chosen.map(({ matched }) => ranks.indexOf(matched)))],
      cost: chosen.reduce((sum, { cost }) => sum + cost, 0),
      meant: chosen.flatMap(({ meant }) => meant),
    },
    count: facts.least(chosen.flatMap(({ words }) => words)),
  };
}

/** The beginning that touches the fewest people. */
function beginningOf(whole, begun, facts, compare) {
  const ascending = [...whole].sort(compare);
  if (begun) {
    if (whole.length === 0) return null;
    return whole.length === 1 ? `${whole[0]} ${begun}` : `${ascending.slice(0, 2).join(' ')} `;
  }
  if (whole.length > 2) return `${ascending.slice(0, 3).join(' ')} `;
  const [x, y] = ascending.sort((a, b) => facts.count(a) - facts.count(b) || compare(a, b));
  if (y === undefined) return x === undefined ? null : `${x} `;
  const others = facts.others(x);
  return others && !others.includes(y) ? null : `${x} ${y} `;
}
