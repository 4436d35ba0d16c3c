// What follows once a certification is past its expiration date (docs/format.md, "Standing").
import { isDay, isPast } from './standing.js';

/**
 * Which way back is open past the expiration date; null before, and where that date is not known.
 * @param {string|null} expires
 * @param {string} today
 * @param {number} [years] for which a lapsed certification can be reinstated
 * @returns {'reinstatement'|'not-stated'|'new-application'|null}
 */
export function lapse(expires, today, years = 4) {
  if (!isPast(expires, today)) return null;
  const anniversary = yearsAfter(expires, years);
  if (today === anniversary) return 'not-stated';
  return today < anniversary ? 'reinstatement' : 'new-application';
}

/** The same day so many years later, or earlier for a negative number. 29 February becomes the 28th where there is none. */
export function yearsAfter(day, years) {
  const later = String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);
  return isDay(later) ? later : later.replace('-02-29', '-02-28');
}
