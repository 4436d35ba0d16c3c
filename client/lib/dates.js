// The days that follow from a certification's date of expiration. Days are texts such as 2027-03-14, which sort as they
// follow each other; the figures are those of the rules, and come from the page. tests/suite/dates.rs works out the same.
import { lapse, yearsAfter } from './lapse.js';
import { dayText } from './standing.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * @typedef {object} Windows what the rules say
 * @property {number} term years from the date of issue to the date of expiration
 * @property {number} opens days before the date of expiration from which a renewal may be applied for
 * @property {number} lapse years for less than which a lapsed certification can be reinstated
 *
 * @typedef {object} Milestones each a day
 * @property {string} opens the first on which a renewal may be applied for
 * @property {string} applyBy the last before the date of expiration
 * @property {string} expires
 * @property {string} lapsed the first after it
 * @property {string} reinstateBy the last with less than so many years since
 * @property {string} unstated exactly so many years after, of which the rules say nothing
 * @property {string} anew the first with more
 *
 * @typedef {'not-begun'|'before-renewal'|'renewal'|'last-day'|'reinstatement'|'not-stated'|'new-application'} Stage
 */

/** The day so many days later, or earlier for a negative number. */
export const daysAfter = (day, count) => dayText(Date.parse(day) + count * DAY);

/** How many days the second is after the first. */
export const daysBetween = (first, second) => Math.round((Date.parse(second) - Date.parse(first)) / DAY);

/**
 * @param {string} expires
 * @param {Windows} windows
 * @returns {Milestones}
 */
export function milestones(expires, windows) {
  const unstated = yearsAfter(expires, windows.lapse);
  return {
    opens: daysAfter(expires, -windows.opens),
    applyBy: daysAfter(expires, -1),
    expires,
    lapsed: daysAfter(expires, 1),
    reinstateBy: daysAfter(unstated, -1),
    unstated,
    anew: daysAfter(unstated, 1),
  };
}

/**
 * Where a certification is on its way, by its dates alone.
 * @param {{active: string|null, expires: string}} dates
 * @param {string} today
 * @param {Windows} windows
 * @returns {Stage}
 */
export function stage({ active, expires }, today, windows) {
  if (active && today < active) return 'not-begun';
  if (today === expires) return 'last-day';
  return lapse(expires, today, windows.lapse) ?? (today < milestones(expires, windows).opens ? 'before-renewal' : 'renewal');
}

/** The date of expiration of a certification by its date of issue. */
export const expirationOf = (issued, windows) => yearsAfter(issued, windows.term);

/**
 * The certification period that ends with a date of expiration. A certification that was renewed may have been active long
 * before.
 * @param {{active: string|null, expires: string}} dates
 * @param {Windows} windows
 * @returns {{from: string, until: string}}
 */
export function periodOf({ active, expires }, windows) {
  const from = yearsAfter(expires, -windows.term);
  return { from: active && active > from && active <= expires ? active : from, until: expires };
}
