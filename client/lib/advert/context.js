// Where somebody's title or number stands: in an advertisement's own lines, in a sentence that says what somebody is, or in a
// text about other things, where nothing may be held against anybody.
import { findPhrases, onOneLine, phrases, wordsIn } from './words.js';

/** Letters before and behind that may tell what kind of text it is. */
const AROUND = 600;
const LINE = 300;
const BESIDE = 40;

/**
 * @typedef {object} Context
 * @property {'entry'|'claim'|'mention'} kind
 * @property {boolean} elsewhere another state or country is named
 * @property {string[]} notValid words that say that somebody is not certified, or not yet
 * @property {string[]} claims
 * @property {string[]} qualifications
 */

/**
 * What looks around people, made once of the data.
 * @param {object} rules
 */
export function contextReader(rules) {
  const of = (list) => phrases(rules[list].map((phrase) => [phrase, phrase]));
  const known = Object.fromEntries(['reports', 'records', 'elsewhere', 'not_valid', 'claims', 'qualifications'].map((list) => [list, of(list)]));
  const found = (list, { text, words }) => (
    findPhrases(text, words, known[list]).map(({ first, last }) => onOneLine(text.slice(words[first].start, words[last].end)))
  );
  const read = (text) => ({ text, words: wordsIn(text) });

  /**
   * @param {string} text plain
   * @param {import('./people.js').Person} person
   * @param {number} next where the next person begins
   * @returns {Context}
   */
  return (text, person, next) => {
    const line = lineAround(text, person, next);
    const around = read(text.slice(Math.max(0, person.start - AROUND), person.end + LINE));
    const own = read(line);
    const unmasked = read(withoutTitles(line, text, person));
    const elsewhere = found('elsewhere', around).length > 0;
    const isReport = found('reports', own).length > 0 || found('records', around).length > 0;
    const notValid = found('not_valid', read(besideTitles(text, person)));
    return {
      kind: isReport || notValid.length > 0 ? 'mention' : kindOf(text, person),
      elsewhere,
      notValid,
      claims: found('claims', unmasked),
      qualifications: found('qualifications', unmasked).filter((one) => !/^\p{Ll}{2,4}$/u.test(one)),
    };
  };
}

/** The lines of a person, whole. */
function lineAround(text, { start, end }, next) {
  const before = text.slice(Math.max(0, start - LINE), start).split('\n').at(-1);
  const own = text.slice(start, Math.min(end, start + 4 * AROUND));
  const behind = text.slice(end, Math.max(end, Math.min(end + LINE, next)));
  // What stands on the line below is about the same person, unless it is about the next.
  return before + own + behind.split(/\n ?\n|;/, 1)[0].split('\n').slice(0, 3).join('\n');
}

/** What stands on the line right before and behind somebody's titles and numbers. */
function besideTitles(text, { titles, numbers }) {
  return [...titles, ...numbers].map(({ start, end }) => (
    `${text.slice(Math.max(0, start - BESIDE), start).split('\n').at(-1)} ; ${text.slice(end, end + BESIDE).split('\n', 1)[0]}`
  )).join('\n\n');
}

/** A text without the titles in it, so that "certified" in a title is no claim of its own. */
function withoutTitles(line, text, { titles, training }) {
  return [...titles, ...training].reduce((left, { start, end }) => left.replace(text.slice(start, end), ' ; '), line);
}

function kindOf(text, { name, titles, numbers }) {
  const strong = [...titles, ...numbers].sort((a, b) => a.start - b.start);
  if (!name) return titles.length > 0 && numbers.length > 0 ? 'entry' : 'mention';
  if (name.how === 'inside') return 'mention';
  if (name.how === 'said') return 'claim';
  const [first] = strong;
  const gap = first.start >= name.end ? text.slice(name.end, first.start) : '';
  return /\p{Ll}{2,} \p{Ll}+ \p{Ll}+/u.test(gap.split('\n').at(-1)) ? 'mention' : 'entry';
}
