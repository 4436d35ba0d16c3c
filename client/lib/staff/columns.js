// Which column of a list holds what, told by its first row: "Cert #", "First name" and "Last name", in any order. The
// words of headings come from the locale.
import { fold } from '../fold.js';

/** What a column may hold. */
const ROLES = ['number', 'name', 'first', 'middle', 'last', 'suffix'];

/**
 * @typedef {Record<'number'|'name'|'first'|'middle'|'last'|'suffix', string[]>} Headings folded, the likeliest first
 * @typedef {Partial<Record<'number'|'name'|'first'|'middle'|'last'|'suffix', number>>} Columns the place of each
 */

/**
 * The headings that a locale lists, with semicolons between them.
 * @param {(role: string) => string} listed
 * @returns {Headings}
 */
export const headingsFrom = (listed) => Object.fromEntries(ROLES.map((role) => [role, listed(role).split(';').map(fold)]));

/**
 * The columns that a row of headings names; null where it is no such row.
 * @param {string[]} cells
 * @param {Headings} headings
 * @returns {Columns|null}
 */
export function columnsIn(cells, headings) {
  const folded = cells.map(fold);
  const columns = {};
  for (const role of ROLES) {
    const places = headings[role].map((heading) => folded.indexOf(heading)).filter((place) => place >= 0);
    if (places.length > 0) [columns[role]] = places;
  }
  return Object.keys(columns).length > 0 ? columns : null;
}

/**
 * What a row says by its columns.
 * @param {string[]} cells
 * @param {Columns} columns
 * @returns {{number: string, name: string}}
 */
export function byColumns(cells, columns) {
  const cell = (role) => cells[columns[role]] ?? '';
  const parts = ['first', 'middle', 'last', 'suffix'].map(cell).filter(Boolean).join(' ');
  return { number: cell('number'), name: cell('name') || parts };
}
