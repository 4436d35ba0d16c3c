// A table as a file for spreadsheets: RFC 4180, and nothing in it that a spreadsheet would run as a formula
// (docs/format.md, "Open data").

const FORMULA = /^( *)([=+\-@\t\r\n＝＋－＠])/;
const BEHIND_SEMICOLON = /(; *)([=+\-@\t\r\n＝＋－＠])/g;

/**
 * @param {(string|number)[][]} rows
 * @returns {string} with a byte order mark, by which spreadsheets know UTF-8
 */
export const csvText = (rows) => `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')}`;

function cellText(value) {
  // A number that we worked out is no formula, though it may begin with a minus.
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const harmless = (text) => text.replace(FORMULA, "$1'$2").replace(BEHIND_SEMICOLON, "$1'$2");
