// Where names stand in a text: pieces between commas, ends of lines and the like, and which of them read as the name of a
// person. Words that are no part of a name are in the data.
import { isParticle, words as folded } from '../fold.js';

const PART = /[\n\t,;|•·●▪◦■★☆✓✔(){}[\]<>«»‹›「」『』【】“”„"¡!¿?:*=~#،؛，。、；：！？…_]|\s[-–—/]+\s|—|\.(?=\s)|\s--+\s?| {3}/gu;
/** A word before a full stop that ends no sentence: one letter, or one of the data: Dr. Jr. */
const LAST_WORD = /(?:^|[\s.])(\p{L}{1,5})$/u;
const NICKNAME = /(?<=\p{L} )["“(][\p{L}.]{1,12}["”)](?= \p{Lu})/gu;
/** Letters of the longest piece that can be a name. */
const LONGEST = 90;
const MOST_WORDS = 7;
const AND = /^(and|&|\+)$/i;

/**
 * @typedef {{start: number, end: number, text: string, line: number}} Piece
 * @typedef {{name: string, how: 'alone'|'said'|'inside', start: number, end: number, several: string[]}} NameFound
 *   `alone`, nothing else in its piece; `said`, a sentence leads from it to what follows; `several`, names joined by "and"
 */

/**
 * The pieces of a text outside what is known not to be a name.
 * @param {string} text plain
 * @param {{start: number, end: number}[]} taken sorted
 * @param {{honorifics: string[], shortened: string[]}} rules
 * @returns {Piece[]}
 */
export function piecesIn(text, taken, rules) {
  const shortened = new Set([...rules.honorifics, ...rules.shortened]);
  const endsNothing = (before) => {
    const [, word] = LAST_WORD.exec(before) ?? [];
    return word !== undefined && (word.length === 1 || shortened.has(word.toLowerCase()));
  };
  let known = 0;
  const plain = text.replace(NICKNAME, (all, at) => {
    while (known < taken.length && taken[known].end <= at) known += 1;
    return taken[known]?.start < at + all.length ? all : '\u00A0'.repeat(all.length);
  });
  const pieces = [];
  let place = 0;
  let line = 0;
  const add = (end) => {
    let [start, stop] = [place, end];
    while (start < stop && /[\s.\-–—/&+@]/.test(plain[start])) start += 1;
    while (stop > start && /[\s\-–—/&+@]/.test(plain[stop - 1])) stop -= 1;
    if (stop > start) pieces.push({ start, end: stop, text: plain.slice(start, stop), line });
  };
  let next = 0;
  const pass = (upTo) => {
    while (next < taken.length && taken[next].start < upTo) {
      if (taken[next].end > place) {
        add(Math.max(place, taken[next].start));
        line += countLines(text, place, taken[next].end);
        place = taken[next].end;
      }
      next += 1;
    }
  };
  for (const { 0: sign, index } of plain.matchAll(PART)) {
    if (index < place || (sign === '.' && endsNothing(plain.slice(Math.max(place, index - 7), index)))) continue;
    pass(index + 1);
    if (index < place) continue;
    add(index);
    line += countLines(text, place, index + sign.length);
    place = index + sign.length;
  }
  pass(text.length + 1);
  add(text.length);
  return pieces;
}

const countLines = (text, from, to) => text.slice(from, to).split('\n').length - 1;

/**
 * What reads names, made once of the data.
 * @param {object} rules
 */
export function nameReader(rules) {
  const lists = ['not_names', 'leads', 'links', 'verbs', 'honorifics', 'credentials', 'places'].map((list) => [list, new Set(rules[list])]);
  const known = Object.fromEntries(lists);
  return { isPassed: (text) => isPassed(text, known), nameIn: (piece) => nameIn(piece, known) };
}

const keyOf = (word) => folded(word).join('');

