// What a word may have been meant for (docs/format.md, "Wider"): the words that were read for it, and what can be made
// of it without any. src/reader/candidates.rs does the same.
import { distance, wordIn } from './spelling.js';
import { soundOf, spokenForms } from './sound.js';

/** One slip may have been made where the word typed or the one meant has so many letters, two where one has so many. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
/** What one slip costs, and what two cost. */
const SLIP_COST = 2;
const TWO_SLIPS_COST = 4;
/** A word that so many people have is likelier meant than one that few have. */
const COMMON = 20;
/** What it costs more that two words are forms of one name, and neither is the name. */
const KIN_COST = 1;
/** Half of a word that is taken for two has at least so many letters, and the word. */
const SHORT_HALF = 2;
const SHORT_WHOLE = 5;

/**
 * @typedef {object} Opened a word of the query
 * @property {string} word
 * @property {string[]} letters
 * @property {string[]} alternatives
 * @property {Map<string, string>} spoken its spoken forms, each with its sound
 * @property {Map<string, Read>} read registered words that were come upon
 * @property {boolean} isRough whether words that sound roughly alike were looked for: until then those that were read by
 *   chance do not count
 *
 * @typedef {object} Read
 * @property {number} count people who have it
 * @property {Set<string>} ways `f`, `b`, `m`, `s`, `alike`, `roughly` for what sounds so, and `beside` for what people have
 *   beside another word typed
 * @property {string[]} means
 * @property {string[]} kin meant by way of a name of which both are forms
 * @property {string[]} [others] what is told of the words beside it, where it stood under a key that tells so
 *
 * @typedef {object} Candidate of a word typed
 * @property {string[]} words that a name must have
 * @property {string} [initial] the only letter of one of its words
 * @property {import('./rows.js').Matched} matched
 * @property {number} cost
 * @property {number} [count] people who have it, where that was read
 */

/** @param {import('./search.js').Asked} asked @returns {Opened} */
export function openedWord({ word, alternatives = [] }) {
  const spoken = new Map(spokenForms(word).map((form) => [form, soundOf(form)]));
  return { word, letters: [...word], alternatives, spoken, read: new Map(), isRough: false };
}

/**
 * Notes what stands under a key of `spelling`.
 * @param {Opened} opened
 * @param {string} key
 * @param {{count: number, means: string[], others: string[], kin: string[]}} facts
 * @returns {string} the word
 */
export function note({ spoken, read }, key, { count, means, others, kin }) {
  const word = wordIn(key);
  const one = read.get(word) ?? { ways: new Set(), means: [], kin: [] };
  const [sound, form] = key.slice(1).split(' ');
  const isSound = key[0] === 's';
  one.count = count;
  one.ways.add(key[0]);
  if (key[0] === 'f') Object.assign(one, { means, others, kin });
  if (key[0] === 'b') one.others ??= others;
  if (isSound && spoken.has(form)) one.ways.add('alike');
  if (isSound && [...spoken.values()].includes(sound)) one.ways.add('roughly');
  read.set(word, one);
  return word;
}

/**
 * Notes a word that somebody has beside another one typed.
 * @param {Opened} opened
 * @param {string} word
 */
export function noteOther({ spoken, read }, word) {
  const one = read.get(word) ?? { count: 0, ways: new Set(), means: [], kin: [] };
  if (one.ways.has('beside')) return;
  one.count = Math.max(one.count, 1);
  one.ways.add('beside').add('f');
  if (spokenForms(word).some((form) => spoken.has(form))) one.ways.add('alike');
  read.set(word, one);
}

/** The words that people have beside what this one may stand for, as far as is told. @param {Opened} opened */
export function othersOf(opened) {
  const told = [...opened.read].filter(([word, { count, ways, others = [] }]) => (
    count > 0 && others.length > 0 && weighed(opened, word, ways)
  ));
  return new Set(told.flatMap(([, { others }]) => others));
}

/** How many people have the word as it was typed, as far as was read. @param {Opened} opened */
export const countOf = ({ word, read }) => read.get(word)?.count ?? 0;

