// How the tree `spelling` is read (docs/format.md, "Spelling" and "Wider"): which ranges open a word, what stands in
// them, and how far one word is from another. src/reader does the same.

/** A word of fewer letters is read whole. */
const SHORT_WORD = 4;
/** A word of so many letters may lack its first one; of fewer no one can tell. */
const LEAST_BACKWARDS = 3;
/** A word of so many letters has three parts that tell something; fewer at its end tell too little. */
const THREE_PARTS = 6;
const SHORT_END = 2;
/** More slips than any word may have. */
const TOO_FAR = 3;

const backwardsOf = (letters) => [...letters].reverse().join('');
const from = (letters, start, end) => letters.slice(start, end).join('');

/** The letters with the one in this place and the next changed, or null where they are alike. */
function swapped(letters, place) {
  const [one, next] = letters.slice(place, place + 2);
  return one === next ? null : [...letters.slice(0, place), next, one, ...letters.slice(place + 2)];
}

const halfOf = (letters) => (letters.length < SHORT_WORD ? letters.length : Math.floor(letters.length / 2));

/** @typedef {import('./candidates.js').Opened} Opened */

/** Where the word stands, or would stand. @param {Opened} opened */
export const lookedUp = ({ word }) => [`f${word}`];

/** Words that begin like this one: the slip stands behind. @param {Opened} opened */
export const forwards = ({ letters }) => [`f${from(letters, 0, halfOf(letters))}`];

/** Words that end like this one, and those in which two letters of the middle changed places. @param {Opened} opened */
export function backwards({ letters }) {
  if (letters.length < SHORT_WORD) return letters.length === LEAST_BACKWARDS ? [`b${backwardsOf(letters)}`] : [];
  const half = halfOf(letters);
  const middle = swapped(letters, half - 1);
  return [`b${backwardsOf(letters.slice(half))}`, ...(middle ? forwards({ letters: middle }) : [])];
}

/** Words that are spoken as this one may be. @param {Opened} opened */
export const bySound = ({ spoken }) => [...spoken].map(([form, sound]) => `s${sound} ${form} `);

/** Words of the same sound. @param {Opened} opened */
export const roughlyBySound = ({ spoken }) => [...new Set(spoken.values())].sort().map((sound) => `s${sound} `);

/** Words that have a third of this one; *further*, also with two letters at its borders changed. */
export function byTwoSlips({ letters }, isFurther) {
  if (letters.length < THREE_PARTS) return [];
  const third = Math.floor(letters.length / 3);
  const others = isFurther ? [swapped(letters, third - 1), swapped(letters, third + 2)] : [];
  return [letters, ...others].filter(Boolean).flatMap((one) => [
    `f${from(one, 0, third)}`,
    `m${from(one, third, third + 3)} `,
    ...(letters.length - third - 3 >= SHORT_END ? [`b${backwardsOf(one.slice(third + 3))}`] : []),
  ]);
}

/** The word that a key of the tree stands for. @param {string} key */
export function wordIn(key) {
  if (key[0] === 'f') return key.slice(1);
  return key[0] === 'b' ? backwardsOf([...key.slice(1)]) : key.slice(key.lastIndexOf(' ') + 1);
}

/**
 * Letters missing, extra, wrong, or two neighbours swapped, each letter touched once.
 * @param {string[]} a
 * @param {string[]} b
 * @returns {number} 3 where it is more than 2
 */
export function distance(a, b) {
  if (Math.abs(a.length - b.length) >= TOO_FAR) return TOO_FAR;
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const alike = a[row - 1] === b[column - 1];
      next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (alike ? 0 : 1));
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) next[column] = Math.min(next[column], before[column - 2] + 1);
    }
    [before, last] = [last, next];
  }
  return Math.min(last[b.length], TOO_FAR);
}
