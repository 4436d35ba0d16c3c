// Signed texts and the log (C2SP signed-note, tlog-checkpoint, tlog-proof), and our own note of the keys that sign it.
// Each text has one meaning and each meaning one text. docs/format.md, "Signing".
import { fromBase64 } from './base64.js';
import { bigEnd, concat, encode, equal } from './bytes.js';
import { isPoint, verify } from './ed25519.js';
import { sha256 } from './hash.js';
import { isIncluded, leafHash } from './merkle.js';

/** The kind of signature by which keys are told: Ed25519. */
const ED25519 = 1;
const MOST_SIGNATURES = 32;
const LONGEST_PATH = 63;
/** What a proof begins with. */
const PROOF = 'c2sp.org/tlog-proof@v1';
const HASH_BYTES = 32;

/**
 * @typedef {{name: string, id: Uint8Array, key: Uint8Array, text: string}} Key `text` as it is written
 * @typedef {{text: string, lines: {name: string, id: Uint8Array, signature: Uint8Array}[]}} Note
 * @typedef {{origin: string, size: number, root: Uint8Array}} Checkpoint
 * @typedef {{origin: string, version: number, log: {key: Key, until?: string}[],
 *   ended: {last: Checkpoint, key: Key}[]}} Keys
 */

/**
 * A key as `NAME+ID+BASE64`, or null.
 * @param {string} text
 * @returns {Key|null}
 */
export function readKey(text) {
  const [, name, id, data] = /^([^+\p{White_Space}\p{Cc}]+)\+([0-9a-f]{8})\+(.*)$/u.exec(text) ?? [];
  const bytes = data === undefined ? null : fromBase64(data);
  if (bytes?.length !== 1 + HASH_BYTES || bytes[0] !== ED25519 || !isPoint(bytes.subarray(1))) return null;
  const own = sha256(concat(encode(`${name}\n`), bytes)).subarray(0, 4);
  return equal(own, bigEnd(Number.parseInt(id, 16), 4)) ? { name, id: own, key: bytes.subarray(1), text } : null;
}

/**
 * @param {string} text
 * @returns {Note|null}
 */
export function readNote(text) {
  const end = text.lastIndexOf('\n\n');
  if (end < 0 || !text.endsWith('\n')) return null;
  const signed = text.slice(0, end + 1);
  // Nothing below a space but line ends: what is signed can be seen.
  if (/[\0-\x09\x0b-\x1f]/.test(signed)) return null;
  const lines = text.slice(end + 2, -1).split('\n').map(signatureLine);
  return lines.length <= MOST_SIGNATURES && lines.every(Boolean) ? { text: signed, lines } : null;
}

/** `— NAME BASE64`. */
function signatureLine(line) {
  const [, name, data] = /^\u2014 ([^+\p{White_Space}]+) (.+)$/su.exec(line) ?? [];
  const bytes = data === undefined ? null : fromBase64(data);
  return bytes?.length > 4 ? { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) } : null;
}

/**
 * The first of the keys that signed a note; one wrong signature of theirs spoils it, others are not looked at.
 * @param {Note} note
 * @param {Key[]} keys
 * @returns {Promise<{key?: Key, wrong?: true}>} neither where none of them signed
 */
export async function signerOf(note, keys) {
  let first;
  for (const line of note.lines) {
    const key = keys.find(({ name, id }) => name === line.name && equal(id, line.id));
    if (key && !await verify(key.key, line.signature, encode(note.text))) return { wrong: true };
    first ??= key;
  }
  return first ? { key: first } : {};
}

/** A whole number without zeros in front, or null. */
function readNumber(text) {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(number) && String(number) === text ? number : null;
}

function readHash(text) {
  const bytes = fromBase64(text);
  return bytes?.length === HASH_BYTES ? bytes : null;
}

/**
 * @param {string} text of a note
 * @returns {Checkpoint|null}
 */
export function readCheckpoint(text) {
  const [origin, digits, hash, ...rest] = text.split('\n');
  if (!origin || rest.length !== 1 || rest[0] !== '') return null;
  const [size, root] = [readNumber(digits), readHash(hash)];
  return size === null || !root ? null : { origin, size, root };
}

/** Whether a text means to be a proof, whole or not. */
export const isProof = (text) => text.startsWith(PROOF);

/**
 * An entry of the log and the checkpoint in which it is shown to stand; null where it is not.
 * @param {string} text
 * @returns {{entry: Uint8Array, index: number, note: Note, checkpoint: Checkpoint}|null}
 */
export function readProof(text) {
  const end = text.indexOf('\n\n');
  const [beginning, extra, place, ...hashes] = text.slice(0, Math.max(end, 0)).split('\n');
  if (beginning !== PROOF || !extra?.startsWith('extra ') || !place?.startsWith('index ')) return null;
  const [entry, index, path] = [fromBase64(extra.slice(6)), readNumber(place.slice(6)), hashes.map(readHash)];
  const note = readNote(text.slice(end + 2));
  const checkpoint = note && readCheckpoint(note.text);
  if (!entry || index === null || path.length > LONGEST_PATH || !path.every(Boolean) || !checkpoint) return null;
  return isIncluded({ index, leaf: leafHash(entry) }, path, checkpoint) ? { entry, index, note, checkpoint } : null;
}

/**
 * The text of the note of keys, signed or not.
 * @param {string} text
 * @returns {Keys|null}
 */
export function readKeys(text) {
  const [first, second, ...lines] = text.split('\n');
  if (lines.pop() !== '' || !/^keys of ./s.test(first) || !second?.startsWith('version ')) return null;
  const version = readNumber(second.slice(8));
  const read = lines.map(keyLine);
  // Those in force first, as the note is written.
  const places = read.map((line) => (line?.last ? 1 : 0));
  const inOrder = places.every((place, i) => i === 0 || places[i - 1] <= place);
  const log = read.filter((line) => line && !line.last);
  if (version === null || !read.every(Boolean) || !inOrder || log.length === 0) return null;
  return { origin: first.slice(8), version, log, ended: read.filter((line) => line.last) };
}

function keyLine(line) {
  const [kind, ...words] = line.split(' ');
  const key = readKey(words[kind === 'log-key' ? 0 : 3] ?? '');
  if (!key) return null;
  if (kind === 'log-key' && words.length === 1) return { key };
  if (kind === 'log-key' && words.length === 3 && words[1] === 'until') return isTime(words[2]) ? { key, until: words[2] } : null;
  const last = kind === 'ended-log' && words.length === 4 ? readCheckpoint(`${words.slice(0, 3).join('\n')}\n`) : null;
  return last && { key, last };
}

/** A time in the one way in which it is written. */
const isTime = (text) => (
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text.replace('Z', '.000Z')
);

/**
 * The keys that can vouch for a checkpoint whose last entry says when it was published.
 * @param {Keys} keys
 * @param {Checkpoint} checkpoint
 * @param {string} published
 * @returns {Key[]}
 */
export function keysFor({ origin, log, ended }, checkpoint, published) {
  if (checkpoint.origin === origin) {
    return log.filter(({ until }) => !until || published <= until).map(({ key }) => key);
  }
  const vouches = ({ last }) => checkpoint.origin === last.origin
    && (checkpoint.size < last.size || (checkpoint.size === last.size && equal(checkpoint.root, last.root)));
  return ended.filter(vouches).map(({ key }) => key);
}
