// Proofs of answers, to save as files. Fetched when somebody first saves one.
import { download } from './download.js';
import { fetchBytes } from './fetch.js';
import { isProof } from './lib/note.js';
import { receiptText } from './lib/receipt-file.js';
import { proveAnswers } from './lib/receipt-make.js';

/**
 * Makes a receipt about numbers and offers it as a file.
 * @param {import('./site.js').Site} site
 * @param {string[]} numbers in normal form
 * @param {{progress?: (passed: number) => void, registry?: import('./site.js').Registry}} [options] `progress`, told after each
 *   page how many there were; `registry`, the publication in which the numbers were looked up, where it is not the site's own
 */
export async function save(site, numbers, { progress = () => {}, registry } = {}) {
  const { head, stated, source } = registry ?? await site.registry();
  let passed = 0;
  const tree = { root: head.trees.number.root, load: source.load };
  const { answers, pages } = await proveAnswers(numbers, tree, () => progress(passed += 1));
  const keys = isProof(stated) ? await keysOf(site) : undefined;
  const name = answers.length === 1 ? answers[0].number : 'list';
  download(`proof-${name}-${head.published.slice(0, 10)}.json`, 'application/json', receiptText({ answers, pages, head: stated, keys }));
}

const keysOf = (site) => fetchBytes(new URL('keys', site.root)).then(
  (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  (error) => {
    if (error.code === 'missing') return undefined;
    throw error;
  },
);
