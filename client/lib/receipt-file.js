// The text of a receipt: JSON without white space. Each receipt has one text, and any other is refused, so that a saved file
// with a letter lost or changed is never taken for whole. docs/format.md, "Receipt".
import { base64, fromBase64 } from './base64.js';
import { compareTexts, concat, decode, encode } from './bytes.js';
import { sha256 } from './hash.js';

const VERSION = 1;
/** The tree that receipts are about. */
export const TREE = 'number';

/** Why a receipt proves nothing; `code` as in docs/format.md, `number` the one that it is about, if it is about one; `note`,
 * where it is about a key, the note of keys by which that was judged, as in a Signer of signer.js. */
export class ReceiptError extends Error {
  constructor(code, { number, note } = {}) {
    super(code);
    Object.assign(this, { code, number, note });
  }
}

/**
 * @typedef {{number: string, value: string|null}} Answer
 * @typedef {{answers: Answer[], pages: import('./page-proof.js').PageProof[], head: string, keys?: string}} Receipt
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
