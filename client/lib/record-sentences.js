// What a record says besides its name and number: the one sentence of its standing, its facts, that it is being corrected;
// and what the page of one record says without one.
import { digitsAllowed, helpline, standingCase, standingDay } from './sentences.js';
import { dayIn } from './standing.js';
import { dayWords } from './words.js';

/**
 * @typedef {import('./words.js').Say} Say
 * @typedef {import('./sentences.js').Program} Program
 */

/**
 * The one sentence that answers whether a certification is valid today.
 * @param {Say} say
 * @param {import('./rows.js').Row} row
 * @param {{today: string, program: Program}} context
 */
export const standingSentence = (say, row, { today, program }) => (
  say(`later-standing-${standingCase(row, today)}`, { date: standingDay(say, row), ...helpline(program) })
);

/** The same in the official words, on a page in another language. */
export const englishSentence = (say, row, context) => (say.english ? standingSentence(say.english, row, context) : '');

/** That the registry is correcting a record, when it was last whole, and whom to ring; nothing for any other. */
export function heldNote(say, { held, confirmed }, program) {
  if (!held) return '';
  if (!confirmed) return say('later-held-note-never', helpline(program));
  const date = dayWords(say, dayIn(program.zone, Date.parse(confirmed)));
  return say('later-held-note', { date, ...helpline(program) });
}

/** The days of a record by the slots of its template; null for what is not known. */
export function factDays({ active, expires, changed }, { zone }) {
  return { active, expires, changed: changed?.includes('T') ? dayIn(zone, Date.parse(changed)) : changed };
}

/**
 * The other facts of a record by their slots, in words; '' for what is not known. One that is being corrected says no
 * status: what could be read of it is not to be relied on.
 * @param {Say} say
 * @param {import('./rows.js').WholeRow} row
 * @param {Program} program
 */
export function factWords(say, row, program) {
  const { status, action, ended } = row;
  const stated = row.standing !== 'being-corrected';
  return {
    status: stated && status ? say(`later-status-${status}`) : '',
    action: stated && action ? say(`later-action-${action}`) : '',
    ...(say.english && stated && officialWords(say.english, row)),
    specializations: row.specializations?.join('; ') ?? '',
    ended: ended ? say(`later-ended-${ended.action}`, { date: dayWords(say, ended.on) }) : '',
    held: heldNote(say, row, program),
  };
}

const officialWords = (english, { status, action }) => ({
  status_english: status ? english(`later-status-${status}`) : '',
  action_english: action ? english(`later-action-${action}`) : '',
});

/** What the record view says when its address names no record. */
export const addressSentence = (say, program, address) => (
  address === '' ? say('later-view-empty') : say('later-view-not-a-number', digitsAllowed(program))
);
