// What was found for each row of a list: the person, or the people to choose from, how the name agrees, what needs a
// person's attention. Nobody is chosen here: a name alone leads to nobody until somebody has confirmed the number.
import { isDay } from '../standing.js';
import { agreement } from './names.js';

const DAY = 24 * 60 * 60 * 1000;
/** Standings of a certification that may be relied on today. */
const GOOD = ['active', 'active-under-investigation'];

/**
 * @typedef {'number'|'agree'|'spelling'|'letters'|'withheld'|'disagree'|'confirmed'|'one-name'|'several'|'similar'|
 *   'no-number'|'no-name'|'blank'|'unread'} Outcome
 *
 * @typedef {object} Found what the registry has for a row
 * @property {import('../rows.js').WholeRow|null} [record] of its number
 * @property {import('./look.js').People} [people] of its name
 * @property {boolean} [isWider] whether other spellings were looked for
 *
 * @typedef {object} Result
 * @property {import('./entries.js').Entry} entry
 * @property {Outcome} outcome
 * @property {import('../rows.js').Row|null} person whose standing the row shows
 * @property {import('../rows.js').Row[]} people to choose from
 * @property {boolean} complete whether these are all of that name
 * @property {import('./names.js').Agreement|null} agreement of the name on the list with the registered one
 */

/**
 * @param {import('./entries.js').Entry} entry
 * @param {Found} found
 * @param {Map<string, string[]>} forms
 * @returns {Result}
 */
export function judged(entry, { record, people, isWider }, forms) {
  const base = { entry, person: null, people: [], complete: true, agreement: null };
  if (entry.kind === 'blank' || entry.kind === 'unread') return { ...base, outcome: entry.kind };
  if (record && entry.confirmed) return { ...base, outcome: 'confirmed', person: record };
  if (record) return { ...base, person: record, ...byNumber(entry, record, forms) };
  const { rows = [], complete = true } = people ?? {};
  if (rows.length === 0) return { ...base, outcome: entry.number ? 'no-number' : 'no-name' };
  const outcome = entry.number ? 'no-number' : named(rows, isWider);
  return { ...base, outcome, people: rows, complete };
}

const named = (rows, isWider) => {
  if (isWider) return 'similar';
  return rows.length === 1 ? 'one-name' : 'several';
};

function byNumber({ name }, record, forms) {
  if (!name) return { outcome: 'number' };
  // What is not known of a name is not compared.
  if (record.name === null) return { outcome: 'withheld' };
  const way = agreement(name, record, forms);
  return { agreement: way, outcome: ['same', 'parts', 'other-name'].includes(way) ? 'agree' : way };
}

/**
 * Days from a day to the last valid one; negative when it is past, null where it is not known.
 * @param {string|null} expires
 * @param {string} today
 */
export function daysTo(expires, today) {
  return isDay(expires) ? Math.round((Date.parse(expires) - Date.parse(today)) / DAY) : null;
}

/** Whether a certification may be relied on today. */
export const isGood = ({ standing }) => GOOD.includes(standing);

/** What the reader may look at alone, in the order in which it is offered. */
export const VIEWS = ['attention', 'all', 'standing', 'action', 'soon', 'choose', 'differ', 'missing', 'unread', 'twice', 'changed'];

/**
 * The views in which a result stands.
 * @param {Result & {change?: {what: string}|null}} result
 * @param {{today: string, soon: number}} context `soon`, days before the expiration that need attention
 * @returns {Set<string>}
 */
export function viewsOf({ entry, outcome, person, change }, { today, soon }) {
  const views = new Set(['all']);
  const days = person && isGood(person) ? daysTo(person.expires, today) : null;
  const when = {
    standing: person && !isGood(person),
    action: person && person.standing !== 'being-corrected' && ['under-investigation', 'suspended', 'revoked'].includes(person.action),
    soon: days !== null && days <= soon,
    choose: ['one-name', 'several', 'similar'].includes(outcome),
    differ: ['spelling', 'letters', 'withheld', 'disagree'].includes(outcome),
    missing: ['no-number', 'no-name'].includes(outcome),
    unread: outcome === 'unread',
    twice: Boolean(entry.same),
    changed: Boolean(change) && change.what !== 'same',
  };
  for (const [view, is] of Object.entries(when)) if (is) views.add(view);
  if (views.size > 1) views.add('attention');
  return views;
}

/**
 * The results of a whole list.
 * @param {import('./entries.js').Entry[]} entries
 * @param {{records: Map<string, object|null>, people: Map<string, object>, wider: Set<string>}} found by number and by name
 * @param {Map<string, string[]>} forms
 * @returns {Result[]}
 */
export const allJudged = (entries, { records, people, wider }, forms) => entries.map((entry) => judged(entry, {
  record: records.get(entry.confirmed ?? entry.number),
  people: people.get(entry.name),
  isWider: wider.has(entry.name),
}, forms));
