// A list that an employer keeps, and what has changed since: a small JSON file with what they typed, numbers, standings and
// the time of the data. Names of the registry are not in it.

/** The version of the file; one that is not known is refused. */
const VERSION = 1;
const KIND = 'staff-list';

/** Why a file cannot be used; `code` is version or damaged. */
export class KeptError extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/**
 * @typedef {{typed: string, number: string|null, name: string, line: number, confirmed?: string, is: string|null,
 *   standing: string|null, through: string|null}} KeptRow `is`, the number of the person found; `through`, their
 *   expiration date
 * @typedef {{kind: string, version: number, registry: string, data_as_of: string, checked: string, rows: KeptRow[]}} Kept
 */

/**
 * The text of a file to keep.
 * @param {import('./results.js').Result[]} results
 * @param {{registry: string, data_as_of: string, checked: string}} facts
 */
export function keptText(results, facts) {
  const rows = results.filter(({ outcome }) => outcome !== 'blank').map(({ entry, person }) => ({
    line: entry.line,
    typed: entry.typed,
    number: entry.number,
    name: entry.name,
    ...(entry.confirmed && { confirmed: entry.confirmed }),
    is: person?.number ?? null,
    standing: person?.standing ?? null,
    through: person?.expires ?? null,
  }));
  return `${JSON.stringify({ kind: KIND, version: VERSION, ...facts, rows }, null, 1)}\n`;
}

/**
 * A file that was kept; null where a text is none.
 * @param {string} text
 * @returns {Kept|null}
 */
export function readKept(text) {
  if (!/^\uFEFF?\s*\{/.test(text)) return null;
  let kept;
  try {
    kept = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (kept?.kind !== KIND) return null;
  if (kept.version !== VERSION) throw new KeptError('version');
  const isWhole = !Number.isNaN(Date.parse(kept.data_as_of)) && Array.isArray(kept.rows) && kept.rows.every(isRow);
  if (!isWhole) throw new KeptError('damaged');
  return kept;
}

const isText = (value) => typeof value === 'string';

const isRow = (row) => Number.isSafeInteger(row?.line) && isText(row.typed) && isText(row.name)
  && [row.number, row.is, row.standing, row.through].every((value) => value === null || isText(value))
  && (row.confirmed === undefined || isText(row.confirmed));

/**
 * The rows of a kept list, to be checked again. Each remembers what was known.
 * @param {Kept} kept
 * @returns {import('./entries.js').Entry[]}
 */
export const entriesOf = ({ rows }) => rows.map(({ line, typed, number, name, confirmed, is, standing, through }) => {
  const kind = number && name ? 'both' : number && 'number' || name && 'name' || 'unread';
  return {
    line, typed, number, name, kind, before: { is, standing, through },
    ...(kind === 'unread' && { why: 'nothing' }), ...(confirmed && { confirmed }),
  };
});

/**
 * What is other than it was when the list was kept.
 * @param {import('./results.js').Result} result
 * @returns {{what: 'same'|'found'|'gone'|'standing'|'through', before: object}|null} null where nothing was kept
 */
export function changeOf({ entry: { before }, person }) {
  if (!before) return null;
  const change = (what) => ({ what, before });
  if (!person) return change(before.is ? 'gone' : 'same');
  if (!before.is) return change('found');
  if (before.standing !== person.standing) return change('standing');
  return change(before.through === person.expires ? 'same' : 'through');
}
