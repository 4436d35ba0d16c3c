// One page of a tree: inflated, taken apart and checked against its id (docs/format.md, "A page" and "Page id").
// Whatever bytes a host, a cache or a cable delivers, what comes out is the page asked for or a PageError.
import { compare, concat, decode, hex } from './bytes.js';
import { sha256, treeHash } from './hash.js';

/** A reader refuses more than this once inflated. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Why bytes are not the page asked for; `code` is compressed, too-large, trailing, not-a-page, cut, disorder, id or
 * value. */
export class PageError extends Error {
  constructor(code) {
    super(`not the page asked for: ${code}`);
    this.code = code;
  }
}

/**
 * @typedef {{key: Uint8Array, value?: Uint8Array, commitment?: Uint8Array, id?: string, below?: number}} Entry in
 *   leaves a value; above, a child's id and how many values stand below it, and the bytes of both
 * @typedef {{level: number, entries: Entry[]}} Page
 */

/**
 * The page in a stored file, once it is known to be the one of this id.
 * @param {Uint8Array} stored
 * @param {string} id 64 hexadecimal digits
 * @returns {Promise<Page>}
 */
export async function openPage(stored, id) {
  const page = decodePage(await inflate(stored));
  if (pageId(page) !== id) throw new PageError('id');
  return page;
}

/**
 * Raw DEFLATE (RFC 1951), nothing behind it, nothing too large.
 * @param {Uint8Array} stored
 */
export async function inflate(stored) {
  const bytes = await inflated(stored);
  // Engines differ on bytes after the stream. One that ends just as well without its last byte has some.
  const early = await inflated(stored.subarray(0, -1)).then(() => true, () => false);
  if (early) throw new PageError('trailing');
  return bytes;
}

async function inflated(stored) {
  const reader = new Blob([stored]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read().catch(() => { throw new PageError('compressed'); });
    if (done) return concat(...chunks);
    chunks.push(value);
    size += value.length;
    if (size > MOST_BYTES) {
      reader.cancel().catch(() => {});
      throw new PageError('too-large');
    }
  }
}

/**
 * Takes inflated bytes apart; every byte must belong, and the keys must ascend.
 * @param {Uint8Array} bytes
 * @returns {Page}
 */
export function decodePage(bytes) {
  const take = taker(bytes);
  if (hex(take(4)) !== '67737031') throw new PageError('not-a-page'); // "gsp1"
  const level = take(1)[0];
  const count = number(take(4));
  const entries = [];
  for (let i = 0; i < count; i += 1) {
    const entry = level === 0 ? leafEntry(take) : indexEntry(take);
    if (i > 0 && compare(entries[i - 1].key, entry.key) >= 0) throw new PageError('disorder');
    entries.push(entry);
  }
  if (take.left() > 0) throw new PageError('trailing');
  return { level, entries };
}

/** A function that hands out the next bytes, and throws once there are too few. */
export function taker(bytes) {
  let at = 0;
  const take = (length) => {
    if (length > bytes.length - at) throw new PageError('cut');
    at += length;
    return bytes.subarray(at - length, at);
  };
  take.left = () => bytes.length - at;
  return take;
}

/** Bytes as an unsigned number, the big end first. */
export function number(bytes) {
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  if (!Number.isSafeInteger(value)) throw new PageError('not-a-page');
  return value;
}

function leafEntry(take) {
  const key = takeKey(take);
  return { key, value: take(number(take(4))) };
}

function indexEntry(take) {
  const key = takeKey(take);
  const commitment = take(40);
  return { key, commitment, id: hex(commitment.subarray(0, 32)), below: number(commitment.subarray(32)) };
}

function takeKey(take) {
  const length = number(take(2));
  if (length === 0) throw new PageError('not-a-page');
  return take(length);
}

/**
 * A page's id, worked out from its entries.
 * @param {Page} page
 */
export function pageId({ level, entries }) {
  const hashes = entries.map(({ key, value, commitment }) => (
    sha256(concat([0, level, key.length >> 8, key.length & 255], key, commitment ?? sha256(value)))
  ));
  const count = new DataView(new ArrayBuffer(4));
  count.setUint32(0, entries.length);
  return hex(sha256(concat([2, level], new Uint8Array(count.buffer), treeHash(hashes))));
}

/**
 * The JSON in a leaf's value.
 * @param {Uint8Array} value
 */
export function readValue(value) {
  try {
    return JSON.parse(decode(value));
  } catch {
    throw new PageError('value');
  }
}
