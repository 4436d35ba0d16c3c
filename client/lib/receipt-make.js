// Taking answers about numbers, and what proves them, out of the pages that a look-up loads.
import { compare, compareTexts, decode, encode, equal } from './bytes.js';
import { PageError } from './page.js';
import { proofOf } from './page-proof.js';

/**
 * @param {string[]} numbers in normal form, one or more
 * @param {{root: string, load: (id: string) => Promise<import('./page.js').Page>}} tree
 * @param {() => void} [passed] called after each page
 * @returns {Promise<{answers: import('./receipt-file.js').Answer[], pages: import('./page-proof.js').PageProof[]}>}
 */
export async function proveAnswers(numbers, { root, load }, passed = () => {}) {
  const [answers, pages] = [[], []];
  const visit = async (id, asked) => {
    const page = await load(id);
    const { entries, level } = page;
    const places = new Set();
    const below = new Map();
    for (const number of asked) {
      const key = encode(number);
      const at = entries.findLastIndex((entry) => compare(entry.key, key) <= 0);
      const isThere = level === 0 && at >= 0 && equal(entries[at].key, key);
      if (at >= 0) places.add(at);
      if (!isThere && at + 1 < entries.length) places.add(at + 1);
      if (level > 0 && at >= 0) below.set(at, [...(below.get(at) ?? []), number]);
      else answers.push({ number, value: isThere ? decode(entries[at].value) : null });
    }
    pages.push(proofOf(page, [...places].sort((one, other) => one - other)));
    passed();
    for (const [at, group] of below) await visit(entries[at].id, group);
  };
  const distinct = [...new Set(numbers)].sort(compareTexts);
  if (distinct.length === 0) throw new PageError('not-a-page');
  await visit(root, distinct);
  return { answers: answers.sort((one, other) => compareTexts(one.number, other.number)), pages };
}
