// The words of the documents as a page searches them: the head, then the pages of the two trees as they are needed. Not
// `tops.bin`: what it carries is about people.
import { readHead } from './lib/head.js';
import { decode } from './lib/bytes.js';
import { PageError } from './lib/page.js';
import { pageSource } from './lib/tree.js';
import { fetchBytes } from './fetch.js';

/**
 * @param {import('./site.js').Site} site
 * @returns {<T>(work: (trees: {fulltext: import('./lib/tree.js').Tree, passages: import('./lib/tree.js').Tree}) =>
 *   Promise<T>) => Promise<T>} does a work with the trees, once more with a newer head where old pages have gone
 */
export function openWords({ root }) {
  let opened = null;
  const open = async (options) => {
    const head = readHead(decode(await fetchBytes(new URL('head.json', root), options)));
    const { load } = pageSource((id, { again }) => (
      fetchBytes(new URL(`p/${id.slice(0, 2)}/${id}`, root), again ? { cache: 'reload' } : {})
    ));
    const tree = (name) => ({ ...head.trees[name], load });
    return { fulltext: tree('fulltext'), passages: tree('passages') };
  };
  const begin = (options) => {
    opened = open(options).catch((error) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return async (work) => {
    const trees = await (opened ?? begin());
    try {
      return await work(trees);
    } catch (error) {
      if (!(error instanceof PageError) && error.code !== 'missing') throw error;
      const renewed = await begin({ cache: 'reload' });
      if (renewed.fulltext.root === trees.fulltext.root) throw error;
      return work(renewed);
    }
  };
}
