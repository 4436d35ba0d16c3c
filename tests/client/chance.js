// Chance that repeats: the same seed draws the same numbers, so that what a test found can be found again.

/**
 * @param {number} seed
 * @returns {(end: number) => number} draws a whole number from 0 to below `end`
 */
export function chance(seed) {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

/** One of a list. */
export const pick = (below, list) => list[below(list.length)];
