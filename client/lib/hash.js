// SHA-256 (FIPS 180-4) and the tree hash of RFC 6962. Our own, because a page of a hundred entries takes some four
// hundred small hashes: under a millisecond here, eighteen through the browser's asynchronous calls.
import { concat, encode } from './bytes.js';

/** Fractional parts of roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3), worked out rather than sent. None comes
 * nearer than 2^-10 to a whole number, some 2^8 times the error of the least exact root function; a wrong one would
 * make every page fail its check. */
const primes = [];
for (let n = 2; primes.length < 64; n += 1) {
  if (primes.every((prime) => n % prime)) primes.push(n);
}
const fractions = (root, count) => (
  Int32Array.from(primes.slice(0, count), (prime) => ((root(prime) % 1) * 2 ** 32) | 0)
);
const ROUND = fractions(Math.cbrt, 64);
const START = fractions(Math.sqrt, 8);
const schedule = new Int32Array(64);

const turn = (x, by) => (x >>> by) | (x << (32 - by));

/**
 * @param {Uint8Array} bytes
 * @returns {Uint8Array} 32 bytes
 */
export function sha256(bytes) {
  const state = START.slice();
  const padded = new Uint8Array((bytes.length + 72) & ~63);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, bytes.length / 2 ** 29);
  view.setUint32(padded.length - 4, bytes.length << 3);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i += 1) schedule[i] = view.getInt32(at + i * 4);
    block(state);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => digest.setInt32(i * 4, word));
  return new Uint8Array(digest.buffer);
}

/** One block of the compression function, over the sixteen words at the front of the schedule (FIPS 180-4, 6.2.2). */
function block(state) {
  for (let i = 16; i < 64; i += 1) {
    const x = schedule[i - 15];
    const y = schedule[i - 2];
    const sum = (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
    schedule[i] = schedule[i - 16] + schedule[i - 7] + sum;
  }
  let a = state[0], b = state[1], c = state[2], d = state[3];
  let e = state[4], f = state[5], g = state[6], h = state[7];
  for (let i = 0; i < 64; i += 1) {
    const choice = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const majority = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    const next = (h + choice + ROUND[i] + schedule[i]) | 0;
    h = g; g = f; f = e; e = (d + next) | 0;
    d = c; c = b; b = a; a = (next + majority) | 0;
  }
  state[0] += a; state[1] += b; state[2] += c; state[3] += d;
  state[4] += e; state[5] += f; state[6] += g; state[7] += h;
}

/**
 * The tree hash of RFC 6962, section 2.1, over hashes of leaves: pairs are joined level by level, and one left over
 * rises as it is, which is the same tree as splitting at the largest power of two.
 * @param {Uint8Array[]} leaves
 */
export function treeHash(leaves) {
  if (leaves.length === 0) return sha256(encode(''));
  let level = leaves;
  while (level.length > 1) {
    const above = [];
    for (let i = 0; i < level.length; i += 2) {
      above.push(i + 1 < level.length ? sha256(concat([1], level[i], level[i + 1])) : level[i]);
    }
    level = above;
  }
  return level[0];
}
