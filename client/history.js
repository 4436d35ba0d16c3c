// A record's own history: its changes of status, as the ledger tells them. Fetched when somebody opens it.
import { paragraph } from './dom.js';
import { encode } from './lib/bytes.js';
import { readChange } from './lib/changes.js';
import { historySentences } from './lib/history-sentences.js';
import { PageError } from './lib/page.js';
import { recordIn } from './lib/rows.js';
import { get, range } from './lib/tree.js';
import { fetchJson } from './tool.js';

/** Leaves that one number's changes may stand in: they are few. */
const LEAVES = 4;
const HOUR = 60 * 60 * 1000;

/** What must be the same in the record that is shown and in the one whose history is told. */
const FACTS = ['status', 'action', 'expires'];

/**
 * What the history of a number says: a list, the newest change first, or that there is none. Where the site has by now
 * another record than the one that is shown, there is no history: it would contradict what stands above it.
 * @param {string} number in normal form
 * @param {{program: object, say: import('./lib/words.js').Say, site: import('./site.js').Site, days: string,
 *   shown: {status?: string|null, action?: string|null, expires?: string|null}}} context `days`, for how long changes are
 *   kept; `shown`, what the page says of the number
 * @returns {Promise<Node[]>}
 */
export async function history(number, { program, say, site, days, shown }) {
  say.learn(await fetchJson(`history.${say.language}.json`));
  return site.read(async ({ head, source }) => {
    const record = await get({ ...head.trees.number, load: source.load }, encode(number));
    if (!record || !isSame(recordIn(record), shown)) throw new PageError('other-record');
    const tree = { ...head.trees.changes, load: source.load };
    const { entries } = await range(tree, encode(`${number} `), LEAVES);
    const allowed = (Date.parse(head.next_due) - Date.parse(head.data_as_of)) / HOUR;
    return told(entries.map(readChange), { program, say, days, allowed });
  });
}

/**
 * Changes of status in words.
 * @param {import('./lib/changes.js').Change[]} changes the oldest first
 * @param {{program: object, say: import('./lib/words.js').Say, days: string, allowed: number}} context `allowed`, the hours within
 *   which a change is to be published
 * @returns {Node[]}
 */
export function told(changes, { program, say, days, allowed }) {
  const sentences = [...changes].reverse().map((change) => (
    historySentences(say, change, { zone: program.zone, allowed }).join(' ')
  ));
  return sentences.length > 0 ? [listOf(sentences)] : [paragraph(say('history-none', { days: Number(days) }))];
}

const isSame = (record, shown) => FACTS.every((fact) => (record[fact] ?? null) === (shown[fact] ?? null));

function listOf(sentences) {
  const list = document.createElement('ul');
  list.append(...sentences.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence })));
  return list;
}
