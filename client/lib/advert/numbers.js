// Certification numbers in a text, however they are written: with and without #, with hyphens and spaces, over two lines, in
// words, with letters for digits, without their prefix beside a title, or a row of X that was never filled in.

/**
 * @typedef {import('./words.js').Word} Word
 *
 * @typedef {object} NumberFound
 * @property {'number'} kind
 * @property {number} start
 * @property {number} end
 * @property {string|null} number in normal form; null where it cannot be read as one
 * @property {{number: string, end: number, form: string}|null} [shorter] the same without digits that stand apart
 * @property {'exact'|'other'|'words'|'no-prefix'|'too-short'|'too-long'|'letters'|'placeholder'} form
 */

/** What may stand between prefix and digits, and between digits of one number. */
const BEFORE_DIGITS = /^[\s#:.\-–—_/()]{0,8}$/;
const INSIDE_DIGITS = /^(?: ?[-–.]? ?\n? ?| ?\n ?)$/;

/**
 * @param {string} text plain
 * @param {Word[]} words
 * @param {{pattern: {prefix: string, digits_at_least: number, digits_at_most: number}, rules: object}} program
 * @param {Set<number>} beside places of words right behind a title
 * @returns {NumberFound[]}
 */
export function numbersIn(text, words, program, beside) {
  const reader = { text, words, ...program, prefix: program.pattern.prefix.toLowerCase() };
  const found = [];
  for (let place = 0; place < words.length;) {
    const hit = prefixed(reader, place) ?? (beside.has(place) || isLabelled(reader, place) ? bare(reader, place) : null);
    if (hit) found.push(measured(reader, hit));
    place = hit ? hit.last + 1 : place + 1;
  }
  return found;
}

/** A number that begins with its prefix at a word, whole, in letters or spelled. */
function prefixed(reader, place) {
  const { words, prefix } = reader;
  const { key } = words[place];
  if (key.startsWith(prefix)) return behindPrefix(reader, place, key.slice(prefix.length), place);
  const letters = [...prefix];
  const isSpelled = letters.every((letter, step) => words[place + step]?.key === letter);
  return isSpelled ? behindPrefix(reader, place, '', place + letters.length - 1) : null;
}

/** `rest`, what the word has behind the prefix; `at`, the place of the word in which the prefix ends. */
function behindPrefix(reader, first, rest, at) {
  if (/^\d+$/.test(rest)) return { first, ...digitsFrom(reader, rest, at) };
  if (/^[x0]{3,}$/.test(rest)) return { first, last: at, digits: '', form: 'placeholder' };
  if (/^[\doil]+$/.test(rest) && /\d/.test(rest)) return { first, last: at, digits: withDigits(rest), form: 'letters' };
  if (rest) return null;
  const next = skipLabels(reader, at);
  const word = reader.words[next];
  if (!word || !BEFORE_DIGITS.test(gapBefore(reader, next))) return null;
  if (/^\d+$/.test(word.key)) return { first, ...digitsFrom(reader, word.key, next) };
  if (/^x{3,}$/.test(word.key)) return { first, last: next, digits: '', form: 'placeholder' };
  if (/^[\doil]{3,}$/.test(word.key) && /\d/.test(word.key)) return { first, last: next, digits: withDigits(word.key), form: 'letters' };
  return spelled(reader, first, next);
}

/** Digits without the prefix, right behind a title or a label. */
function bare(reader, place) {
  const { words, pattern, rules } = reader;
  const { key } = words[place];
  if (place > 0 && rules.number.others.includes(words[place - 1].key)) return null;
  if (/^x{4,}$/.test(key)) return { first: place, last: place, digits: '', form: 'placeholder' };
  if (!/^\d+$/.test(key)) return spelled(reader, place, place);
  const run = digitsFrom(reader, key, place);
  const isPhone = run.digits.length > pattern.digits_at_most || /^[ .-]\d/.test(reader.text.slice(words[run.last].end, words[run.last].end + 2));
  const isYear = /^(19|20)\d\d$/.test(run.digits);
  return isPhone || isYear || run.digits.length < 5 ? null : { first: place, ...run, form: 'no-prefix' };
}

/** Whether words that name a number stand right before a word, and none that name another number. */
function isLabelled({ text, words, rules }, place) {
  const isWord = Object.hasOwn(rules.number.words, words[place].key);
  if (place < 2 || !(isWord || /^\d{5,}$/.test(words[place].key))) return false;
  const before = words.slice(Math.max(0, place - 4), place).map(({ key }) => key);
  const isNamed = before.some((key) => /^(certification|certificate|cert|credential)$/.test(key));
  const gap = text.slice(words[place - 1].end, words[place].start);
  return isNamed && /^[\s#:.]{0,4}$/.test(gap) && !before.some((key) => rules.number.others.includes(key));
}

/** Digits from a word on, over spaces, hyphens and one end of a line, as long as a number of the usual length lacks some. */
function digitsFrom({ text, words, pattern, rules }, start, place) {
  let [digits, last] = [start, place];
  while (digits.length < rules.number.usual_digits) {
    const next = words[last + 1];
    const isMore = next && /^\d+$/.test(next.key) && INSIDE_DIGITS.test(text.slice(words[last].end, next.start));
    if (!isMore || digits.length + next.key.length > pattern.digits_at_most) break;
    digits += next.key;
    last += 1;
  }
  return { last, digits, apart: last > place ? { digits: start, last: place } : null };
}

/** A number in words: "one two three", "twelve thirty-four", "one hundred twenty-three thousand". */
function spelled({ text, words, rules, pattern }, first, place) {
  const values = [];
  let last = place;
  for (let at = place; at < words.length && values.length < 24; at += 1) {
    const value = Object.hasOwn(rules.number.words, words[at].key) ? rules.number.words[words[at].key] : null;
    const isJoined = at === place || text.slice(words[at - 1].end, words[at].start).length <= 3;
    if (!isJoined || (value === null && words[at].key !== 'and')) break;
    if (value !== null) {
      values.push(value);
      last = at;
    }
  }
  const digits = values.length < 2 ? '' : inDigits(values);
  return digits.length >= pattern.digits_at_least ? { first, last, digits, form: 'words' } : null;
}

/** Number words as the digits that a listener would write. */
function inDigits(values) {
  if (!values.some((value) => value >= 100)) {
    return values.reduce((text, value) => (
      value < 10 && value > 0 && /[2-9]0$/.test(text.at) ? joined(text.text.slice(0, -1), value) : joined(text.text, value)
    ), { text: '', at: '' }).text;
  }
  let [whole, part] = [0, 0];
  for (const value of values) {
    if (value === 1000) [whole, part] = [whole + (part || 1) * 1000, 0];
    else part = value === 100 ? (part || 1) * 100 : part + value;
  }
  return String(whole + part);
}

const joined = (text, value) => ({ text: text + value, at: String(value) });

const withDigits = (text) => text.replace(/o/g, '0').replace(/[il]/g, '1');

const gapBefore = ({ text, words }, place) => text.slice(words[place - 1].end, words[place].start);

/** The place behind a prefix and the words that say that a number follows. */
function skipLabels({ words, rules }, at) {
  let next = at + 1;
  while (next < at + 4 && rules.number.labels.includes(words[next]?.key)) next += 1;
  return next;
}

/** What was found, measured against the pattern. */
function measured(reader, { first, last, digits, form = null, apart = null }) {
  const { text, words, pattern } = reader;
  const from = words[first].start;
  const hash = /#\s?$/.exec(text.slice(Math.max(0, from - 2), from));
  const start = hash ? from - hash[0].length : from;
  const end = words[last].end;
  const fits = (some) => some.length >= pattern.digits_at_least && some.length <= pattern.digits_at_most;
  const number = fits(digits) ? pattern.prefix + digits : null;
  const own = { start, end, number, form: (form === 'words' && !number ? null : form) ?? formOf(text.slice(start, end), digits, number, pattern) };
  return { kind: 'number', ...own, shorter: apart && fits(apart.digits) ? withoutRest(reader, start, apart) : null };
}

/** A number without the digits behind it that stand apart. */
function withoutRest({ text, words, pattern }, start, { digits, last }) {
  const number = pattern.prefix + digits;
  const { end } = words[last];
  return { number, end, form: formOf(text.slice(start, end), digits, number, pattern) };
}

function formOf(written, digits, number, pattern) {
  if (digits.length < pattern.digits_at_least) return 'too-short';
  if (digits.length > pattern.digits_at_most) return 'too-long';
  return written === `#${number}` ? 'exact' : 'other';
}
