// Signatures of Ed25519 (RFC 8032), checked by what the browser brings, and strict where browsers are not: a key or a
// signature whose point is one of the few of small order, under which many texts share a signature, or is written in a
// second way, holds nothing.

/** The prime of the field and the curve's constant (RFC 8032, section 5.1). */
const PRIME = 2n ** 255n - 19n;
const CURVE = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;
/** The second coordinates of the eight points of small order: those of order 8, 4, 1 and 2. */
const EIGHTH = 0x5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
const SMALL = [EIGHTH, PRIME - EIGHTH, 0n, 1n, PRIME - 1n];

/** The browser cannot check signatures of this kind. Nothing follows from it about a signature. */
export class CannotCheck extends Error {}

/** The second coordinate in 32 bytes, the little end first; the highest bit says which of two points it is. */
const coordinate = (bytes) => (
  bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) & (2n ** 255n - 1n)
);

/**
 * Whether bytes are a point of the curve, so that they can be a key.
 * @param {Uint8Array} bytes 32
 */
export function isPoint(bytes) {
  const square = coordinate(bytes) ** 2n % PRIME;
  // x² = (y² − 1) / (dy² + 1), which has a root where the product of both sides has one (Euler's criterion).
  return power((square - 1n + PRIME) * (CURVE * square + 1n) % PRIME, (PRIME - 1n) / 2n) !== PRIME - 1n;
}

function power(base, exponent) {
  let [result, square] = [1n, base];
  for (let left = exponent; left > 0n; left /= 2n) {
    if (left % 2n === 1n) result = result * square % PRIME;
    square = square * square % PRIME;
  }
  return result;
}

/** Whether a point may stand in a key or a signature. */
const isFit = (bytes) => coordinate(bytes) < PRIME && !SMALL.includes(coordinate(bytes));

/**
 * Whether the key made this signature of the text; a CannotCheck where the browser has no such signatures.
 * @param {Uint8Array} key 32 bytes
 * @param {Uint8Array} signature
 * @param {Uint8Array} text
 */
export async function verify(key, signature, text) {
  if (signature.length !== 64 || !isFit(key) || !isFit(signature.subarray(0, 32))) return false;
  try {
    const known = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', known, signature, text);
  } catch {
    throw new CannotCheck();
  }
}
