// A saved answer and its proof: that these numbers had these records, or were not there, in what was published at a time.
// It shows nobody else's record, and is checked without the site. docs/format.md, "Receipt".
import { compare, encode, equal, fromHex } from './bytes.js';
import { HeadError } from './head.js';
import { PageError } from './page.js';
import { isPartOf } from './page-proof.js';
import { ReceiptError, TREE, readReceipt } from './receipt-file.js';
import { recordIn } from './rows.js';
import { SignerError, readStated, signer } from './signer.js';

/**
 * @typedef {import('./receipt-file.js').Receipt} Receipt
 * @typedef {{head: import('./head.js').Head, signer: import('./signer.js').Signer,
 *   answers: {number: string, record: object|null}[]}} Proven
 */

/**
 * Says what a receipt proves, to somebody who trusts this key, or none. Raises a ReceiptError.
 * @param {string} text
 * @param {import('./note.js').Key|null} trusted
 * @param {string} [known] a note of keys that the reader has from elsewhere
 * @returns {Promise<Proven>}
 */
export async function checkReceipt(text, trusted, known) {
  const receipt = readReceipt(text);
  try {
    const stated = readStated(receipt.head);
    const whose = await signer(stated, receipt.keys, trusted, known);
    follow(receipt, stated.head.trees[TREE]);
    return { head: stated.head, signer: whose, answers: receipt.answers.map(recordOf) };
  } catch (error) {
    if (error instanceof HeadError) throw new ReceiptError('head');
    if (error instanceof SignerError) throw new ReceiptError(error.code, { note: error.note });
    throw error;
  }
}

function recordOf({ number, value }) {
  try {
    return { number, record: value === null ? null : recordIn(encode(value)) };
  } catch (error) {
    if (error instanceof PageError) throw new ReceiptError('value', { number });
    throw error;
  }
}

/** Follows all answers from the root of the tree down; what is left of the pages was not asked for. */
function follow({ answers, pages }, tree) {
  if (!tree) throw new ReceiptError('broken');
  const asked = answers.map(({ number, value }) => ({ number, key: encode(number), isThere: value !== null }));
  const left = [...pages];
  down(left, fromHex(tree.root), tree.levels - 1, asked);
  if (left.length > 0) throw new ReceiptError('broken');
}

/** Follows answers, of which there is one or more, from the page of an id on; gives that page's count. */
function down(pages, id, level, answers) {
  const page = pages.shift();
  if (page?.level !== level || !isPartOf(page, id)) throw new ReceiptError('broken');
  const used = new Set();
  for (let from = 0; from < answers.length;) {
    const last = lastBefore(page, answers[from]);
    let to = from + 1;
    while (to < answers.length && last === lastBefore(page, answers[to])) to += 1;
    const group = answers.slice(from, to);
    for (const answer of group) for (const at of restsOn(page, last, answer)) used.add(at);
    if (last?.id && down(pages, last.id, level - 1, group) !== last.below && level === 1) throw new ReceiptError('broken');
    from = to;
  }
  if (used.size !== page.shown.length) throw new ReceiptError('broken');
  return page.count;
}

const isAnswer = ({ level }, shown, { key }) => level === 0 && shown !== undefined && equal(shown.key, key);

const after = (shown) => (shown ? shown.at + 1 : 0);

/** The last entry at or before a number; undefined where the number comes before all. Both must be shown to be so. */
function lastBefore(page, answer) {
  const last = page.shown.findLast(({ key }) => compare(key, answer.key) <= 0);
  const next = after(last);
  const isShown = isAnswer(page, last, answer) || next === page.count || page.shown.some(({ at }) => at === next);
  if (!isShown) throw new ReceiptError('gap', answer);
  return last;
}

/** The places of the entries on which an answer rests, if it does. */
function restsOn(page, last, answer) {
  const isThere = isAnswer(page, last, answer);
  // Above, nothing stands before the first entry of a page; in a leaf, the answer must agree with what is shown.
  const isDecided = page.level === 0 || !last;
  if (isDecided && isThere !== answer.isThere) throw new ReceiptError('gap', answer);
  const next = after(last);
  return [...(last ? [last.at] : []), ...(!isThere && next < page.count ? [next] : [])];
}
