// The days by which something is to be done about a complaint or an appeal. The steps are the page's own data; here they
// are counted. Days are texts such as 2026-11-20; public holidays are not known.
import { dayText, isDay } from './standing.js';

const DAY = 86_400_000;

/**
 * @typedef {'calendar-days'|'business-days'|'years'} Unit
 * @typedef {{id: string, from?: string, amount?: number, unit?: Unit}} Step counted from the day that `from` names; none
 *   where the rule gives no date
 * @typedef {Record<string, string|undefined>} Days what is known: incident, decision, received
 */

/**
 * The last day of a time that is counted from a day; null where there is none. The day itself does not count, nor do Saturdays
 * and Sundays among business days. The same day of a later year, or 28 February where that year has no 29th.
 * @param {string|undefined} day
 * @param {number} amount
 * @param {Unit} unit
 * @returns {string|null}
 */
export function dayAfter(day, amount, unit) {
  if (!isDay(day)) return null;
  const counted = COUNTED[unit](day, amount);
  return isDay(counted) ? counted : null;
}

const COUNTED = {
  'calendar-days': (day, amount) => dayText(Date.parse(day) + amount * DAY),
  'business-days': (day, amount) => {
    let moment = Date.parse(day);
    for (let left = amount; left > 0;) {
      moment += DAY;
      if (new Date(moment).getUTCDay() % 6 !== 0) left -= 1;
    }
    return dayText(moment);
  },
  years: (day, amount) => {
    const later = String(Number(day.slice(0, 4)) + amount).padStart(4, '0') + day.slice(4);
    return isDay(later) ? later : later.replace('-02-29', '-02-28');
  },
};

/**
 * The day of each step that has one, by the steps' ids.
 * @param {Step[]} steps
 * @param {Days} days
 * @returns {Record<string, string>}
 */
export function datedSteps(steps, days) {
  const dated = steps.filter(({ from }) => from).map(({ id, from, amount, unit }) => [id, dayAfter(days[from], amount, unit)]);
  return Object.fromEntries(dated.filter(([, day]) => day));
}

/** How many days a day is ahead; negative for one that is past. */
export const daysAhead = (day, today) => Math.round((Date.parse(day) - Date.parse(today)) / DAY);

/**
 * What cannot be in the days that were typed, or comes late by our count, each once.
 * @param {Days} days
 * @param {Record<string, string>} dated the steps' days
 * @param {string} today
 * @returns {('incident-ahead'|'decision-ahead'|'incident-after'|'decision-after'|'late-file'|'late-appeal')[]}
 */
export function doubts({ incident, decision, received }, { file, appeal }, today) {
  return [
    incident > today && 'incident-ahead',
    decision > today && 'decision-ahead',
    received < incident && 'incident-after',
    received < decision && 'decision-after',
    received > file && 'late-file',
    received > appeal && 'late-appeal',
  ].filter(Boolean);
}
