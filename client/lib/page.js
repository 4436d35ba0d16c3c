// One page of a tree: inflated, taken apart and checked against its id (docs/format.md, "A page" and "Page id").
// Whatever bytes a host, a cache or a cable delivers, what comes out is the page asked for or a PageError.
import { bigEnd, concat, decode, hex } from './bytes.js';
import { sha256, treeHash } from './hash.js';

/** A reader refuses more than this once inflated. */
const MOST_BYTES = 4 * 1024 * 1024;
/** A key's length is hashed as two bytes. */
const LONGEST_KEY = 65_535;

/** Why bytes are not the page asked for; `code` is compressed, too-large, trailing, not-a-page, cut, disorder, id or
 * value. */
export class PageError extends Error {
  constructor(code) {
    super(code);
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
 * Takes inflated bytes apart; every byte must belong, the keys must ascend, and nothing may be written in two ways.
 * @param {Uint8Array} bytes
 * @returns {Page}
 */
export function decodePage(bytes) {
  const take = taker(bytes);
  if (hex(take(4)) !== '67737032') throw new PageError('not-a-page'); // "gsp2"
  const level = take(1)[0];
  const keys = takeKeys(take, takeNumber(take));
  const entries = level === 0 ? leafEntries(take, keys) : indexEntries(take, keys);
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

/** A number of seven bits a byte, the lowest first; the eighth says that more follow (LEB128). */
export function takeNumber(take) {
  let value = 0;
  for (let scale = 1; scale <= Number.MAX_SAFE_INTEGER; scale *= 128) {
    const byte = take(1)[0];
    value += (byte & 127) * scale;
    if (byte < 128) {
      if ((byte === 0 && scale > 1) || !Number.isSafeInteger(value)) break;
      return value;
    }
  }
  throw new PageError('not-a-page');
}

function takeNumbers(take, count) {
  // Each takes a byte or more: no count asks for more memory than the bytes can fill.
  if (count > take.left()) throw new PageError('cut');
  return Array.from({ length: count }, () => takeNumber(take));
}

/** The keys written out. Each is stored without the bytes that it shares with the one before it. */
function takeKeys(take, count) {
  const shared = takeNumbers(take, count);
  const lengths = takeNumbers(take, count);
  let [before, size] = [new Uint8Array(), 0];
  return lengths.map((length, i) => {
    const rest = take(length);
    const key = concat(before.subarray(0, shared[i]), rest);
    // The first byte that is not shared is higher; else more would be shared, or the keys would not ascend.
    const ascends = length > 0 && shared[i] <= before.length && !(before[shared[i]] >= rest[0]);
    if (!ascends) throw new PageError('disorder');
    if (key.length > LONGEST_KEY) throw new PageError('not-a-page');
    size += key.length;
    if (size > MOST_BYTES) throw new PageError('too-large');
    before = key;
    return key;
  });
}

function leafEntries(take, keys) {
  const lengths = takeNumbers(take, keys.length);
  return keys.map((key, i) => ({ key, value: take(lengths[i]) }));
}

function indexEntries(take, keys) {
  const ids = keys.map(() => take(32));
  return keys.map((key, i) => {
    const below = takeNumber(take);
    return { key, commitment: concat(ids[i], bigEnd(below, 8)), id: hex(ids[i]), below };
  });
}

/**
 * A page's id, worked out from its entries.
 * @param {Page} page
 */
export function pageId({ level, entries }) {
  const hashes = entries.map(({ key, value, commitment }) => (
    sha256(concat([0, level, key.length >> 8, key.length & 255], key, commitment ?? sha256(value)))
  ));
  return hex(sha256(concat([2, level], bigEnd(entries.length, 4), treeHash(hashes))));
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
