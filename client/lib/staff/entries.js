// What each row of a staff list says: a number, a name, both, nothing, or something that cannot be read. Nothing is
// guessed: a row that cannot be read keeps its line and the reason.
import { fold, numberIn, units, words } from '../fold.js';
import { byColumns, columnsIn } from './columns.js';
import { isBlank, readRows } from './table.js';

/** More letters than any name has, and than a row about one person. */
const LONGEST_NAME = 120;
const LONGEST_ROW = 400;
/** Dots and figures with which lists begin their lines. */
const BULLET = /^\s*(?:[-*•–‣]|\d{1,4}[.)])\s+/u;
const AT_ENDS = /^[\s,;:.()[\]|–—-]+|[\s,;:()[\]|–—-]+$/gu;

/**
 * @typedef {object} Entry
 * @property {number} line
 * @property {string} typed the row as it stands
 * @property {'number'|'name'|'both'|'blank'|'unread'} kind
 * @property {string|null} number in normal form
 * @property {string} name '' for none
 * @property {'digits'|'two-numbers'|'nothing'|'long'} [why] it could not be read
 * @property {string} [left] what stands in the place of the number and is none
 * @property {number} [same] the line on which the same number, or the same name without one, stood first
 * @property {string} [confirmed] the number that a person has confirmed for this name
 *
 * @typedef {{pattern: {prefix: string, digits_at_least: number, digits_at_most: number}, titles: string[],
 *   headings: import('./columns.js').Headings}} Known `titles`, what people write behind their names
 */

/**
 * Reads a list.
 * @param {string} text
 * @param {Known} known
 * @returns {Entry[]}
 */
export function readList(text, known) {
  const rows = readRows(text);
  const first = rows.findIndex((row) => !isBlank(row));
  const columns = first < 0 ? null : headed(rows[first].cells, known);
  const below = columns ? rows.slice(first + 1) : rows;
  return withDuplicates(below.map((row) => entryOf(row, columns, known)));
}

/** A row of headings holds no number. */
function headed(cells, known) {
  const hasNumber = cells.some((cell) => numbersIn(cell, known.pattern).numbers.length > 0);
  return hasNumber ? null : columnsIn(cells, known.headings);
}

function entryOf({ line, cells }, columns, known) {
  const entry = { line, typed: cells.filter(Boolean).join(', '), number: null, name: '' };
  if (entry.typed === '') return { ...entry, kind: 'blank' };
  if (!columns && entry.typed.length > LONGEST_ROW) return { ...entry, kind: 'unread', why: 'long' };
  const said = columns ? fromColumns(cells, columns, known) : fromText(cells, known);
  if (said.why) return { ...entry, kind: 'unread', why: said.why };
  const { number, name, left } = said;
  const kind = number && name ? 'both' : number && 'number' || name && 'name';
  if (!kind) return { ...entry, kind: 'unread', why: left ? 'digits' : 'nothing' };
  return { ...entry, kind, number, name, ...(left && { left }) };
}

function fromColumns(cells, columns, { pattern }) {
  const { number: text, name } = byColumns(cells, columns);
  // Spreadsheets make 700101.0 of a number.
  const whole = numberIn(text.replace(/\.0+$/, ''), pattern).number;
  const numbers = whole ? [whole] : numbersIn(text, pattern).numbers;
  if (numbers.length > 1) return { why: 'two-numbers' };
  const [number = null] = numbers;
  return { number, name: isName(name) ? name : '', left: number || text === '' ? undefined : text };
}

/** A row without headings: cells of a number, of a name, or both in one. */
function fromText(cells, known) {
  const read = cells.filter(Boolean).map((cell) => readCell(cell, known));
  const marked = unique(read.flatMap((cell) => cell.marked));
  const numbers = marked.length > 0 ? marked : unique(read.flatMap((cell) => cell.bare));
  if (numbers.length > 1) return { why: 'two-numbers' };
  const [one = '', next = ''] = read.map(({ name }) => name).filter(Boolean);
  // "Doe, Jane" is one name in two cells.
  const name = next && units(one).length === 1 ? `${one}, ${next}` : one;
  const left = numbers.length > 0 ? undefined : read.find((cell) => cell.left)?.left;
  return { number: numbers[0] ?? null, name, left };
}

/** The numbers in a cell, those that say what they are (`marked`) and bare figures, and the name beside them. */
function readCell(cell, { pattern, titles, headings }) {
  const { numbers: marked, rest, left } = numbersIn(cell, pattern);
  const bare = marked.length > 0 || left ? null : rest.match(/^(.*?)(?:^|[\s,:(])#?\s*(\d+)\)?$/su);
  const found = bare ? numberIn(bare[2], pattern).number : null;
  const text = withoutTitles((found ? bare[1] : rest).replace(BULLET, ''), titles).replace(AT_ENDS, '');
  const isLabel = headings.number.includes(fold(text));
  return {
    marked,
    bare: found ? [found] : [],
    left: left ?? (bare && !found && bare[1] === '' ? cell : undefined),
    name: looksLikeName(text) && !isLabel ? text : '',
  };
}

/** The numbers that stand in a text with the program's prefix or a `#`, what stands beside them, and what begins like one and is none. */
function numbersIn(text, pattern) {
  const numbers = [];
  let left;
  const prefix = escaped(pattern.prefix);
  const form = new RegExp(`(?<![\\p{L}\\p{N}])(?:#\\s*)?(?:${prefix}[\\s\\p{Dash}#:.]*|#\\s*)(\\d+)((?:[ \\p{Dash}]\\d+)*)(?![\\p{L}\\p{N}])`, 'giu');
  const rest = text.normalize('NFKC').replace(form, (found, first, others) => {
    const number = numberIn(first + others, pattern).number ?? numberIn(first, pattern).number;
    if (number) numbers.push(number);
    else left ??= found.trim();
    return ' ';
  });
  return { numbers: unique(numbers), rest: rest.trim(), left };
}

const escaped = (text) => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');

const withoutTitles = (text, titles) => titles.reduce((left, title) => (
  left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(title)}(?![\\p{L}\\p{N}])`, 'giu'), ' ')
), text);

/** Whether a text may be somebody's name: it has a word of two letters, or one in a script whose words are shorter. */
const isName = (text) => (
  text.length <= LONGEST_NAME && words(text).some((word) => /^\p{L}[\p{L}\p{M}]/u.test(word) || /^(?!\p{Lowercase})\p{L}/u.test(word))
);

/** Whether a text that no heading calls a name is one: no address, no long figure. */
const looksLikeName = (text) => isName(text) && !/[@/\\]|\d{3}/u.test(text);

const unique = (all) => [...new Set(all)];

function withDuplicates(entries) {
  const lines = new Map();
  return entries.map((entry) => {
    const key = entry.number ?? (entry.name && words(entry.name).sort().join(' '));
    if (!key) return entry;
    if (lines.has(key)) return { ...entry, same: lines.get(key) };
    lines.set(key, entry.line);
    return entry;
  });
}
