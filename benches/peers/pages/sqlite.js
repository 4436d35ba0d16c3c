// sql.js-httpvfs: SQLite reads the pages of a database that it needs. A number is a key; a name is looked up by any two of its
// words, in the index that tools/make-sqlite.mjs makes, and the others are compared as the rows are read.
import { open } from './box.js';
import { numberIn, words } from './names.js';

const here = (name) => new URL(name, location.href).href;
const config = { from: 'inline', config: { serverMode: 'full', requestChunkSize: 4096, url: here('people.sqlite3') } };
// The library's file is an old-style script, which leaves its door on `window`.
await new Promise((onload, onerror) => {
  document.head.append(Object.assign(document.createElement('script'), { src: 'httpvfs.js', onload, onerror }));
});
const { db } = await window.createDbWorker([config], here('sqlite.worker.js'), here('sql-wasm.wasm'));

const FACTS = 'number, name, status, expires';
/** Several keys may lead to one person. */
const ROWS = 40;

/** The words as they stand; where nobody has them so, any two lead, either way round, since one may be only a beginning. */
async function byName(query) {
  const all = words(query);
  const [first = '', second = '', ...others] = all;
  let found = await beginningWith(all, []);
  if (found.length === 0 && others.length > 0) found = await beginningWith([first, second], others);
  return found.length > 0 || !second ? found : beginningWith([second, first], others);
}

async function beginningWith(leading, others) {
  const start = leading.join(' ');
  const rows = await db.query(
    `SELECT ${FACTS} FROM names WHERE key >= ? AND key < ? ${'AND instr(key, ?) > 0 '.repeat(others.length)}
     ORDER BY key, number LIMIT ${ROWS}`,
    [start, `${start}\u{10FFFF}`, ...others.map((word) => ` ${word}`)],
  );
  return [...new Map(rows.map((row) => [row.number, row])).values()].slice(0, 10);
}

open((query) => {
  const number = numberIn(query);
  return number ? db.query(`SELECT ${FACTS} FROM people WHERE number = ?`, [number]) : byName(query);
});
