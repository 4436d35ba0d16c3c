// Pages of trees for a long list: so many at a time and no more, kept as they came, so that whoever asks again finds them
// here. Everything stops when the reader cancels.

/** Requests on their way at any time. */
export const AT_ONCE = 6;
/** Bytes of pages that are kept, compressed. */
const KEPT_BYTES = 24 * 1024 * 1024;

/** That the reader has cancelled. */
export class Cancelled extends Error {}

/**
 * Lets so many works go on at once; the others wait for their turn.
 * @param {number} most
 */
export function gate(most) {
  const waiting = [];
  let going = 0;
  const leave = () => {
    going -= 1;
    waiting.shift()?.();
  };
  return async (work) => {
    if (going >= most) await new Promise((enter) => { waiting.push(enter); });
    going += 1;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

/**
 * A way to fetch pages, with what it has cost.
 * @param {(id: string, options: RequestInit) => Promise<Uint8Array>} fetchBytes
 * @returns {{fetchPage: (id: string, again: {again: boolean}) => Promise<Uint8Array>, cost: {requests: number, bytes: number},
 *   begin: (signal: AbortSignal, fetched: () => void) => void}} `begin` says what ends a run, and who hears of each page
 */
export function pageFetcher(fetchBytes) {
  const enter = gate(AT_ONCE);
  const kept = new Map();
  const cost = { requests: 0, bytes: 0 };
  let size = 0;
  let run = { signal: null, fetched: () => {} };
  const fetchPage = async (id, { again }) => {
    if (kept.has(id) && !again) return kept.get(id);
    return enter(async () => {
      if (run.signal?.aborted) throw new Cancelled();
      cost.requests += 1;
      const bytes = await fetchBytes(id, { signal: run.signal, ...(again && { cache: 'reload' }) });
      cost.bytes += bytes.length;
      size += bytes.length;
      if (size <= KEPT_BYTES) kept.set(id, bytes);
      run.fetched();
      return bytes;
    });
  };
  return { fetchPage, cost, begin: (signal, fetched) => { run = { signal, fetched }; } };
}

/**
 * Does a work for each of many things, so many of them at once, in their order. The first that fails ends all.
 * @template T
 * @param {T[]} things
 * @param {number} most
 * @param {(thing: T) => Promise<void>} work
 */
export async function forEach(things, most, work) {
  let next = 0;
  let isOver = false;
  const runner = async () => {
    while (next < things.length && !isOver) {
      next += 1;
      await work(things[next - 1]);
    }
  };
  const runners = Array.from({ length: Math.min(most, things.length) }, () => runner().catch((error) => {
    isOver = true;
    throw error;
  }));
  await Promise.all(runners);
}
