// Which message says what: the one sentence of a record, the line of a result, the count, the trouble. Kept apart from
// the pages so that every case can be tested without one.
import { SHOWN_ROWS } from './search.js';
import { PageError } from './page.js';
import { dayIn, isPast } from './standing.js';
import { dayWords, timeWords } from './words.js';

/**
 * @typedef {import('./words.js').Say} Say
 * @typedef {{contact: {phone: string}, issuer_short: string, zone: string,
 *   number: {prefix: string, digits_at_least: number, digits_at_most: number}}} Program
 */

/** Whom to ring. No line breaks inside the number. */
export const helpline = ({ issuer_short: issuer, contact }) => (
  { issuer, phone: contact.phone.replaceAll(' ', '\u00A0') }
);

/** The standing with what else must be said: past its date though suspended, expired before its date. What is said of a
 * date that is not known is said without one. */
export function standingCase({ standing, expires, unlisted }, today) {
  const past = isPast(expires, today);
  if (standing === 'no-longer-listed') return unlisted ? standing : `${standing}-undated`;
  if (standing === 'expired' && !past) return expires ? 'expired-early' : 'expired-undated';
  return past && (standing === 'suspended' || standing === 'revoked') ? `${standing}-expired` : standing;
}

/** The day that a sentence about a standing names. */
export const standingDay = (say, { unlisted, expires }) => dayOr(say, unlisted ?? expires);

const dayOr = (say, day) => (day ? dayWords(say, day) : '');

/** How somebody stands, in a line of the results. */
export const standingLine = (say, row, today) => (
  say(`ui-row-${standingCase(row, today)}`, { date: standingDay(say, row) })
);

/** The same in the official words, on a page in another language. */
export const englishLine = (say, row, today) => (say.english ? standingLine(say.english, row, today) : '');

/** The name, or why there is none. */
export const nameWords = (say, { name, held }) => name ?? say(held ? 'ui-name-being-corrected' : 'ui-name-withheld');

/**
 * What else a row of results says, by its slots: under which other name it was found (`{name}` stands where that name
 * goes), that it is being corrected though its standing does not say so, and why it is there where that is plain.
 * @param {Say} say
 * @param {import('./rows.js').Row} row
 */
export const rowNotes = (say, row) => ({
  other_name: row.other_name ? say('ui-other-name', { name: '{name}' }) : '',
  held: row.held && row.standing !== 'being-corrected' ? say('ui-row-held') : '',
  matched: row.matched !== 'exact' && isPlainRow(row) ? say(`ui-matched-${row.matched}`) : '',
});

export const digitsAllowed = ({ number }) => (
  { prefix: number.prefix, least: number.digits_at_least, most: number.digits_at_most }
);

/** How a row can have matched that has every word as it was typed, or its beginning. */
const AS_TYPED = ['exact', 'parts', 'prefix'];

export const isAsTyped = ({ matched }) => AS_TYPED.includes(matched);

/** Whether a row has every word as a whole. */
export const isWhole = ({ matched }) => matched === 'exact' || matched === 'parts';

/** Whether a row needs no more of a reason than that: it has no other words, and is written in the letters of Latin. */
const isPlainRow = (row) => (
  isAsTyped(row) && !row.meant?.length && !/[^\0-\u024F\u1E00-\u1EFF]/.test(row.other_name ?? row.name ?? '')
);

/**
 * Whether all that is to be said of an answer can be said here: it is about a number, or about people found as they were
 * typed. Of every other one more.js knows what to say.
 * @param {import('./lookup.js').Answer} answer
 * @param {string} depth how far was looked
 */
export function isPlain({ kind, rows, further, total, error }, depth) {
  if (error || depth === 'further') return false;
  if (kind === 'number') return true;
  return rows.every(isPlainRow) && (rows.some(isWhole) || (rows.length > 0 && !further) || total > SHOWN_ROWS);
}

/**
 * What a plain answer says, in a sentence to show and announce.
 * @param {Say} say
 * @param {import('./lookup.js').Answer} answer
 * @param {Program} program
 */
export function answerSentence(say, { total: count, total_is, number, digits, rows }, program) {
  if (typeof digits === 'number') return typingSentence(say, digits, program);
  if (number) return say(rows.some(isWhole) ? 'ui-found-number' : 'ui-not-found', { number, ...helpline(program) });
  const open = total_is === 'at-least' ? '-at-least' : '';
  return say(`ui-found${count > SHOWN_ROWS ? '-many' : ''}${open}`, { count, shown: SHOWN_ROWS });
}

/**
 * The button below a plain answer, with which more can be looked for, and whether nobody was found, which can be filed.
 * Similar names stand behind those that match: where these fill the screen there is no button.
 * @param {Say} say
 * @param {import('./lookup.js').Answer} answer
 * @returns {{press?: string, quiet?: boolean, nobody?: boolean}}
 */
export function belowWords(say, { number, rows, further, total }) {
  if (number && rows.length === 0) return { press: say('ui-like-show'), nobody: true };
  return further && total <= SHOWN_ROWS && !number ? { press: say('ui-look-similar'), quiet: true } : {};
}

function typingSentence(say, count, program) {
  const allowed = digitsAllowed(program);
  return say(count > allowed.most ? 'ui-typing-long' : 'ui-typing-short', { count, ...allowed });
}

/** What went wrong, and whom to ring meanwhile. */
export function errorSentence(say, error, program) {
  const known = ['offline', 'missing', 'unavailable'].includes(error?.code) ? error.code : 'unreadable';
  return say(`ui-error-${error instanceof PageError ? 'updating' : known}`, helpline(program));
}

/**
 * How old the data are.
 * @param {Say} say
 * @param {ReturnType<typeof import('./head.js').freshness>} age
 * @param {Program} program
 * @returns {{asOf: string, notes: string[]}}
 */
export function ageSentences(say, age, program) {
  const { zone } = program;
  const at = (moment) => ({ date: dayWords(say, dayIn(zone, moment)), ...timeWords(say, moment, zone) });
  const notes = [];
  if (age.late) notes.push(say('ui-late', { ...at(age.nextDue), ...helpline(program) }));
  if (age.clockBehind) notes.push(say('ui-clock-behind'));
  return { asOf: say('ui-as-of', at(age.asOf)), notes };
}
