// Whose word a head is: nobody's, that of a key which nobody here vouches for, or that of a key vouched for by the one
// that the reader trusts. docs/format.md, "Whose word it is".
import { decode } from './bytes.js';
import { CannotCheck } from './ed25519.js';
import { HeadError, readHead } from './head.js';
import { isProof, keysFor, readKeys, readNote, readProof, signerOf } from './note.js';

/** Why a signed head is not to be believed; `code` is no-keys, other-root, unknown-key or signature; `note` as in a Signer. */
export class SignerError extends Error {
  constructor(code, note) {
    super(code);
    this.code = code;
    this.note = note;
  }
}

/**
 * @typedef {{head: import('./head.js').Head, proof: ReturnType<typeof readProof>}} Stated `proof` is null where the head
 *   is not signed
 * @typedef {{kind: 'nobody'|'unvouched'|'trusted'|'unchecked', key?: import('./note.js').Key,
 *   note?: 'brought'|'compared'|'newer'}} Signer `unchecked` where the browser cannot check signatures; `note`, the note of
 *   keys by which it was judged: the one brought, for want of another; it again, beside another; another that is newer
 */

/**
 * A head as a site states it, by itself or as an entry of the log. That it stands there is checked; not by whom it is
 * signed.
 * @param {string} text
 * @returns {Stated}
 */
export function readStated(text) {
  if (!isProof(text)) return { head: wholeHead(text), proof: null };
  const proof = readProof(text);
  if (!proof) throw new HeadError('unreadable');
  return { head: wholeHead(entryText(proof.entry)), proof };
}

function entryText(entry) {
  try {
    return decode(entry);
  } catch {
    throw new HeadError('unreadable');
  }
}

/** A head of which everything is looked at, also what a look-up does not need. */
function wholeHead(text) {
  const head = readHead(text);
  const isWhole = /^[0-9a-f]{64}$/.test(head.client) && ['undefined', 'boolean'].includes(typeof head.fictional)
    && Object.values(head.trees).every(({ levels }) => levels < 256);
  if (!isWhole) throw new HeadError('unreadable');
  return head;
}

/**
 * Says whose word a head is.
 * @param {Stated} stated
 * @param {string|undefined} keys the note of keys
 * @param {import('./note.js').Key|null} trusted the root key, or a key of the log itself; without it nobody is vouched for
 * @param {string} [known] another note of keys, which counts where the trusted key signed both and it is the newer
 * @returns {Promise<Signer>}
 */
export async function signer(stated, keys, trusted, known) {
  if (!stated.proof) return { kind: 'nobody' };
  try {
    return await signedBy(stated, { keys, known }, trusted);
  } catch (error) {
    if (error instanceof CannotCheck) return { kind: 'unchecked' };
    throw error;
  }
}

async function signedBy({ head, proof }, { keys, known }, trusted) {
  if (trusted && (await signerOf(proof.note, [trusted])).key) return { kind: 'trusted', key: trusted };
  if (keys === undefined) throw new SignerError('no-keys');
  const brought = await openKeys(keys, trusted);
  const other = trusted && known !== undefined ? await openKeys(known, trusted).catch(unsigned) : null;
  const isNewer = other !== null && other.version > brought.version;
  const note = isNewer ? 'newer' : other ? 'compared' : 'brought';
  const inForce = keysFor(isNewer ? other : brought, proof.checkpoint, head.published);
  const { key, wrong } = await signerOf(proof.note, inForce);
  if (!key) throw new SignerError(wrong ? 'signature' : 'unknown-key', note);
  return { kind: trusted ? 'trusted' : 'unvouched', key, note };
}

/** A note that the trusted key did not sign is as good as none. */
function unsigned(error) {
  if (error instanceof SignerError) return null;
  throw error;
}

/** The keys in a note, signed by the trusted key where there is one. */
async function openKeys(text, trusted) {
  const note = readNote(text);
  if (trusted && !(note && (await signerOf(note, [trusted])).key)) throw new SignerError('other-root');
  const keys = note && readKeys(note.text);
  if (!keys) throw new SignerError(trusted ? 'other-root' : 'no-keys');
  return keys;
}
