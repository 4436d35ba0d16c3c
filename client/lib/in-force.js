// Which edition of the rules belongs to a record: the newest that bears the date of its action or an earlier one. What the
// documents do not date is never guessed; src/site/in_force.rs does the same at build time.

/**
 * @typedef {{edition: string, day: string, dated: string, own: boolean}} Edition `day` as 2024-08-26, '' where it bears no
 *   date; `dated`, the same in words
 *
 * @param {{status: string|null, action: string|null}} facts
 * @param {string|null} changed the day on which status or action was set
 * @param {Edition[]} editions the newest first
 * @returns {{edition: Edition, how: 'then'|'before'|'unknown'|'now'|'undated'}|null} null where there are no rules at all
 */
export function inForce({ status, action }, changed, editions) {
  const own = editions.find((edition) => edition.own);
  const hasAction = ['suspended', 'revoked'].includes(status) || (action ?? 'none') !== 'none';
  if (!hasAction || !changed) return said(own, hasAction ? 'unknown' : 'now');
  const dated = editions.filter(({ day }) => day !== '');
  const then = dated.find(({ day }) => day <= changed);
  if (then) return said(then, 'then');
  return dated.length > 0 ? said(dated.at(-1), 'before') : said(own, 'now');
}

const said = (edition, how) => (edition ? { edition, how: edition.day ? how : 'undated' } : null);
