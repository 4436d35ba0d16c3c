// Small helpers over byte arrays: keys are bytes, and are compared as bytes.

/** @param {...(Uint8Array|number[])} parts */
export function concat(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Below, at or above zero, as `a` stands before, at or after `b`. */
export function compare(a, b) {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    if (a[i] !== b[i]) return a[i] - b[i];
  }
  return a.length - b.length;
}

export const equal = (a, b) => compare(a, b) === 0;

export const startsWith = (bytes, prefix) => equal(bytes.subarray(0, prefix.length), prefix);

/** A whole number in so many bytes, the big end first. */
export const bigEnd = (value, length) => Uint8Array.from({ length }, (_, i) => value / 256 ** (length - 1 - i));

/** Lower-case hexadecimal digits, the only way in which hashes are written. */
export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes of such digits. */
export const fromHex = (digits) => Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));

export const encode = (text) => new TextEncoder().encode(text);

/** Strict: bytes that are not UTF-8 throw, so that no replacement character reaches a page. */
export const decode = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Below, at or above zero, as texts stand in the order of their bytes. */
export const compareTexts = (a, b) => compare(encode(a), encode(b));
