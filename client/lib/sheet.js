// What a verification sheet says besides a record: how a search was read, what was found, when it was checked, which link
// leads back. Values in, sentences out; parts/sheet.js puts them on the page.
import { numberIn, words as wordsIn } from './fold.js';
import { SHOWN_ROWS } from './search.js';
import { digitsAllowed, helpline, isAsTyped, isWhole } from './sentences.js';
import { dayIn } from './standing.js';
import { dayWords, timeWords } from './words.js';

/** Signs of a search that a sheet prints, and rows below it: one page must hold them. */
const MOST_SIGNS = 160;
export const MOST_NEAR = 5;

/**
 * @typedef {import('./words.js').Say} Say
 * @typedef {import('./sentences.js').Program} Program
 *
 * @typedef {object} Reading how a text is read
 * @property {'number'|'wrong-length'|'name'|'nothing'} kind
 * @property {string} [number] in normal form
 * @property {number} [digits]
 * @property {string[]} [words] folded
 *
 * @typedef {'found'|'choose'|'number'|'wrong-length'|'name'|'unchosen'|'unread'} Outcome what a look-up came to:
 *   a record, people to choose from, or why there is none
 */

/**
 * @param {string} query
 * @param {Program['number']} pattern
 * @returns {Reading}
 */
export function readingOf(query, pattern) {
  const { number, digits } = numberIn(query, pattern);
  if (number) return { kind: 'number', number };
  if (digits > 0) return { kind: 'wrong-length', digits };
  const words = wordsIn(query);
  return words.length > 0 ? { kind: 'name', words } : { kind: 'nothing' };
}

/** How a text was read, in words. */
export function readSentence(say, { kind, number, digits, words }, program) {
  const allowed = digitsAllowed(program);
  if (kind === 'number') return say('sheet-read-number', { number });
  if (kind === 'wrong-length') return say('sheet-read-wrong-length', { count: digits, ...allowed });
  if (kind === 'nothing') return say('sheet-read-nothing');
  const text = shortened(words.join(' '));
  return say(words.some((word) => /\d/.test(word)) ? 'sheet-read-like-number' : 'sheet-read-name', { words: text, ...allowed });
}

/** A text as a sheet prints it. */
export function shortened(text) {
  const signs = [...text.trim()];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join('')}…` : signs.join('');
}

/**
 * What a look-up came to. Nobody is ever chosen among those of a name, and no similar name is a match.
 * @param {Reading} reading
 * @param {import('./lookup.js').Answer} answer
 * @returns {Outcome}
 */
export function outcomeOf({ kind }, { rows, total_is }) {
  if (kind === 'wrong-length') return kind;
  if (kind === 'number') return rows.some(isWhole) ? 'found' : 'number';
  if (rows.some(isAsTyped)) return 'choose';
  return rows.length === 0 && total_is === 'at-least' ? 'unread' : 'name';
}

/**
 * The sentences of a sheet that says that nobody was found, by their slots.
 * @param {Say} say
 * @param {{reading: Reading, outcome: Outcome, answer: import('./lookup.js').Answer}} search
 */
export function noneWords(say, { reading, outcome, answer }) {
  return { verdict: verdict(say, reading, outcome, answer), how_far: howFar(say, outcome, answer), ...near(say, outcome, answer) };
}

function verdict(say, { number }, outcome, { total, total_is }) {
  if (outcome !== 'unchosen') return say(`sheet-verdict-${outcome}`, { number });
  const isMany = total > SHOWN_ROWS || total_is === 'at-least';
  return say(`sheet-verdict-unchosen${isMany ? '-many' : ''}`, { count: isMany ? Math.min(total, SHOWN_ROWS) : total });
}

function howFar(say, outcome, { total_is, further, error }) {
  if (outcome === 'number') return say('sheet-far-number');
  if (outcome === 'wrong-length') return say('sheet-far-nowhere');
  if (outcome === 'unchosen') return say('sheet-far-name-typed');
  return say(further || error || total_is === 'at-least' ? 'sheet-far-name-part' : 'sheet-far-name');
}

/** What stands above and below the near ones; nothing where there can be none. */
function near(say, outcome, { rows, total, total_is, error }) {
  if (outcome === 'wrong-length') return { near_title: '', near: '', near_more: '' };
  const kind = ['number', 'unchosen'].includes(outcome) ? outcome : 'name';
  const left = Math.max(total, rows.length) - MOST_NEAR;
  const isOpen = total_is === 'at-least' && left > 0;
  return {
    near_title: say(`sheet-near-${kind}-title`),
    near: nearSentence(say, kind, rows, error),
    near_more: left > 0 ? say(isOpen ? 'sheet-near-more-open' : 'sheet-near-more', { count: left }) : '',
  };
}

function nearSentence(say, kind, rows, error) {
  if (rows.length > 0) return say(`sheet-near-${kind}`);
  return say(error ? 'sheet-near-unread' : `sheet-near-${kind}-none`);
}

/**
 * When something was checked and how old the data were, by their slots.
 * @param {Say} say
 * @param {ReturnType<typeof import('./head.js').freshness>} age
 * @param {number} now milliseconds on the device's clock
 * @param {Program} program
 */
export function checkWords(say, age, now, program) {
  const { zone } = program;
  const at = (moment) => ({ date: dayWords(say, dayIn(zone, moment)), ...timeWords(say, moment, zone) });
  // A check cannot be older than its data.
  const isBehind = age.clockBehind || now < age.asOf;
  return {
    as_of: say('sheet-moment', at(age.asOf)),
    checked: isBehind ? say('sheet-moment-unknown') : say('sheet-moment', at(now)),
    late: age.late ? say('ui-late', { ...at(age.nextDue), ...helpline(program) }) : '',
    clock: isBehind ? say('ui-clock-behind') : '',
  };
}

/** The permanent link of a number; null where the site does not know its own address. */
export const permanentLink = (base, number) => (base ? new URL(`record/#${number}`, base).href : null);
