// Specialized training in a text: the titles that may be advertised, other names for them, and what stands behind a label
// such as "Area of Specialization". Which names mean which title stands in the data.
import { fold, words as folded } from '../fold.js';
import { between, findPhrases, isWrittenLike, phrases } from './words.js';

/** Lines behind a label that may each name one, and letters of such a line. */
const LISTED = 8;
const LONGEST = 160;

/**
 * @typedef {object} TrainingFound
 * @property {'training'} kind
 * @property {number} start
 * @property {number} end
 * @property {'right'|'other'|'unknown'} state
 * @property {string|null} title the one meant
 */

/**
 * @param {string} text plain
 * @param {import('./words.js').Word[]} words
 * @param {{rules: object, facts: {specializations: string[]}}} program
 * @returns {TrainingFound[]}
 */
export function trainingIn(text, words, { rules, facts }) {
  const titles = facts.specializations;
  const exact = titles.map((title) => [folded(title).join(' '), title]);
  const others = rules.training.others.flatMap(({ title, names }) => names.map((name) => [name, titles[title - 1]]))
    .filter(([, title]) => title);
  const known = findPhrases(text, words, phrases([...exact, ...others])).map((hit) => {
    const state = isWrittenLike(between(text, words, hit), hit.means) ? 'right' : 'other';
    return { kind: 'training', start: words[hit.first].start, end: words[hit.last].end, state, title: hit.means };
  });
  const labels = findPhrases(text, words, phrases(rules.training.labels.map((label) => [label, true])));
  const behind = labels.map((label) => ({ start: words[label.last].end, end: words[label.last].end + LONGEST }));
  const listed = behind.flatMap(({ start }) => listedBehind(text, start, { rules, titles, known }));
  const named = known.filter((one) => one.state === 'right' || isTitle(text, one, behind));
  const all = [...named, ...listed].sort((a, b) => a.start - b.start);
  return all.filter((one, place) => place === 0 || one.start >= all[place - 1].end);
}

/** What is named behind a label though no phrase of ours: the rest of its line, or the lines below. */
function listedBehind(text, label, { rules, titles, known }) {
  const named = [];
  let place = label;
  for (let line = 0; line < LISTED && place < text.length; line += 1) {
    const stop = place + (text.slice(place, place + LONGEST).split('\n', 1)[0].length);
    const own = text.slice(place, stop);
    const isKnown = endsBehind(known, place) < stop;
    const piece = /\p{L}[^|;]*/u.exec(own);
    if (!isKnown && piece) {
      const title = meantBy(piece[0], rules, titles);
      // Behind a label in a sentence, other words need be no title.
      if (!title && (line > 0 || !/^\s*[:,\-–—]/.test(own))) break;
      const start = place + piece.index;
      named.push({ kind: 'training', start, end: start + piece[0].trimEnd().length, state: title ? 'other' : 'unknown', title });
    }
    if (line === 0 && (piece || isKnown)) break;
    place = stop + 1;
  }
  return named;
}

/** Where the first phrase begins that ends behind a place. */
function endsBehind(known, place) {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle].end > place) high = middle;
    else low = middle + 1;
  }
  return known[low]?.start ?? Infinity;
}

/** The title that a piece of text means, by its words; null where that is not plain. */
function meantBy(piece, rules, titles) {
  if (piece.length > LONGEST - 40) return null;
  const keys = fold(piece).split(' ');
  const meant = rules.training.keywords.filter(({ words }) => words.some((word) => keys.includes(word)));
  return meant.length === 1 ? titles[meant[0].title - 1] ?? null : null;
}

/** Whether another name is given as a title, behind a label, on a line or in a list, and not inside a sentence that uses its
 * words. */
function isTitle(text, { start, end }, labels) {
  if (endsBehind(labels, start) <= start) return true;
  const before = text.slice(Math.max(0, start - 40), start).split('\n').at(-1);
  return /(^|[,;:|•·*\-–—])[\s*•·\-–—]*$/.test(before) && /^\s*($|[\n,;|.)])/.test(text.slice(end, end + 2));
}
