// Entries of the tree `changes`, and how many hours lay between a decision and its publication (docs/format.md,
// "Changes"); src/ledger does the same.
import { decode } from './bytes.js';
import { PageError } from './page.js';
import { dayIn, isDay } from './standing.js';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
/** No zone is further from UTC, so a day begins within so long of the same midnight there. */
const FURTHEST = 26 * 60;

/**
 * @typedef {{from: string|null, to: string, decided?: string, published: string}} Change
 */

/**
 * @param {import('./page.js').Entry} entry
 * @returns {Change}
 */
export function readChange({ key, value }) {
  const [, published] = decode(key).split(' ');
  let from; let to; let decided;
  try {
    [from, to, decided] = JSON.parse(decode(value));
  } catch {
    throw new PageError('not-a-page');
  }
  if (typeof to !== 'string' || Number.isNaN(Date.parse(published))) throw new PageError('not-a-page');
  return { from, to, decided, published };
}

/**
 * The first moment of a day in a zone, in milliseconds: midnight, or the first moment after it where clocks skip midnight.
 * @param {string} day
 * @param {string} zone IANA name
 */
export function dayBegin(day, zone) {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let [before, after] = [-FURTHEST, FURTHEST];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(zone, midnight + middle * MINUTE) < day) before = middle; else after = middle;
  }
  return midnight + after * MINUTE;
}

/**
 * How long a change took; null where nobody knows when it was decided.
 * @param {Change} change
 * @param {{zone: string, allowed: number}} limits the hours within which it must be published
 * @returns {{hours: number, late: boolean, ahead: boolean}|null} whole hours; `ahead` when it is said to have been decided
 *   after it was published
 */
export function lag({ decided, published }, { zone, allowed }) {
  if (!decided) return null;
  const took = Date.parse(published) - (isDay(decided) ? dayBegin(decided, zone) : Date.parse(decided));
  return { hours: Math.max(0, Math.floor(took / HOUR)), late: took > allowed * HOUR, ahead: took < 0 };
}
