// A plain text as words with their places, and the phrases among them. A phrase is found in one pass: from each word, the
// phrases that begin with it are tried, the longest first.
import { fold } from '../fold.js';
import { asItLooks } from './text.js';

/**
 * @typedef {object} Word
 * @property {string} key folded, with the letters that it seems to have
 * @property {number} start
 * @property {number} end
 * @property {boolean} [odd] some letters are of another alphabet
 *
 * @typedef {object} Found a phrase in the text
 * @property {number} first place of its first word among the words
 * @property {number} last
 * @property {any} means
 */

/** A word that folding leaves as it is, but for its capitals. */
const PLAIN = /^[a-z0-9]+$/i;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Letters of a gap between two words of a phrase: a line break with what indents a line is the most. */
const WIDEST_GAP = 12;

/**
 * @param {string} text plain
 * @returns {Word[]}
 */
export function wordsIn(text) {
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    if (PLAIN.test(word)) return { key: word.toLowerCase(), start, end: start + word.length };
    const looks = asItLooks(word);
    return { key: fold(looks), start, end: start + word.length, ...(looks !== word && { odd: true }) };
  });
}

/**
 * Phrases by their first words.
 * @param {[string, any][]} pairs folded words with single spaces, and what they mean
 */
export function phrases(pairs) {
  const byFirst = new Map();
  for (const [phrase, means] of pairs) {
    const keys = phrase.split(' ');
    byFirst.set(keys[0], [...(byFirst.get(keys[0]) ?? []), { keys, means }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

/**
 * The phrases of a text, none inside another.
 * @param {string} text
 * @param {Word[]} words
 * @param {ReturnType<typeof phrases>} known
 * @returns {Found[]}
 */
export function findPhrases(text, words, known) {
  const found = [];
  for (let first = 0; first < words.length; first += 1) {
    const hit = (known.get(words[first].key) ?? []).find(({ keys }) => isAt(text, words, first, keys));
    if (!hit) continue;
    const last = first + hit.keys.length - 1;
    found.push({ first, last, means: hit.means });
    first = last;
  }
  return found;
}

function isAt(text, words, first, keys) {
  return keys.every((key, place) => {
    const word = words[first + place];
    return word?.key === key && (place === 0 || isClose(text, words[first + place - 1], word));
  });
}

/** Whether two words can belong to one phrase: no sentence ends between them, and no empty line. */
export function isClose(text, before, after) {
  const gap = text.slice(before.end, after.start);
  return gap.length <= WIDEST_GAP && !/[!?;:|•#]|\. |\n[^\n]*\n/.test(gap);
}

/** What stands from one word to another. */
export const between = (text, words, { first, last }) => text.slice(words[first].start, words[last].end);

/** A text on one line, for comparing and quoting. */
export const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** Whether a text is written like another: capitals and line breaks aside. */
export const isWrittenLike = (text, other) => onOneLine(text).toLowerCase() === other.toLowerCase();
