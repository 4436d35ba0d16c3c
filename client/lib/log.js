// That the log of everything published goes on from what a reader saw, shown by its tiles (C2SP tlog-tiles).
import { treeHash } from './hash.js';
import { consistencyParts, isConsistent } from './merkle.js';

/** Hashes in a tile that is full. */
const FULL = 256;
const HASH_BYTES = 32;

/** Where a tile of a level stands: 1234067 is `x001/x234/067`, and what is not full has its width behind it. */
export function tilePath(level, index, width) {
  let place = String(index % 1000).padStart(3, '0');
  for (let above = Math.floor(index / 1000); above > 0; above = Math.floor(above / 1000)) {
    place = `x${String(above % 1000).padStart(3, '0')}/${place}`;
  }
  return `tile/${level}/${place}${width < FULL ? `.p/${width}` : ''}`;
}

/**
 * Whether the log goes on from the one that was seen. What the tiles say is trusted for nothing else.
 * @param {import('./note.js').Checkpoint} old
 * @param {import('./note.js').Checkpoint} next
 * @param {(path: string) => Promise<Uint8Array>} fetchFile
 */
export async function goesOn(old, next, fetchFile) {
  if (old.size >= next.size) return isConsistent(old, next, []);
  const fetched = new Map();
  const tile = (level, index) => {
    const width = Math.min(FULL, Math.floor(next.size / FULL ** level) - index * FULL);
    const path = tilePath(level, index, width);
    if (!fetched.has(path)) fetched.set(path, fetchTile(fetchFile, path, tilePath(level, index, FULL)));
    return fetched.get(path);
  };
  const steps = [];
  for (const part of consistencyParts(old.size, next.size)) steps.push(await hashOf(part, tile));
  return steps.every((step) => step.length === HASH_BYTES) && isConsistent(old, next, steps);
}

/** A tile, or the full one that it has grown to: then the host may have deleted what was not full. */
const fetchTile = (fetchFile, path, full) => fetchFile(path).catch((error) => {
  if (error.code === 'missing' && path !== full) return fetchFile(full);
  throw error;
});

/** The hash over a part of the log, out of the highest tiles that are inside it. */
async function hashOf({ from, count }, tile) {
  let level = 0;
  while (FULL ** (level + 1) <= count) level += 1;
  const span = FULL ** level;
  const [first, whole] = [from / span, Math.floor(count / span)];
  const bytes = await tile(level, Math.floor(first / FULL));
  const at = (first % FULL) * HASH_BYTES;
  const hashes = Array.from({ length: whole }, (_, i) => bytes.subarray(at + i * HASH_BYTES, at + (i + 1) * HASH_BYTES));
  const rest = count - whole * span;
  if (rest > 0) hashes.push(await hashOf({ from: from + whole * span, count: rest }, tile));
  return treeHash(hashes);
}
