// What a stored status means on a day (docs/format.md, "Standing"); src/registry/standing.rs does the same. Days are
// texts such as 2027-03-14, which sort as they follow each other.

/** Figures to compute with, whatever the language of the page. */
export const FIGURES = 'en-US-u-ca-gregory-nu-latn';

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
 * The day of a moment that a date can be made of, as a text; undefined for any other.
 * @param {number|string} moment
 */
export function dayText(moment) {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** Whether a value is a day of the calendar. One that a month does not have would be read as a day of the next. */
export const isDay = (text) => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && dayText(text) === text;

/**
 * The parts of a moment in the words of a language, by their kinds.
 * @param {string} language
 * @param {number} moment milliseconds
 * @param {Intl.DateTimeFormatOptions} options
 */
export function partsOf(language, moment, options) {
  const parts = new Intl.DateTimeFormat(language, options).formatToParts(moment);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/**
 * The day on which a moment falls in a zone.
 * @param {string} zone IANA name
 * @param {number} moment milliseconds
 */
export function dayIn(zone, moment) {
  const { year, month, day } = partsOf(FIGURES, moment, { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${year.padStart(4, '0')}-${month}-${day}`;
}
