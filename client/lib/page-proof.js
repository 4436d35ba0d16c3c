// Some entries of a page, shown to stand in it without the others: from what is shown and hashes of the rest, the page's
// id is worked out again. docs/format.md, "Receipt".
import { bigEnd, compare, concat, equal } from './bytes.js';
import { sha256, treeHash } from './hash.js';
import { nodeHash, split } from './merkle.js';

/**
 * @typedef {{at: number, key: Uint8Array, value?: Uint8Array, id?: Uint8Array, below?: number}} Shown an entry, with its
 *   place in the page; in a leaf the hash of its value, above the id of the page below and how many values it holds
 * @typedef {{level: number, count: number, shown: Shown[], hashes: Uint8Array[]}} PageProof `count`, the entries of the
 *   whole page; `hashes`, of what lies between those shown, from left to right
 */

/**
 * The part of a page that shows the entries at these places.
 * @param {import('./page.js').Page} page
 * @param {number[]} places ascending
 * @returns {PageProof}
 */
export function proofOf({ level, entries }, places) {
  const all = entries.map((entry, at) => shownOf(entry, at));
  const hashes = all.map((shown) => entryHash(level, shown));
  const beside = [];
  const hide = (from, count) => {
    if (count === 0) return;
    if (!places.some((at) => at >= from && at < from + count)) {
      beside.push(treeHash(hashes.slice(from, from + count)));
    } else if (count > 1) {
      hide(from, split(count));
      hide(from + split(count), count - split(count));
    }
  };
  hide(0, entries.length);
  return { level, count: entries.length, shown: places.map((at) => all[at]), hashes: beside };
}

const shownOf = ({ key, value, commitment, below }, at) => (
  value ? { at, key, value: sha256(value) } : { at, key, id: commitment.subarray(0, 32), below }
);

function entryHash(level, { key, value, id, below }) {
  const commitment = value ?? concat(id, bigEnd(below, 8));
  return sha256(concat([0, level, key.length >> 8, key.length & 255], key, commitment));
}

/**
 * The id of the page of which this is part; null where the parts cannot be of one page.
 * @param {PageProof} part
 */
export function idOf({ level, count, shown, hashes }) {
  const inOrder = shown.every((one, i) => i === 0 || (shown[i - 1].at < one.at && compare(shown[i - 1].key, one.key) < 0));
  const fits = shown.every(({ at, key, value }) => at < count && key.length < 2 ** 16 && Boolean(value) === (level === 0));
  if (!inOrder || !fits || count >= 2 ** 32) return null;
  let [nextShown, nextHash] = [0, 0];
  const tree = (from, size) => {
    if (!(shown[nextShown]?.at < from + size)) return hashes[nextHash++];
    if (size === 1) return entryHash(level, shown[nextShown++]);
    const [left, right] = [tree(from, split(size)), tree(from + split(size), size - split(size))];
    return left && right && nodeHash(left, right);
  };
  const whole = count === 0 ? treeHash([]) : tree(0, count);
  if (!whole || nextShown < shown.length || nextHash !== hashes.length) return null;
  return sha256(concat([2, level], bigEnd(count, 4), whole));
}

/** Whether this is part of the page of an id. */
export function isPartOf(part, id) {
  const own = idOf(part);
  return own !== null && equal(own, id);
}
