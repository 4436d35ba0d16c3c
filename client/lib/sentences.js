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
function standingCase({ standing, expires, unlisted }, today) {
  const past = isPast(expires, today);
  if (standing === 'no-longer-listed') return unlisted ? standing : `${standing}-undated`;
  if (standing === 'expired' && !past) return expires ? 'expired-early' : 'expired-undated';
  return past && (standing === 'suspended' || standing === 'revoked') ? `${standing}-expired` : standing;
}

/** The day that a sentence about a standing names. */
const standingDay = (say, { unlisted, expires }) => dayOr(say, unlisted ?? expires);

const dayOr = (say, day) => (day ? dayWords(say, day) : '');

/**
 * The one sentence that answers whether a certification is valid today.
 * @param {Say} say
 * @param {import('./rows.js').Row} row
 * @param {{today: string, program: Program}} context
 */
export const standingSentence = (say, row, { today, program }) => (
  say(`ui-standing-${standingCase(row, today)}`, { date: standingDay(say, row), ...helpline(program) })
);

/** The same, short, for a row of results. */
export const standingLine = (say, row, today) => (
  say(`ui-row-${standingCase(row, today)}`, { date: standingDay(say, row) })
);

/** That the registry is correcting a record, when it was last whole, and whom to ring; nothing for any other. */
export function heldNote(say, { held, confirmed }, program) {
  if (!held) return '';
  if (!confirmed) return say('ui-held-note-never', helpline(program));
  const date = dayWords(say, dayIn(program.zone, Date.parse(confirmed)));
  return say('ui-held-note', { date, ...helpline(program) });
}

/** The name, or why there is none. */
export const nameWords = (say, { name, held }) => name ?? say(held ? 'ui-name-being-corrected' : 'ui-name-withheld');

/**
 * What else a row of results says, by its slots: under which other name it was found (`{name}` stands where that name
 * goes), and that it is being corrected though its standing does not say so. Why it is there: notes.js.
 * @param {Say} say
 * @param {import('./rows.js').Row} row
 */
export const rowNotes = (say, { other_name, held, standing }) => ({
  other_name: other_name ? say('ui-other-name', { name: '{name}' }) : '',
  held: held && standing !== 'being-corrected' ? say('ui-row-held') : '',
});

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
    status: stated && status ? say(`ui-status-${status}`) : '',
    action: stated && action ? say(`ui-action-${action}`) : '',
    specializations: row.specializations?.join('; ') ?? '',
    ended: ended ? say(`ui-ended-${ended.action}`, { date: dayWords(say, ended.on) }) : '',
    held: heldNote(say, row, program),
  };
}

const digitsAllowed = ({ number }) => (
  { prefix: number.prefix, least: number.digits_at_least, most: number.digits_at_most }
);

/** How a row can have matched that has every word as it was typed, or its beginning. */
const AS_TYPED = ['exact', 'parts', 'prefix'];

const isAsTyped = ({ matched }) => AS_TYPED.includes(matched);

/**
 * What a look-up found, in a sentence to show and announce.
 * @param {Say} say
 * @param {import('./lookup.js').Answer} answer
 * @param {Program} program
 * @param {string} [depth] how far was looked
 */
export function answerSentence(say, answer, program, depth) {
  const { total: count, number, rows, error } = answer;
  if (error && (depth === 'further' || rows.length === 0)) return errorSentence(say, error, program);
  if (typeof answer.digits === 'number') return typingSentence(say, answer.digits, program);
  if (number) return say(isThere(answer) ? 'ui-found-number' : 'ui-not-found', { number, ...helpline(program) });
  if (rows.length === 0) return say(`ui-not-found-${nobody(answer, depth)}`, helpline(program));
  return say(`ui-found${foundCase(answer, depth)}`, { count, shown: SHOWN_ROWS });
}

/** Whether a number that was asked for exists: those like it are no results. */
const isThere = ({ rows }) => rows.some(({ matched }) => matched === 'exact');

/** What may be said where nobody was found: more can be looked for, not everything could be read, or nobody is there. */
function nobody({ further, total_is }, depth) {
  if (further && depth !== 'further') return 'yet';
  return further || total_is === 'at-least' ? 'at-least' : 'name';
}

function foundCase({ total, total_is, rows, further }, depth) {
  const many = total > SHOWN_ROWS ? '-many' : '';
  if (!isAsTyped(rows[0])) return `-similar${many}`;
  if (!isAsTyped(rows.at(-1))) return `-mixed${many}`;
  if (depth === 'further' && !further && !many && total_is === 'exact') return '-alone';
  return many + (total_is === 'at-least' ? '-at-least' : '');
}

/**
 * What stands below the results: what was searched so far, where that is worth saying, and what the button says with
 * which more can be looked for. What is missing is not said.
 * @param {Say} say
 * @param {import('./lookup.js').Answer} answer
 * @param {string} depth how far was looked
 * @returns {{searched?: string, press?: string, quiet?: boolean}}
 */
export function belowWords(say, answer, depth) {
  const { number, rows, further, total, error } = answer;
  if (number) return isThere(answer) ? {} : { press: say('ui-like-show') };
  if (error) return { searched: say('ui-searched-typed'), press: say('ui-look-further') };
  if (depth === 'further') return { searched: say(further ? 'ui-searched-much' : 'ui-searched-whole') };
  // Similar names stand behind those that match: a full screen of these has no room for them.
  if (!further || (total > SHOWN_ROWS && isAsTyped(rows.at(-1)))) return {};
  if (rows.some(isWhole)) return { press: say('ui-look-similar'), quiet: true };
  return { searched: say('ui-searched'), press: say('ui-look-further') };
}

/** Whether a row has every word as a whole. */
const isWhole = ({ matched }) => matched === 'exact' || matched === 'parts';

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
