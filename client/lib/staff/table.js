// A pasted or dropped list as rows of cells: RFC 4180 with quotes, with commas, semicolons or tabs, or one person a line.
// Whatever is written wrongly is taken as it stands, so that the line can be shown to whoever wrote it.

const DELIMITERS = ['\t', ',', ';'];
/** Lines that are looked at to find out what stands between cells. */
const SAMPLE = 50;
/** A quoted cell that is longer was never closed. */
const LONGEST_QUOTED = 2000;

/**
 * The rows of a text, without blank ones at its end.
 * @param {string} text
 * @returns {{line: number, cells: string[]}[]} `line`, the physical one on which the row begins, counted from 1
 */
export function readRows(text) {
  const source = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(source);
  const plain = new RegExp(`[^\\r\\n${delimiter}]*`, 'y');
  const rows = [];
  let [at, line] = [0, 1];
  while (at < source.length) {
    const row = { line, cells: [] };
    for (let isMore = true; isMore; at += isMore ? 1 : 0) {
      const cell = quotedAt(source, at, delimiter) ?? plainAt(source, at, plain);
      row.cells.push(cell.text.trim());
      line += cell.breaks;
      at = cell.end;
      isMore = source[at] === delimiter;
    }
    rows.push(row);
    at += source.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
  }
  while (rows.length > 0 && isBlank(rows.at(-1))) rows.pop();
  return rows;
}

/** Whether nothing stands in a row. */
export const isBlank = ({ cells }) => cells.every((cell) => cell === '');

/** The sign that parts most lines into as many cells as the first one. */
function delimiterOf(source) {
  const lines = source.split(/\r\n|\n|\r/, SAMPLE * 2).filter((line) => line.trim() !== '').slice(0, SAMPLE)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const like = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    return counts.filter((count) => count > 0 && count === counts[0]).length || counts.filter(Boolean).length / SAMPLE / 2;
  });
  const most = Math.max(...like);
  return most > 0 ? DELIMITERS[like.indexOf(most)] : ',';
}

/** A cell in quotes; null where none begins here, or it does not end as one. */
function quotedAt(source, at, delimiter) {
  if (source[at] !== '"') return null;
  let end = source.indexOf('"', at + 1);
  while (end >= 0 && source[end + 1] === '"' && end - at < LONGEST_QUOTED) end = source.indexOf('"', end + 2);
  const after = source[end + 1];
  const isEnd = after === undefined || after === delimiter || after === '\r' || after === '\n';
  if (end < 0 || end - at > LONGEST_QUOTED || !isEnd) return null;
  const text = source.slice(at + 1, end).replaceAll('""', '"');
  return { text, end: end + 1, breaks: text.match(/\r\n|\n|\r/g)?.length ?? 0 };
}

function plainAt(source, at, plain) {
  plain.lastIndex = at;
  const [text] = plain.exec(source);
  return { text, end: at + text.length, breaks: 0 };
}
