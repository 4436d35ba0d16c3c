// Proofs over the tree hash of RFC 6962: that an entry stands in a tree (section 2.1.1), and that one tree goes on where
// an earlier one ended (2.1.2). Sizes and places are whole numbers below 2^53.
import { concat, equal } from './bytes.js';
import { sha256, treeHash } from './hash.js';

/** The hash of an entry of a log. */
export const leafHash = (entry) => sha256(concat([0], entry));

export const nodeHash = (left, right) => sha256(concat([1], left, right));

/** How many of so many leaves stand on the left: the largest power of two below. */
export function split(count) {
  let left = 1;
  while (left * 2 < count) left *= 2;
  return left;
}

const half = (number) => Math.floor(number / 2);

/** Walks up from a place among `last + 1`, a step with each hash beside; `join` is told the hash and whether it stands on
 * the left. Whether the way ends at the root. */
function climb(index, last, path, join) {
  let [at, end] = [index, last];
  for (const beside of path) {
    if (end === 0) return false;
    if (at % 2 === 1 || at === end) {
      join(beside, true);
      // A node without a right neighbour rises as it is.
      while (at % 2 === 0 && at > 0) [at, end] = [half(at), half(end)];
    } else {
      join(beside, false);
    }
    [at, end] = [half(at), half(end)];
  }
  return end === 0;
}

/**
 * Whether a path leads from a leaf to the root of a tree.
 * @param {{index: number, leaf: Uint8Array}} entry
 * @param {Uint8Array[]} path the leaf's sibling first
 * @param {{size: number, root: Uint8Array}} tree
 */
export function isIncluded({ index, leaf }, path, { size, root }) {
  if (index >= size) return false;
  let node = leaf;
  const ends = climb(index, size - 1, path, (beside, left) => {
    node = left ? nodeHash(beside, node) : nodeHash(node, beside);
  });
  return ends && equal(node, root);
}

/**
 * Whether steps lead from an old tree to a new one (RFC 9162, section 2.1.4.2).
 * @param {{size: number, root: Uint8Array}} old
 * @param {{size: number, root: Uint8Array}} next
 * @param {Uint8Array[]} steps
 */
export function isConsistent(old, next, steps) {
  if (old.size === 0 || old.size >= next.size) {
    return old.size === next.size && equal(old.root, next.root) && steps.length === 0;
  }
  let [index, last] = [old.size - 1, next.size - 1];
  while (index % 2 === 1) [index, last] = [half(index), half(last)];
  // Where the old tree is a whole left part of the new one, its root is the first step.
  const [first, ...rest] = index === 0 ? [old.root, ...steps] : steps;
  if (!first) return false;
  let [before, after] = [first, first];
  const ends = climb(index, last, rest, (beside, left) => {
    if (left) before = nodeHash(beside, before);
    after = left ? nodeHash(beside, after) : nodeHash(after, beside);
  });
  return ends && equal(before, old.root) && equal(after, next.root);
}

/**
 * The parts of a tree that show it to go on where that of the first `old` leaves ended: from a place on, so many leaves.
 * @param {number} old from 1 to `size`
 * @param {number} size
 * @returns {{from: number, count: number}[]}
 */
export function consistencyParts(old, size, from = 0, known = true) {
  if (old === size) return known ? [] : [{ from, count: size }];
  const left = split(size);
  if (old <= left) return [...consistencyParts(old, left, from, known), { from: from + left, count: size - left }];
  return [...consistencyParts(old - left, size - left, from + left, false), { from, count: left }];
}

/** The hash over some leaves, which stand in a list from `first` on. */
export const partHash = (leaves, first, { from, count }) => treeHash(leaves.slice(from - first, from - first + count));
