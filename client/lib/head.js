// The head of a published site: the roots of its trees and its times; and `tops.bin`, which carries it with the pages
// worth loading first (docs/format.md, "Head").
import { decode, hex } from './bytes.js';
import { PageError, decodePage, inflate, number, pageId, taker } from './page.js';

const DAY = 24 * 60 * 60 * 1000;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Why a text is not a head; `code` is unreadable or version. */
export class HeadError extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/**
 * @typedef {{v: 1, fictional?: true, data_as_of: string, published: string, next_due: string,
 *   trees: Record<string, {root: string, levels: number, count: number}>}} Head
 */

/**
 * @param {string} text
 * @returns {Head}
 */
export function readHead(text) {
  let head;
  try {
    head = JSON.parse(text);
  } catch {
    throw new HeadError('unreadable');
  }
  if (typeof head?.v === 'number' && head.v !== 1) throw new HeadError('version');
  const times = [head?.data_as_of, head?.published, head?.next_due];
  const trees = Object.values(head?.trees ?? {});
  const whole = times.every(isMoment) && trees.length > 0 && trees.every(isTree);
  if (head?.v !== 1 || !whole) throw new HeadError('unreadable');
  return head;
}

const isMoment = (text) => MOMENT.test(text) && !Number.isNaN(Date.parse(text));

const isTree = (tree) => /^[0-9a-f]{64}$/.test(tree?.root)
  && Number.isSafeInteger(tree.levels) && tree.levels >= 1 && Number.isSafeInteger(tree.count) && tree.count >= 0;

/**
 * The head and, by the ids they turn out to have, the pages that travel with it.
 * @param {Uint8Array} stored `tops.bin`
 * @returns {Promise<{head: Head, stated: string, pages: Map<string, import('./page.js').Page>}>} `stated`, the head as the
 *   site states it: its JSON or, where it is signed, the text that proves it
 */
export async function readTops(stored) {
  const take = taker(await inflate(stored));
  if (hex(take(4)) !== '67737431') throw new PageError('not-a-page'); // "gst1"
  const { stated, head } = readStatement(take(number(take(4))));
  const pages = new Map();
  for (let left = number(take(4)); left > 0; left -= 1) {
    const page = decodePage(take(number(take(4))));
    pages.set(pageId(page), page);
  }
  if (take.left() > 0) throw new PageError('trailing');
  return { head, stated, pages };
}

/** The head of a statement, which is the head itself or, where it is signed, a text that proves an entry of the log. What
 * that proves is checked later, by a script of its own. */
function readStatement(bytes) {
  const stated = textOf(() => bytes);
  const [, entry] = /^c2sp\.org\/tlog-proof@v1\nextra (.+)\n/.exec(stated) ?? [];
  return { stated, head: readHead(entry ? textOf(() => Uint8Array.from(atob(entry), (letter) => letter.charCodeAt(0))) : stated) };
}

function textOf(bytes) {
  try {
    return decode(bytes());
  } catch {
    throw new HeadError('unreadable');
  }
}

/**
 * The moment on which dates are judged: the later of the device's clock and the publication, so that a slow clock
 * cannot bring an expired certification back.
 * @param {Head} head
 * @param {number} now milliseconds
 */
export const clock = (head, now) => Math.max(now, Date.parse(head.published));

/**
 * How old the data are.
 * @param {Head} head
 * @param {number} now milliseconds on the device's clock
 * @returns {{asOf: number, nextDue: number, late: boolean, clockBehind: boolean}} moments in milliseconds;
 *   `clockBehind` when the device is a day or more behind the publication
 */
export function freshness(head, now) {
  const [asOf, nextDue, published] = [head.data_as_of, head.next_due, head.published].map(Date.parse);
  return { asOf, nextDue, late: clock(head, now) > nextDue, clockBehind: published - now >= DAY };
}
