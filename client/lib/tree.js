// Walking a published tree: one key, or the keys that begin alike. Pages come, checked, from `load`; what is left to
// check here is that a child is what its parent said, and that the root stands as high as the head says.
import { compare, equal, startsWith } from './bytes.js';
import { PageError, openPage } from './page.js';

/** Pages kept in memory: some 2 MB once inflated. */
const KEPT = 100;

/**
 * @typedef {{load: (id: string) => Promise<import('./page.js').Page>, cost: {requests: number, bytes: number},
 *   isTop: (id: string) => boolean}} Source
 */

/**
 * Where pages come from: the tops, then those fetched before, then `fetchPage`. A page on its way is awaited by all
 * who ask for it. One that is not what was asked for is fetched once more, past the caches.
 * @param {(id: string, again: {again: boolean}) => Promise<Uint8Array>} fetchPage
 * @param {Map<string, import('./page.js').Page>} tops
 * @returns {Source}
 */
export function pageSource(fetchPage, tops = new Map()) {
  const kept = new Map();
  const cost = { requests: 0, bytes: 0 };
  const get = async (id, again) => {
    const stored = await fetchPage(id, { again });
    cost.requests += 1;
    cost.bytes += stored.length;
    return openPage(stored, id);
  };
  const checked = (id) => get(id, false).catch((error) => {
    if (error instanceof PageError) return get(id, true);
    throw error;
  });
  const load = (id) => {
    if (tops.has(id)) return Promise.resolve(tops.get(id));
    const page = kept.get(id) ?? checked(id);
    keep(kept, id, page);
    return page;
  };
  return { load, cost, isTop: (id) => tops.has(id), isHere: (id) => tops.has(id) || kept.has(id) };
}

/** Puts a page (or its promise) last among the kept ones; forgets the one unused longest, and any that fails. */
function keep(kept, id, page) {
  kept.delete(id);
  kept.set(id, page);
  page.catch(() => { if (kept.get(id) === page) kept.delete(id); });
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
}

/**
 * @typedef {{root: string, levels: number, count: number, load: (id: string) => Promise<import('./page.js').Page>}} Tree
 */

/**
 * The value of a key, or null. The way down is the only place where it can stand.
 * @param {Tree} tree
 * @param {Uint8Array} key
 */
export async function get(tree, key) {
  return (await around(tree, key)).find((entry) => equal(entry.key, key))?.value ?? null;
}

/**
 * The entries of the leaf in which a key stands or would stand; none where it would stand before all others.
 * @param {Tree} tree
 * @param {Uint8Array} key
 */
export async function around(tree, key) {
  let page = await rootOf(tree);
  while (page.level > 0) {
    const child = page.entries.findLast((entry) => compare(entry.key, key) <= 0);
    if (!child) return [];
    page = await below(tree, page, child);
  }
  return page.entries;
}

/**
 * The entries whose keys begin with `prefix`, in order, leaf by leaf: from at most so many leaves, and no more once
 * `more`, which is handed those of each and all that stand in it, says so. `complete` is false when the range goes on beyond them.
 * @param {Tree} tree
 * @param {Uint8Array} prefix
 * @param {number} mostLeaves
 * @param {(entries: import('./page.js').Entry[], all: import('./page.js').Entry[]) => boolean} [more]
 */
export async function range(tree, prefix, mostLeaves, more = () => true) {
  const all = [];
  let left = mostLeaves;
  const visit = async (page) => {
    if (page.level === 0) {
      const entries = page.entries.filter((entry) => startsWith(entry.key, prefix));
      all.push(...entries);
      left = more(entries, page.entries) ? left - 1 : 0;
      return true;
    }
    for (const child of touching(page.entries, prefix)) {
      if (left === 0 || !await visit(await below(tree, page, child))) return false;
    }
    return true;
  };
  return { complete: await visit(await rootOf(tree)), entries: all };
}

/** The children in which keys that begin with `prefix` can stand: the last whose border is at or before it, and those
 * whose border starts with it. */
function touching(children, prefix) {
  return children.filter((child, i) => {
    const next = children[i + 1];
    const reaches = !next || compare(next.key, prefix) > 0;
    return startsWith(child.key, prefix) || (compare(child.key, prefix) <= 0 && reaches);
  });
}

/** The root, which is as high as the head says, above as many values. */
async function rootOf({ root, levels, count, load }) {
  if (!root) throw new PageError('not-a-page'); // the head names no such tree
  const page = await load(root);
  if (page.level !== levels - 1 || valuesIn(page) !== count) throw new PageError('not-a-page');
  return page;
}

/** A page that is what the one above says. */
async function below({ load }, parent, child) {
  const page = await load(child.id);
  const first = page.entries[0]?.key;
  const agrees = page.level === parent.level - 1 && valuesIn(page) === child.below && first && startsWith(first, child.key);
  if (!agrees) throw new PageError('not-a-page');
  return page;
}

const valuesIn = ({ level, entries }) => (
  level === 0 ? entries.length : entries.reduce((sum, entry) => sum + entry.below, 0)
);
