// What a stored status means on a day (docs/format.md, "Standing"); src/registry/standing.rs does the same. Days are
// texts such as 2027-03-14, which sort as they follow each other.

/** @typedef {'active'|'active-under-investigation'|'suspended'|'revoked'|'expired'} Standing */

/**
 * @param {{status: string, action: string, expires: string}} record as stored
 * @param {string} today
 * @returns {Standing}
 */
export function standing({ status, action, expires }, today) {
  for (const worst of ['revoked', 'suspended']) {
    if (status === worst || action === worst) return worst;
  }
  if (status !== 'active' || today > expires) return 'expired';
  return action === 'under-investigation' ? 'active-under-investigation' : 'active';
}

/**
 * Which way back is open past the expiration date; null before.
 * @param {string} expires
 * @param {string} today
 * @returns {'reinstatement'|'not-stated'|'new-application'|null}
 */
export function lapse(expires, today) {
  if (today <= expires) return null;
  const anniversary = fourYearsAfter(expires);
  if (today === anniversary) return 'not-stated';
  return today < anniversary ? 'reinstatement' : 'new-application';
}

/** 29 February becomes the 28th where there is none. */
function fourYearsAfter(day) {
  const later = String(Number(day.slice(0, 4)) + 4).padStart(4, '0') + day.slice(4);
  const exists = new Date(`${later}T00:00:00Z`).toISOString().startsWith(later);
  return exists ? later : later.replace('-02-29', '-02-28');
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
