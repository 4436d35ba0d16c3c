// Titles in a text: the recognised one and its short form, and those close to them that are not recognised. Which words make
// a title close stands in the data: a core such as "peer counselor", with qualifiers such as "licensed" before it.
import { words as folded } from '../fold.js';
import { between, findPhrases, isClose, isWrittenLike, phrases } from './words.js';

/** Before one core; nobody has more. */
const MOST_QUALIFIERS = 6;

/**
 * @typedef {object} TitleFound
 * @property {'title'} kind
 * @property {number} start
 * @property {number} end
 * @property {'right'|'spelling'|'lookalike'|'near'|'licence'|'initials'|'language'|'plain'} state `plain`, words of a
 *   trade that claim no certification
 * @property {boolean} [weak] counts only beside a number
 * @property {boolean} [short] the short form, or what stands for it
 */

/**
 * @param {string} text plain
 * @param {import('./words.js').Word[]} words
 * @param {{rules: object, facts: {title: string, abbreviation: string}}} program
 * @returns {(TitleFound & {first: number, last: number})[]}
 */
export function titlesIn(text, words, { rules, facts }) {
  const reader = { text, words: words.map(corrector(facts.title)), facts, rules: rules.titles };
  const long = findPhrases(text, reader.words, known(reader)).map((hit) => longTitle(reader, hit)).filter(Boolean);
  const taken = new Set(long.flatMap(({ first, last }) => range(first, last)));
  const short = words.flatMap((_, place) => (taken.has(place) ? [] : shortTitle(reader, place)));
  return [...long, ...short].sort((a, b) => a.start - b.start);
}

/** What reads a word with one slip as the word of the title that it is meant to be. */
function corrector(title) {
  const long = folded(title).filter(({ length }) => length > 5);
  return (word) => {
    const meant = long.find((one) => word.key !== one && word.key !== `${one}s` && isOneSlipFrom(word.key, one));
    return meant ? { ...word, key: meant } : word;
  };
}

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, step) => first + step);

/** What a long title may end with, and titles in other languages. */
function known({ rules, facts }) {
  const core = coreOf(facts.title, rules.qualifiers);
  const cores = [...rules.cores, core, `${core}s`].map((phrase) => [phrase, 'core']);
  return phrases([...cores, ...rules.other_languages.map((phrase) => [phrase, 'language'])]);
}

/** A title without the qualifiers that it begins with. */
function coreOf(title, qualifiers) {
  const keys = folded(title);
  let start = 0;
  for (let step = 1; step && start < keys.length - 1; start += step) {
    step = [2, 1].find((count) => qualifiers.includes(keys.slice(start, start + count).join(' '))) ?? 0;
    if (step === 0) break;
  }
  return keys.slice(start).join(' ');
}

function longTitle(reader, { first: core, last, means }) {
  const { text, words, rules, facts } = reader;
  if (means === 'language') return title(reader, { first: core, last, state: 'language' });
  if (isContinued(reader, last)) return null;
  const { first, qualifiers } = qualified(reader, core);
  const written = between(text, words, { first, last });
  const keys = words.slice(first, last + 1).map(({ key }) => key).join(' ');
  const right = folded(facts.title).join(' ');
  const at = [right, `${right}s`].find((one) => keys === one || keys.endsWith(` ${one}`));
  if (at) {
    const own = between(text, words, { first: last - at.split(' ').length + 1, last });
    const isRight = isWrittenLike(own.replace(/-\s+/g, '-'), facts.title + (at === right ? '' : 's'));
    const extra = rules.licence.some((word) => qualifiers.includes(word));
    const state = isRight ? (extra ? 'licence' : 'right') : 'spelling';
    return title(reader, { first, last, state: hasOdd(words, first, last) ? 'lookalike' : state });
  }
  const state = rules.licence.some((word) => qualifiers.includes(word)) ? 'licence' : 'near';
  const claims = qualifiers.some((word) => rules.claiming.includes(word));
  return title(reader, { first, last, state: claims ? state : 'plain', weak: !claims, written });
}

/** Whether a title goes on as the name of something else: "… Specialist training". A number behind it says that it does not. */
function isContinued({ text, words, rules }, last) {
  const next = words[last + 1];
  const isWord = next && rules.continued.includes(next.key) && /^ +$/.test(text.slice(words[last].end, next.start));
  return isWord && !words.slice(last + 2, last + 5).some(({ key }) => /\d/.test(key));
}

/** The qualifiers before a core, and where the title begins with them. */
function qualified({ text, words, rules }, core) {
  const qualifiers = [];
  let first = core;
  for (;;) {
    if (qualifiers.length === MOST_QUALIFIERS) return { first, qualifiers };
    const count = [2, 1].find((some) => {
      const keys = words.slice(Math.max(0, first - some), first).map(({ key }) => key).join(' ');
      return first >= some && rules.qualifiers.includes(keys) && isClose(text, words[first - 1], words[first]) && !text.slice(words[first - 1].end, words[first].start).includes(',');
    });
    if (!count) return { first, qualifiers };
    first -= count;
    qualifiers.push(words.slice(first, first + count).map(({ key }) => key).join(' '));
  }
}

/** The short form at a word, or letters that stand for it. */
function shortTitle(reader, place) {
  const { text, words, rules, facts } = reader;
  const right = facts.abbreviation.toLowerCase();
  const { key, odd, start, end } = words[place];
  const written = text.slice(start, end);
  if (key === right) return [title(reader, { first: place, last: place, state: odd ? 'lookalike' : 'right', short: true })];
  if (key === `${right}s`) return [title(reader, { first: place, last: place, state: 'right', short: true })];
  const letters = [...right];
  if (letters.every((letter, step) => words[place + step]?.key === letter)) {
    return [title(reader, { first: place, last: place + letters.length - 1, state: 'spelling', short: true })];
  }
  if (written !== written.toUpperCase()) return [];
  if (rules.initials.includes(key) || (written.length > 3 && isOneSlipFrom(key, right))) {
    return [title(reader, { first: place, last: place, state: 'initials', short: true })];
  }
  const isWeak = rules.initials_beside_a_number.includes(key);
  return isWeak ? [title(reader, { first: place, last: place, state: 'initials', short: true, weak: true })] : [];
}

/** Whether one letter added, left out, changed or put in the wrong place makes one word the other. */
function isOneSlipFrom(word, right) {
  if (Math.abs(word.length - right.length) > 1 || /\d/.test(word)) return false;
  let start = 0;
  while (start < word.length && word[start] === right[start]) start += 1;
  const rests = [word.slice(start), right.slice(start)];
  const swapped = rests[0][1] + rests[0][0] + rests[0].slice(2);
  return rests[0].slice(1) === rests[1].slice(1) || rests[0].slice(1) === rests[1] || rests[0] === rests[1].slice(1) || swapped === rests[1];
}

const hasOdd = (words, first, last) => words.slice(first, last + 1).some(({ odd }) => odd);

const title = ({ words }, { first, last, ...more }) => (
  { kind: 'title', start: words[first].start, end: words[last].end, first, last, ...more }
);
