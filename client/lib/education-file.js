// The list of courses as a file that spreadsheets open (RFC 4180), and read back from one.
import { FIELDS, courseOf, hundredths } from './education.js';
import { isDay } from './standing.js';

/** The names of the columns, in the order of the fields. */
const COLUMNS = ['legal_name', 'title', 'date', 'date_until', 'provider', 'hours', 'units', 'law_and_ethics_hours'];

/**
 * @param {import('./education.js').Course[]} courses
 * @returns {string}
 */
export function writeCourses(courses) {
  const rows = [COLUMNS, ...courses.map((course) => FIELDS.map((field) => guarded(course[field])))];
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

const quoted = (cell) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A text that a spreadsheet would take for a formula gets an apostrophe; one that begins with it, too, so that it comes
 * back as it was. */
const guarded = (cell) => (/^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell);

const unguarded = (cell) => cell.replace(/^'(?=[=+\-@\t\r'])/, '');

/**
 * Reads such a file, or one like it: columns in any order, with semicolons or tabs between them, other columns beside.
 * @param {string} text
 * @returns {{courses: import('./education.js').Course[], unread: number[]}|null} `unread`, the places of rows in which a
 *   day or a number could not be read, the first line being 1; null where the first line names no title
 */
export function readCourses(text) {
  const [first, ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  const places = COLUMNS.map((column) => (first ?? []).findIndex((cell) => cell.trim().toLowerCase() === column));
  if (places[COLUMNS.indexOf('title')] < 0) return null;
  const courses = [];
  const unread = [];
  for (const [place, row] of rows.entries()) {
    const course = courseOf(Object.fromEntries(FIELDS.map((field, at) => [field, unguarded(row[places[at]] ?? '')])));
    if (FIELDS.every((field) => course[field] === '')) continue;
    if (isReadable(course)) courses.push(course);
    else unread.push(place + 2);
  }
  return { courses, unread };
}

/** Whether days are days and numbers are numbers, where there are any. */
export const isReadable = ({ from, until, hours, units, ethics }) => (
  [from, until].every((day) => day === '' || isDay(day))
    && [hours, units, ethics].every((number) => number === '' || hundredths(number) !== null)
);

/** The cells of a table. What stands between them is what stands in the first line most often. */
function cellsOf(text) {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const count = (sign) => line.split(sign).length;
  const [between] = [',', ';', '\t'].sort((a, b) => count(b) - count(a));
  const rows = [[]];
  let cell = '';
  let isQuoted = false;
  const close = () => {
    rows.at(-1).push(cell);
    cell = '';
  };
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[place + 1] === '"') cell += text[place += 1];
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === between) close();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[place + 1] === '\n') place += 1;
      close();
      rows.push([]);
    } else cell += sign;
  }
  close();
  return rows;
}
