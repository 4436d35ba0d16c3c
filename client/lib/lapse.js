// What follows once a certification is past its expiration date (docs/format.md, "Standing").
import { isDay, isPast } from './standing.js';

/**
 * Which way back is open past the expiration date; null before, and where that date is not known.
 * @param {string|null} expires
 * @param {string} today
 * @returns {'reinstatement'|'not-stated'|'new-application'|null}
 */
export function lapse(expires, today) {
  if (!isPast(expires, today)) return null;
  const anniversary = fourYearsAfter(expires);
  if (today === anniversary) return 'not-stated';
  return today < anniversary ? 'reinstatement' : 'new-application';
}

/** 29 February becomes the 28th where there is none. */
function fourYearsAfter(day) {
  const later = String(Number(day.slice(0, 4)) + 4).padStart(4, '0') + day.slice(4);
  return isDay(later) ? later : later.replace('-02-29', '-02-28');
}
