// Which message says what: the one sentence of a record, the line of a result, the count, the trouble. Kept apart from
// the pages so that every case can be tested without one.
import { SHOWN_ROWS } from './lookup.js';
import { PageError } from './page.js';
import { dayIn } from './standing.js';
import { dayWords, timeWords } from './words.js';

/**
 * @typedef {import('./words.js').Say} Say
 * @typedef {{contact: {phone: string}, issuer_short: string, zone: string,
 *   number: {prefix: string, digits_at_least: number, digits_at_most: number}}} Program
 */

/** The standing with what else must be said: past its date though suspended, or expired before its date. */
function standingCase({ standing, expires }, today) {
  const past = today > expires;
  if (standing === 'expired') return past ? standing : 'expired-early';
  return past && (standing === 'suspended' || standing === 'revoked') ? `${standing}-expired` : standing;
}

/** The one sentence that answers whether a certification is valid today. */
export const standingSentence = (say, row, today) => (
  say(`ui-standing-${standingCase(row, today)}`, { date: dayWords(say, row.expires) })
);

/** The same, short, for a row of results. */
export const standingLine = (say, row, today) => (
  say(`ui-row-${standingCase(row, today)}`, { date: dayWords(say, row.expires) })
);

/** Why a row is among the results; nothing for an exact match. */
export const matchedLine = (say, { matched }) => (matched === 'exact' ? '' : say(`ui-matched-${matched}`));

/** Whom to ring. */
export const helpline = (program) => ({ issuer: program.issuer_short, phone: program.contact.phone });

const digitsAllowed = ({ number }) => (
  { prefix: number.prefix, least: number.digits_at_least, most: number.digits_at_most }
);

/**
 * What a look-up found, in a sentence to show and announce.
 * @param {Say} say
 * @param {import('./lookup.js').Answer} answer
 * @param {Program} program
 */
export function answerSentence(say, answer, program) {
  const { total: count, total_is, number } = answer;
  if (typeof answer.digits === 'number') return typingSentence(say, answer.digits, program);
  if (number) return say(count > 0 ? 'ui-found-number' : 'ui-not-found', { number, ...helpline(program) });
  const open = total_is === 'at-least' ? '-at-least' : '';
  if (count === 0) return say(open ? 'ui-not-found-at-least' : 'ui-not-found-name', helpline(program));
  return say(`ui-found${count > SHOWN_ROWS ? '-many' : ''}${open}`, { count, shown: SHOWN_ROWS });
}

function typingSentence(say, count, program) {
  const allowed = digitsAllowed(program);
  return say(count > allowed.most ? 'ui-typing-long' : 'ui-typing-short', { count, ...allowed });
}

/** What the record view says when its address names no record. */
export const addressSentence = (say, program, address) => (
  address === '' ? say('ui-view-empty') : say('ui-view-not-a-number', digitsAllowed(program))
);

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
