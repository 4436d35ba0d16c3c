// One sheet to print and file for the whole list: what was checked, against data of what age, when, and room for who and why.
import { fill } from '../dom.js';
import { dayText } from '../lib/standing.js';
import { rowOf } from './list.js';

/**
 * Fills the sheet and shows it.
 * @param {HTMLElement} sheet
 * @param {object[]} results
 * @param {object} context of said.js, with `asOf`, `checkedOn` and `counts`, sentences
 */
export function showSheet(sheet, results, context) {
  const rows = results.filter(({ outcome }) => outcome !== 'blank').map((one) => sheetRow(one, context));
  fill(sheet, { as_of: context.asOf, checked: context.checkedOn, counts: context.counts });
  sheet.querySelector('tbody').replaceChildren(...rows);
  sheet.hidden = false;
}

/** A row without what can be pressed. People to choose from are proof of nothing, and the row has no place for them. */
const sheetRow = (result, context) => rowOf(result, { ...context, choose: null }, 'staff-sheet-row');

/** The day a month later, or the last one of that month. */
export function monthAfter(day) {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayText(Date.UTC(year, month, Math.min(date, last)));
}
