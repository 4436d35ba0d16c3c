// A record's own history: its changes of status, as the ledger tells them. Fetched when somebody opens it.
import { paragraph } from './dom.js';
import { encode } from './lib/bytes.js';
import { readChange } from './lib/changes.js';
import { historySentences } from './lib/history-sentences.js';
import { range } from './lib/tree.js';
import { fetchJson } from './tool.js';

/** Leaves that one number's changes may stand in: they are few. */
const LEAVES = 4;
const HOUR = 60 * 60 * 1000;

/**
 * What the history of a number says: a list, the newest change first, or that there is none.
 * @param {string} number in normal form
 * @param {{program: object, say: import('./lib/words.js').Say, site: import('./site.js').Site, days: string}} context
 *   `days`, for how long changes are kept
 * @returns {Promise<Node[]>}
 */
export async function history(number, { program, say, site, days }) {
  say.learn(await fetchJson(`history.${say.language}.json`));
  return site.read(async ({ head, source }) => {
    const tree = { ...head.trees.changes, load: source.load };
    const { entries } = await range(tree, encode(`${number} `), LEAVES);
    const allowed = (Date.parse(head.next_due) - Date.parse(head.data_as_of)) / HOUR;
    const sentences = entries.map(readChange).reverse().map((change) => (
      historySentences(say, change, { zone: program.zone, allowed }).join(' ')
    ));
    return sentences.length > 0 ? [listOf(sentences)] : [paragraph(say('history-none', { days: Number(days) }))];
  });
}

function listOf(sentences) {
  const list = document.createElement('ul');
  list.append(...sentences.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence })));
  return list;
}
