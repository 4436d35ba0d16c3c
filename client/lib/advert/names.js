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
  const [notNames, leads, links, verbs, honorifics, credentials] = ['not_names', 'leads', 'links', 'verbs', 'honorifics', 'credentials']
    .map((list) => new Set(rules[list]));
  const places = new Set(rules.places);

  /** Whether a word can be a part of a name, as it is written. */
  const isPart = (word) => {
    const key = folded(word).join('');
    if (!key || /[\d@/\\%$€£+&=]/.test(word)) return false;
    if (isParticle(key) || /^(y|e)$/.test(word)) return true;
    if (!/^['’‘]?(\p{Lu}|\p{Lo}|\p{Lt})/u.test(word)) return false;
    return key.length <= 2 || !notNames.has(key);
  };

  /** Words of a name without what stands before and behind it; '' where nothing is left that is one. */
  const cleaned = (list) => {
    let names = [...list];
    while (names.length > 1 && honorifics.has(folded(names[0]).join(''))) names = names.slice(1);
    while (names.length > 0 && isParticle(folded(names.at(-1)).join('')) && !/^\p{Lu}/u.test(names.at(-1))) names = names.slice(0, -1);
    const text = names.join(' ').replace(/(\p{Ll}{3})\.$/u, '$1');
    if (names.length > MOST_WORDS || places.has(folded(text).join(' '))) return '';
    return /^\p{Ll}/u.test(text) && !names.some((one) => /^\p{Lu}/u.test(one)) ? '' : text;
  };

  /** A piece all in small letters that may still be a name: jane doe. */
  const isLow = (list) => list.length >= 2 && list.length <= 3
    && list.every((word) => /^\p{Ll}[\p{Ll}'’.-]*$/u.test(word) && !notNames.has(folded(word).join('')) && !leads.has(word));

  const without = (list, set) => {
    let start = 0;
    while (start < list.length && set.has(folded(list[start]).join(' '))) start += 1;
    return list.slice(start);
  };

  /** What remains of a piece whose end leads on to what follows it: "Jane Doe is a". */
  const leading = (list) => {
    const isLink = (word) => {
      const keys = folded(word.replace(/['’]/g, ' '));
      return keys.length > 0 && keys.every((key) => links.has(key)) && !/^\p{Lu}\p{Ll}/u.test(word);
    };
    let end = list.length;
    while (end > 0 && isLink(list[end - 1])) end -= 1;
    const said = list.slice(end).some((word) => folded(word.replace(/['’]/g, ' ')).some((key) => verbs.has(key)));
    return { rest: list.slice(0, end), linked: end < list.length, said };
  };

  /** The runs of words that can be names, in order. */
  const runs = (list) => {
    const found = [[]];
    for (const word of list) {
      if (isPart(word)) found.at(-1).push(word);
      else if (found.at(-1).length > 0) found.push([]);
    }
    return found.filter(({ length }) => length > 0);
  };

  return {
    /** Whether a piece can be passed over on the way to a name: degrees, pronouns, labels, the names of places. */
    isPassed(text) {
      const list = text.split(/[\s/]+/).filter(Boolean);
      return list.every((word) => {
        const keys = folded(word.replace(/['’]/g, ' '));
        return keys.every((key) => credentials.has(key) || notNames.has(key) || links.has(key) || leads.has(key) || /\d/.test(key));
      }) || places.has(folded(text).join(' '));
    },

    /**
     * The name in a piece, read towards its end.
     * @param {Piece} piece
     * @returns {NameFound|null}
     */
    nameIn(piece) {
      if (piece.text.length > 4 * LONGEST) return null;
      const list = piece.text.split(/\s+/);
      if (isCredentials(list, credentials)) return null;
      const { rest, linked, said } = leading(list);
      const bare = without(without(rest, leads), honorifics);
      const several = joinedNames(bare).map((some) => cleaned(some)).filter(Boolean);
      const isWhole = bare.length > 0 && bare.every((word) => isPart(word) || /^(and|&|y|\+)$/i.test(word));
      const base = { start: piece.start, end: piece.end };
      const whole = isWhole ? several[0] : '';
      if (whole) return { ...base, name: several.length > 1 ? several.join(' and ') : whole, how: linked && said ? 'said' : 'alone', several };
      if (!linked && isLow(bare)) return { ...base, name: bare.join(' '), how: 'alone', several: [bare.join(' ')] };
      const found = runs(bare).map(cleaned).filter(Boolean);
      const name = found.findLast((one) => one.includes(' ')) ?? found.at(-1);
      if (!name) return null;
      const isLast = bare.join(' ').endsWith(name);
      return { ...base, name, how: isLast && said ? 'said' : 'inside', several: [name] };
    },
  };
}

/** Names on both sides of "and". */
function joinedNames(list) {
  const parts = [[]];
  for (const word of list) {
    if (/^(and|&|\+)$/i.test(word)) parts.push([]);
    else parts.at(-1).push(word);
  }
  return parts;
}

const isCredentials = (list, credentials) => list.every((word) => credentials.has(folded(word).join('')))
  && list.every((word) => /^[\p{Lu}.]+$/u.test(word) || /^\p{Ll}/u.test(word) || /\//.test(word));