/** Whether a common word was read that is one slip away from this one. @param {Opened} opened */
export const isLikelySlip = (opened) => [...opened.read].some(([word, { count, ways }]) => {
  const itself = count >= COMMON && weighed(opened, word, ways);
  return itself && itself.matched === 'spelling' && itself.cost <= SLIP_COST;
});

/**
 * What a word may stand for, best first: of the words read at most so many, then what it may be whatever was read.
 * @param {Opened} opened
 * @param {{typed: number, most: number, compare: (a: string, b: string) => number,
 *   isParticle: (word: string) => boolean}} beside `typed`, how many words were
 * @returns {Candidate[]}
 */
export function candidates(opened, { typed, most, compare, isParticle }) {
  const best = new Map();
  const first = (a, b) => a.cost - b.cost || compare(a.from, b.from);
  for (const [from, read] of opened.read) {
    for (const found of judged(opened, from, read)) {
      const text = found.words.join(' ');
      const one = { text, from, ...found };
      if (!best.has(text) || first(one, best.get(text)) < 0) best.set(text, one);
    }
  }
  const inOrder = (a, b) => a.cost - b.cost || (b.count ?? 0) - (a.count ?? 0) || compare(a.text, b.text);
  const kept = [...best.values()].sort(inOrder).slice(0, most);
  const isNew = ({ words }) => !kept.some(({ text }) => text === words[0]);
  return [...kept, ...alternativesOf(opened).filter(isNew), ...unread(opened, typed, isParticle)];
}

/** What a word that was read may be: what the one typed means, and by the first rule that applies what it is itself. */
function judged(opened, word, { count, ways, means, kin }) {
  const meant = word === opened.word ? [...means.map((one) => [one, 0]), ...kin.map((one) => [one, KIN_COST])] : [];
  // Who typed a name that somebody has may have meant just that, with a slip elsewhere.
  const cost = count > 0 ? 2 : 1;
  const short = meant.map(([one, more]) => ({ words: one.split(' '), cost: cost + more, matched: 'short-form' }));
  if (count === 0) return short;
  const itself = weighed(opened, word, ways);
  // Two letters too many at an end may be a word of their own as well.
  const apart = !itself || itself.cost === TWO_SLIPS_COST ? halved(opened, word, ways) : null;
  return [...short, ...[itself, apart].filter(Boolean).map((one) => ({ words: [word], count, ...one }))];
}

function weighed(opened, word, ways) {
  const { letters, alternatives, isRough } = opened;
  const other = [...word];
  const far = distance(letters, other);
  const longer = Math.max(letters.length, other.length);
  if (far === 0) return { cost: 0, matched: 'exact' };
  if (alternatives.includes(word)) return { cost: 1, matched: 'spelling' };
  if (far === 1 && longer >= ONE_SLIP) return { cost: SLIP_COST, matched: 'spelling' };
  if (ways.has('alike')) return { cost: 2, matched: 'sound' };
  if (isRough && ways.has('roughly')) return { cost: 3, matched: 'sound' };
  return far === 2 && longer >= TWO_SLIPS ? { cost: TWO_SLIPS_COST, matched: 'spelling' } : null;
}

function halved(opened, word, ways) {
  const words = halves(opened, word, ways);
  return words && { words, cost: 3, matched: 'spelling' };
}

/** The two words of which the typed one may consist, where one of them was read. */
function halves({ word, letters }, half, ways) {
  const length = [...half].length;
  const rest = letters.length - length;
  if (Math.min(rest, length) < SHORT_HALF || letters.length < SHORT_WHOLE) return null;
  if (ways.has('f') && word.startsWith(half)) return [half, letters.slice(length).join('')];
  return ways.has('b') && word.endsWith(half) ? [letters.slice(0, rest).join(''), half] : null;
}

const alternativesOf = ({ alternatives }) => (
  alternatives.map((one) => ({ words: [one], cost: 1, matched: 'spelling' }))
);

/** What a word may be whatever was read. */
function unread({ word, letters }, typed, isParticle) {
  const left = isParticle(word) ? { cost: 1, matched: 'spelling' } : { cost: 5, matched: 'some-words' };
  return [
    ...(typed > 1 ? [{ words: [], initial: letters[0], cost: 5, matched: 'some-words' }] : []),
    ...(typed > 2 || left.cost === 1 ? [{ words: [], ...left }] : []),
  ];
}
