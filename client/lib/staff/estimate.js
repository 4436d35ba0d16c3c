// What checking a list will fetch, told before it begins. Worked out from how large the trees are; the places of the keys
// are not known yet, so it is said as "about".

/** What a leaf holds and a page weighs in the middle (docs/format.md, "Where a page ends"). */
const LEAF_ENTRIES = 176;
const INDEX_ENTRIES = 96;
const BYTES = { number: 3300, name: 3000, index: 4100 };

/**
 * @param {{numbers: number, names: number}} keys how many different ones
 * @param {Record<string, {levels: number, count: number}>} trees
 * @returns {{requests: number, bytes: number}}
 */
export function estimate({ numbers, names }, trees) {
  const parts = [part(anywhere, numbers, trees.number, BYTES.number), part(towardsFirst, names, trees.name, BYTES.name)];
  return parts.reduce((sum, { requests, bytes }) => ({ requests: sum.requests + requests, bytes: sum.bytes + bytes }));
}

/** Leaves and the pages of the level above them; what stands higher came with the head. */
function part(touched, keys, { levels, count }, leafBytes) {
  const leaves = touched(keys, count / LEAF_ENTRIES);
  const above = levels > 1 ? anywhere(leaves, count / LEAF_ENTRIES / INDEX_ENTRIES) : 0;
  return { requests: Math.ceil(leaves) + Math.ceil(above), bytes: Math.ceil(leaves * leafBytes + above * BYTES.index) };
}

/** How many of so many pages keys touch that fall anywhere. */
const anywhere = (keys, pages) => Math.max(1, pages) * (1 - Math.exp(-keys / Math.max(1, pages)));

/** The same of names, whose keys begin with the first of their words in the alphabet, so that the last pages are hardly read. */
function towardsFirst(keys, pages) {
  const most = (2 * keys) / Math.max(1, pages);
  return most > 0 ? Math.max(1, pages) * (1 - (1 - Math.exp(-most)) / most) : 0;
}

/** A count as people say one that is not exact: its first two figures. */
export function roughly(count) {
  const scale = 10 ** Math.max(0, String(Math.ceil(count)).length - 2);
  return Math.ceil(count / scale) * scale;
}
