// What a word may have been meant for (docs/format.md, "Wider"): the words that were read for it, and what can be made
// of it without any.
import { LONG_WORD, distance } from './spelling.js';

/** A word of fewer letters is not taken for one with a slip. */
const SHORT_WORD = 4;
/** What is left of a word that is taken for two has at least so many letters. */
const SHORT_PART = 2;

/**
 * @typedef {object} Candidate of a word typed
 * @property {string} text its words with spaces between them
 * @property {string[]} words that a name must have
 * @property {boolean} [begun] the word is unfinished: a name must have one that begins so
 * @property {boolean} [small] the word is an initial
 * @property {import('./rows.js').Matched} matched
 * @property {number} cost
 * @property {string[]} meant those that stand for another one typed
 * @property {number} count the least of its words
 */

/**
 * The best candidates of a word, by cost, then how many people have it, then in order.
 * @param {import('./wider.js').Opened} opened the word, and what was read for it
 * @param {{facts: import('./wider.js').Facts, others: number, most: number,
 *   compare: (a: string, b: string) => number}} beside `others`, how many words were typed beside it
 * @returns {Candidate[]}
 */
export function candidates(opened, { facts, others, most, compare }) {
  const { word, letters, alternatives, isLast, read } = opened;
  const best = new Map();
  const add = (matched, cost, words, more) => {
    const text = words.join(' ');
    if (!best.has(text)) best.set(text, { text, words, matched, cost, meant: words, count: facts.least(words), ...more });
  };
  if (facts.count(word) > 0) add('parts', 0, [word], { meant: [] });
  facts.means(word).forEach((meaning) => add('short-form', 1, meaning.split(' ')));
  alternatives.forEach((one) => add('spelling', 1, [one]));
  if (isLast && facts.count(word) === 0 && others > 0) add('prefix', 1, [word], { meant: [], begun: true });
  for (const [one, ways] of read) if (facts.count(one) > 0) near(letters, one, ways).forEach((found) => add(...found));
  if (others > 0) add('prefix', 2, [letters[0]], { small: true });
  if (others > 1) add('some-words', 5, [], { meant: [] });
  return [...best.values()]
    .sort((a, b) => a.cost - b.cost || b.count - a.count || compare(a.text, b.text))
    .slice(0, most);
}

/** What a word that was read may be: the word itself with a slip or another spelling, or one of two typed together. */
function near(letters, one, ways) {
  const other = [...one];
  const far = distance(letters, other);
  if (far === 1 && letters.length >= SHORT_WORD) return [['spelling', 2, [one]]];
  if (ways.has('spoken')) return [['sound', 2, [one]]];
  if (ways.has('sounding')) return [['sound', 3, [one]]];
  const parts = twoWords(letters, other, ways);
  if (parts.length > 0) return parts.map((words) => ['spelling', 3, words]);
  return far === 2 && letters.length >= LONG_WORD ? [['spelling', 4, [one]]] : [];
}

/** A word and what is left of the letters before it or behind it, where it was read from there. */
function twoWords(letters, other, ways) {
  const rest = letters.length - other.length;
  if (rest < SHORT_PART || other.length < SHORT_PART) return [];
  const [word, one] = [letters.join(''), other.join('')];
  return [
    ...(ways.has('f') && word.startsWith(one) ? [[one, letters.slice(-rest).join('')]] : []),
    ...(ways.has('b') && word.endsWith(one) ? [[letters.slice(0, rest).join(''), one]] : []),
  ];
}