/** "I'm" as two words. */
const keysOf = (word) => folded(word.replace(/['’]/g, ' '));

/** Whether a piece can be passed over on the way to a name: degrees, pronouns, labels, the names of places. */
function isPassed(text, known) {
  const lists = [known.credentials, known.not_names, known.links, known.leads];
  const isKnown = (key) => /\d/.test(key) || lists.some((list) => list.has(key));
  return text.split(/[\s/]+/).filter(Boolean).every((word) => keysOf(word).every(isKnown)) || known.places.has(folded(text).join(' '));
}

/**
 * The name in a piece, read towards its end.
 * @param {Piece} piece
 * @returns {NameFound|null}
 */
function nameIn(piece, known) {
  if (piece.text.length > 4 * LONGEST) return null;
  const list = piece.text.split(/\s+/);
  if (isCredentials(list, known)) return null;
  const { rest, linked, said } = leading(list, known);
  const bare = without(without(rest, known.leads), known.honorifics);
  const base = { start: piece.start, end: piece.end };
  const several = joinedNames(bare).map((some) => cleaned(some, known)).filter(Boolean);
  const isWhole = bare.every((word) => isPart(word, known) || AND.test(word));
  if (isWhole && several.length > 0) return { ...base, name: several.join(' and '), how: linked && said ? 'said' : 'alone', several };
  if (!linked && isLow(bare, known)) return { ...base, name: bare.join(' '), how: 'alone', several: [bare.join(' ')] };
  const found = runs(bare, known).map((run) => cleaned(run, known)).filter(Boolean);
  const name = found.findLast((one) => one.includes(' ')) ?? found.at(-1);
  if (!name) return null;
  return { ...base, name, how: said && bare.join(' ').endsWith(name) ? 'said' : 'inside', several: [name] };
}

/** Whether a word can be a part of a name, as it is written. */
function isPart(word, known) {
  const key = keyOf(word);
  if (!key || key === 'im' || /[\d@/\\%$€£+&=]/.test(word)) return false;
  if (isParticle(key) || /^(y|e)$/.test(word)) return true;
  if (!/^['’‘]?(\p{Lu}|\p{Lo}|\p{Lt})/u.test(word)) return false;
  return key.length <= 2 || !known.not_names.has(key);
}

/** The words of a name without what stands before and behind it; '' where nothing is left that is one. */
function cleaned(list, known) {
  let names = [...list];
  while (names.length > 1 && known.honorifics.has(keyOf(names[0]))) names = names.slice(1);
  while (names.length > 0 && isSmallParticle(names.at(-1))) names = names.slice(0, -1);
  const text = names.join(' ').replace(/(\p{Ll}{3})\.$/u, '$1');
  if (names.length > MOST_WORDS || known.places.has(folded(text).join(' '))) return '';
  return /^\p{Ll}/u.test(text) && !names.some((one) => /^\p{Lu}/u.test(one)) ? '' : text;
}

const isSmallParticle = (word) => isParticle(keyOf(word)) && !/^\p{Lu}/u.test(word);

/** A piece all in small letters that may still be a name: jane doe. */
const isLow = (list, { not_names: others, leads }) => list.length >= 2 && list.length <= 3
  && list.every((word) => /^\p{Ll}[\p{Ll}'’.-]*$/u.test(word) && !others.has(keyOf(word)) && !leads.has(word));

/** Words without those at the beginning that are in a set. */
function without(list, set) {
  const start = list.findIndex((word) => !set.has(folded(word).join(' ')));
  return start < 0 ? [] : list.slice(start);
}

/** What remains of a piece whose end leads on to what follows it, as "Jane Doe is a" does. */
function leading(list, { links, verbs }) {
  const isLink = (word) => {
    const keys = keysOf(word);
    return keys.length > 0 && keys.every((key) => links.has(key)) && !/^\p{Lu}\p{Ll}/u.test(word);
  };
  let end = list.length;
  while (end > 0 && isLink(list[end - 1])) end -= 1;
  const said = list.slice(end).some((word) => keysOf(word).some((key) => verbs.has(key)));
  return { rest: list.slice(0, end), linked: end < list.length, said };
}

/** The runs of words that can be names, in order. */
function runs(list, known) {
  const found = [[]];
  for (const word of list) {
    if (isPart(word, known)) found.at(-1).push(word);
    else if (found.at(-1).length > 0) found.push([]);
  }
  return found.filter(({ length }) => length > 0);
}

/** Names on both sides of "and". */
function joinedNames(list) {
  const parts = [[]];
  for (const word of list) {
    if (AND.test(word)) parts.push([]);
    else parts.at(-1).push(word);
  }
  return parts;
}

const isCredentials = (list, { credentials }) => list.every((word) => credentials.has(keyOf(word)))
  && list.every((word) => /^[\p{Lu}.]+$/u.test(word) || /^\p{Ll}/u.test(word) || /\//.test(word));
