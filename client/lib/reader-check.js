// What a reader's browser checks of a signed publication: by whom it is signed, and that it does not go back behind what this
// browser saw before. Never says more than was checked.
import { base64, fromBase64 } from './base64.js';
import { goesOn } from './log.js';
import { HeadError } from './head.js';
import { isProof, readKey, readKeys, readNote } from './note.js';
import { SignerError, readStated, signer } from './signer.js';

/**
 * @typedef {'unsigned'|'signed'|'vouched'|'unchecked'|'not-now'|'no-longer-signed'|'damaged'|'signature'|'other-key'|'older'
 *   |'other-log'} Outcome `signed`, by a key for which no other vouches; `not-now`, a file that it takes could not be had
 * @typedef {{origin: string, size: number, root: string, published: string, root_key: string|null}} Seen
 */

/**
 * @param {{stated: string, rootKey: string|null, fetchFile: (path: string) => Promise<Uint8Array>, seen: Seen|null}} site
 *   `stated` of `tops.bin`; `rootKey` of `program.json`; `fetchFile` raises an error with the code `missing` for a file that
 *   is not there; `seen`, what this browser kept of an earlier visit
 * @returns {Promise<{outcome: Outcome, seen?: Seen, published?: string}>} `seen`, what to keep now
 */
export async function checkSite({ stated, rootKey, fetchFile, seen }) {
  if (!isProof(stated)) return { outcome: seen ? 'no-longer-signed' : 'unsigned' };
  try {
    return await checkSigned({ stated: readStated(stated), rootKey, fetchFile, seen });
  } catch (error) {
    if (error instanceof HeadError) return { outcome: 'damaged' };
    if (error instanceof SignerError) return { outcome: 'signature' };
    return { outcome: 'not-now' };
  }
}

async function checkSigned({ stated, rootKey, fetchFile, seen }) {
  const { head, proof: { checkpoint, index } } = stated;
  if (index !== checkpoint.size - 1) return { outcome: 'damaged' };
  const keys = await fetchFile('keys').then((bytes) => new TextDecoder().decode(bytes), missing);
  const trusted = rootKey === null ? null : readKey(rootKey);
  if (rootKey !== null && !trusted) return { outcome: 'damaged' };
  if (seen && seen.root_key !== rootKey) return { outcome: 'other-key', published: seen.published };
  const { kind } = await signer(stated, keys, trusted);
  if (seen) {
    const outcome = await against(seen, { checkpoint, head, keys, fetchFile });
    if (outcome) return { outcome, published: seen.published };
  }
  if (kind === 'unchecked') return { outcome: 'unchecked' };
  const { origin, size, root } = checkpoint;
  const now = { origin, size, root: base64(root), published: head.published, root_key: rootKey };
  return { outcome: kind === 'trusted' ? 'vouched' : 'signed', seen: now };
}

/** A file that is not there is a finding of its own; one that could not be had is none. */
function missing(error) {
  if (error.code === 'missing') return undefined;
  throw error;
}

/** What is wrong with a log, beside what was seen of it. */
async function against(seen, { checkpoint, head, keys, fetchFile }) {
  const old = { size: seen.size, root: fromBase64(seen.root), origin: seen.origin };
  if (seen.origin !== checkpoint.origin) {
    // A log may be closed, and another opened, where the keys say so.
    const ended = readKeys(readNote(keys ?? '')?.text ?? '')?.ended ?? [];
    return ended.some(({ last }) => last.origin === seen.origin && last.size >= seen.size) ? null : 'other-log';
  }
  if (checkpoint.size < seen.size || head.published < seen.published) return 'older';
  const on = await goesOn(old, checkpoint, fetchFile).catch((error) => {
    if (error.code === 'missing') return false;
    throw error;
  });
  return on ? null : 'other-log';
}
