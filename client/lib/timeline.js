// Where the days of a certification stand on a line drawn in proportion.
import { daysAfter, daysBetween, milestones, periodOf } from './dates.js';

/** Days that are drawn after the last milestone, as what goes on from there. */
const BEYOND = 200;

/**
 * @param {{active: string|null, expires: string}} dates
 * @param {string} today
 * @param {import('./dates.js').Windows} windows
 * @param {number} width
 * @returns {{first: string, last: string, today: number, bands: {name: string, from: number, to: number}[],
 *   points: Record<'active'|'renewal'|'expires'|'reinstatement'|'anew', number>}} whole units from 0 to the width
 */
export function timeline({ active, expires }, today, windows, width) {
  const days = milestones(expires, windows);
  const first = periodOf({ active, expires }, windows).from;
  const last = daysAfter(days.unstated, BEYOND);
  const whole = daysBetween(first, last);
  const place = (day) => Math.min(width, Math.max(0, Math.round((width * daysBetween(first, day)) / whole)));
  const [opens, end, unstated] = [days.opens, expires, days.unstated].map(place);
  return {
    first,
    last,
    today: place(today),
    bands: [
      { name: 'valid', from: 0, to: opens },
      { name: 'renewal', from: opens, to: end },
      { name: 'reinstatement', from: end, to: unstated },
      { name: 'anew', from: unstated, to: width },
    ],
    points: { active: 0, renewal: opens, expires: end, reinstatement: Math.round((end + unstated) / 2), anew: unstated },
  };
}
