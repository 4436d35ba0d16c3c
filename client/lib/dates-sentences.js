// Which message says what about a certification's dates: the answer, the days of each step, the entries of the calendar file.
import { daysBetween, milestones, stage } from './dates.js';
import { helpline } from './sentences.js';
import { dayWords } from './words.js';

/**
 * @typedef {import('./words.js').Say} Say
 * @typedef {import('./dates.js').Windows} Windows
 *
 * @typedef {object} Certification
 * @property {string|null} active
 * @property {string|null} expires null only for a record without it
 * @property {import('./standing.js').Standing} [standing] of a record, on the day
 * @property {string} [number] of a record
 * @property {boolean} [assumed] the date of expiration was worked out from the date of issue
 *
 * @typedef {{today: string, windows: Windows, program: import('./sentences.js').Program}} Context
 */

/** Standings of which the dates alone do not tell what follows. */
const SERIOUS = ['suspended', 'revoked', 'being-corrected', 'no-longer-listed'];

/** Whether a certification goes the way of its dates, by its case. */
export const isOnItsWay = (name) => !SERIOUS.includes(name) && name !== 'expired-early';

/**
 * Which case a certification is, by which the page knows its sentence and its rules.
 * @param {Certification} certification
 * @param {Context} context
 */
export function caseOf({ active, expires, standing }, { today, windows }) {
  if (SERIOUS.includes(standing)) return standing;
  if (!expires) return 'being-corrected';
  return standing === 'expired' && today <= expires ? 'expired-early' : stage({ active, expires }, today, windows);
}

/**
 * The answer in a sentence.
 * @param {Say} say
 * @param {Certification} certification
 * @param {Context} context
 */
export function answerSentence(say, certification, context) {
  const { active, expires } = certification;
  const { today, windows, program } = context;
  const name = caseOf(certification, context);
  const days = expires ? milestones(expires, windows) : {};
  const words = Object.fromEntries(
    Object.entries({ ...days, today, active }).map(([key, day]) => [key, day ? dayWords(say, day) : '']),
  );
  const counts = { 'before-renewal': days.opens, renewal: expires };
  const count = counts[name] ? daysBetween(today, counts[name]) : 0;
  const kind = isOnItsWay(name) ? 'stage' : 'standing';
  return say(`dates-${kind}-${name}`, { ...words, count, years: windows.lapse, ...helpline(program) });
}

/**
 * What else must be said, by the names of the cases.
 * @param {Say} say
 * @param {Certification} certification
 * @param {Context} context
 * @returns {{name: string, words: string}[]}
 */
export function notes(say, { active, standing, assumed }, { windows, program }) {
  return [
    ...(standing === 'active-under-investigation' ? [{ name: 'investigation', words: say('dates-note-investigation', helpline(program)) }] : []),
    ...(assumed ? [{ name: 'assumed', words: say('dates-note-assumed', { years: windows.term }) }] : []),
    ...(assumed && active.endsWith('-02-29') ? [{ name: 'assumed', words: say('dates-note-leap', { years: windows.term }) }] : []),
  ];
}

/** The days of each step, by its name, in words; '' for what is not known. */
export function stepDays(say, { active, expires }, windows) {
  const days = milestones(expires, windows);
  const words = (day) => dayWords(say, day);
  const span = (first, last) => say('dates-when-span', { first: words(first), last: words(last) });
  return {
    active: active ? words(active) : '',
    renewal: span(days.opens, days.applyBy),
    expires: words(expires),
    reinstatement: span(days.lapsed, days.reinstateBy),
    anew: say('dates-when-anew', { first: words(days.anew), day: words(days.unstated), years: windows.lapse }),
  };
}

/** The step at which a certification stands, by its case; undefined where none is sure. */
export const stepOf = (name) => ({
  'before-renewal': 'active',
  renewal: 'renewal',
  'last-day': 'expires',
  reinstatement: 'reinstatement',
  'not-stated': 'anew',
  'new-application': 'anew',
})[name];

/** Reminders so many days before each day of the calendar; 0, on the morning of the day itself. */
const REMINDERS = { opens: [0], apply: [30, 7, 1], expires: [0], reinstate: [180, 30, 7] };

/**
 * The days still to come, for the calendar file. The way back stands in it only for those who need it.
 * @param {Say} say
 * @param {Certification} certification
 * @param {Context & {facts: object, rules: import('./education.js').Rules}} context
 * @returns {import('./ics.js').Day[]}
 */
export function calendarDays(say, certification, { today, windows, program, facts, rules }) {
  const { number, expires } = certification;
  const name = caseOf(certification, { today, windows });
  if (!isOnItsWay(name)) return [];
  const days = milestones(expires, windows);
  const words = { expires: dayWords(say, expires), applyBy: dayWords(say, days.applyBy), reinstateBy: dayWords(say, days.reinstateBy) };
  const values = { ...words, ...helpline(program), hours: rules.hours, ethics: rules.ethics, years: windows.lapse, title: facts.abbreviation };
  const entry = (kind, day) => ({
    uid: `${kind}-${number ? `${number}-` : ''}${expires}@${hostOf(facts)}`,
    day,
    summary: say(`dates-calendar-${kind}`, values),
    description: say(`dates-calendar-${kind}-more`, values),
    reminders: REMINDERS[kind],
  });
  const all = today <= expires
    ? [entry('opens', days.opens), entry('apply', days.applyBy), entry('expires', expires)]
    : [entry('reinstate', days.reinstateBy)];
  return all.filter(({ day }) => day >= today);
}

/** The host of the site's address, which makes the entries' names unlike those of anybody else. */
const hostOf = ({ base_url: address }) => (address ? new URL(address).hostname : 'registry.invalid');
