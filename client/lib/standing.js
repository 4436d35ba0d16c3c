// What a stored status means on a day (docs/format.md, "Standing"); src/registry/standing.rs does the same. Days are
// texts such as 2027-03-14, which sort as they follow each other.

/**
 * @typedef {'active'|'active-under-investigation'|'suspended'|'revoked'|'expired'|'being-corrected'|'no-longer-listed'}
 *   Standing
 * @typedef {{status: string|null, action: string|null, expires: string|null,
 *   listing?: 'listed'|'held'|'unlisted'}} Facts as stored; null for what is not known
 */

/**
 * The worst of what is known wins; what is not known is never taken for good.
 * @param {Facts} facts
 * @param {string} today
 * @returns {Standing}
 */
export function standing({ status, action, expires, listing = 'listed' }, today) {
  if (listing === 'unlisted') return 'no-longer-listed';
  for (const worst of ['revoked', 'suspended']) {
    if (status === worst || action === worst) return worst;
  }
  if (status === 'expired' || isPast(expires, today)) return 'expired';
  const whole = listing === 'listed' && status === 'active' && expires;
  if (whole && action === 'under-investigation') return 'active-under-investigation';
  return whole && action === 'none' ? 'active' : 'being-corrected';
}

/**
 * Whether a day is after the last valid one, where that is known.
 * @param {string|null} expires
 * @param {string} today
 */
export const isPast = (expires, today) => Boolean(expires) && today > expires;

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

/** Whether a value is a day of the calendar, which repeats after 400 years; the first hundred are not for `Date.UTC`. */
export function isDay(text) {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number);
  const date = new Date(Date.UTC(2000 + (year % 400), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * The day on which a moment falls in a zone.
 * @param {string} zone IANA name
 * @param {number} moment milliseconds
 */
export function dayIn(zone, moment) {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year.padStart(4, '0')}-${parts.month}-${parts.day}`;
}
