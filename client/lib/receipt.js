// A saved answer and its proof: that these numbers had these records, or were not there, in what was published at a time.
// It shows nobody else's record, and is checked without the site. docs/format.md, "Receipt".
import { base64, fromBase64 } from './base64.js';
import { compare, compareTexts, concat, decode, encode, equal, fromHex } from './bytes.js';
import { sha256 } from './hash.js';
import { HeadError } from './head.js';
import { PageError } from './page.js';
import { isPartOf } from './page-proof.js';
import { recordIn } from './rows.js';
import { SignerError, readStated, signer } from './signer.js';

const VERSION = 1;
const TREE = 'number';

/** Why a receipt proves nothing; `code` as in docs/format.md, `number` the one that it is about, if it is about one; `note`,
 * where it is about a key, the note of keys by which that was judged, as in a Signer. */
export class ReceiptError extends Error {
  constructor(code, { number, note } = {}) {
    super(code);
    Object.assign(this, { code, number, note });
  }
}

/**
 * @typedef {{number: string, value: string|null}} Answer
 * @typedef {{answers: Answer[], pages: import('./page-proof.js').PageProof[], head: string, keys?: string}} Receipt
 * @typedef {{head: import('./head.js').Head, signer: import('./signer.js').Signer,
 *   answers: {number: string, record: object|null}[]}} Proven
 */

/**
 * The one text of a receipt.
 * @param {Receipt} receipt
 */
export function receiptText({ answers, pages, head, keys }) {
  const values = valuesOf(answers);
  const page = ({ level, count, shown, hashes }) => (
    { level, count, shown: shown.map((one) => entryOf(one, values)), hashes: base64(concat(...hashes)) }
  );
  const told = answers.map(({ number, value }) => [number, value]);
  return JSON.stringify({ v: VERSION, tree: TREE, answers: told, pages: pages.map(page), head, keys });
}

/** The hashes of the values that were answered, by number. */
const valuesOf = (answers) => new Map(
  answers.filter(({ value }) => value !== null).map(({ number, value }) => [number, sha256(encode(value))]),
);

/** An entry that is shown, as a receipt writes it. */
function entryOf({ at, key, value, id, below }, values) {
  const text = decode(key);
  if (id) return [at, text, base64(id), below];
  return values.has(text) ? [at, text] : [at, text, base64(value)];
}

/**
 * @param {string} text
 * @returns {Receipt}
 */
export function readReceipt(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    throw new ReceiptError('form');
  }
  const { v } = file ?? {};
  if (isCount(v) && v < 2 ** 32 && v !== VERSION) throw new ReceiptError('version');
  const receipt = v === VERSION ? fromFile(file) : null;
  if (!receipt || receiptText(receipt) !== text) throw new ReceiptError('form');
  return receipt;
}

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

/** Half a character is no text. */
const isText = (value) => typeof value === 'string' && !/\p{Surrogate}/u.test(value);

function fromFile({ tree, answers, pages, head, keys }) {
  const areLists = Array.isArray(answers) && answers.length > 0 && Array.isArray(pages);
  const areTexts = isText(head) && (keys === undefined || isText(keys));
  if (tree !== TREE || !areLists || !areTexts) return null;
  const isAnswer = (one) => Array.isArray(one) && one.length === 2 && isText(one[0]) && (one[1] === null || isText(one[1]));
  if (!answers.every(isAnswer)) return null;
  const told = answers.map(([number, value]) => ({ number, value }));
  const ascend = told.every(({ number }, i) => i === 0 || compareTexts(told[i - 1].number, number) < 0);
  const values = valuesOf(told);
  const parts = ascend ? pages.map((page) => partIn(page, values)) : [null];
  return parts.every(Boolean) ? { answers: told, pages: parts, head, keys } : null;
}

function partIn(page, values) {
  const { level, count, shown, hashes } = page ?? {};
  const bytes = isText(hashes) ? fromBase64(hashes) : null;
  const fits = isCount(level) && level < 256 && isCount(count) && Array.isArray(shown) && bytes && bytes.length % 32 === 0;
  const entries = fits ? shown.map((one) => shownIn(one, values)) : [null];
  if (!entries.every(Boolean)) return null;
  const places = Array.from({ length: bytes.length / 32 }, (_, i) => i * 32);
  return { level, count, shown: entries, hashes: places.map((at) => bytes.subarray(at, at + 32)) };
}

/** An entry with what it commits to. That of an answer follows from the value that the receipt gives. */
function shownIn(entry, values) {
  if (!Array.isArray(entry) || entry.length < 2 || entry.length > 4) return null;
  const [at, text, data, below] = entry;
  if (!isCount(at) || !isText(text)) return null;
  const key = encode(text);
  if (entry.length === 2) return values.has(text) ? { at, key, value: values.get(text) } : null;
  const hash = isText(data) ? fromBase64(data) : null;
  if (hash?.length !== 32) return null;
  if (entry.length === 3) return { at, key, value: hash };
  return isCount(below) ? { at, key, id: hash, below } : null;
}

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
