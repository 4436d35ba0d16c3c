// Makes the database that sql.js-httpvfs reads:  node make-sqlite.mjs TABLE FILE
//
// As its documentation advises: small pages, an index for each question that covers the answer, and vacuum at the end. For
// names one key for each ordered pair of words, the other words behind them: whole names, names the other way round, with
// parts left out, and beginnings are each one range.
import Database from 'better-sqlite3';
import { words } from '../pages/names.js';
import { people } from '../people.mjs';

const [table, file] = process.argv.slice(2);

function keys(name) {
  const all = words(name);
  if (all.length < 2) return all;
  const others = (used) => all.filter((_, place) => !used.includes(place));
  const places = all.map((_, place) => place);
  const pairs = places.flatMap((first) => places.filter((second) => second !== first).map((second) => [first, second]));
  return [...new Set(pairs.map(([first, second]) => [all[first], all[second], ...others([first, second])].join(' ')))];
}

const database = new Database(file);
database.pragma('journal_mode = delete');
database.pragma('page_size = 4096');
database.pragma('synchronous = off');
database.exec(`
  CREATE TABLE people (number TEXT PRIMARY KEY, name TEXT, status TEXT, expires TEXT) WITHOUT ROWID;
  CREATE TABLE names (key TEXT, number TEXT, name TEXT, status TEXT, expires TEXT, PRIMARY KEY (key, number)) WITHOUT ROWID;
  CREATE TEMP TABLE unsorted (key TEXT, number TEXT, name TEXT, status TEXT, expires TEXT);
  BEGIN;
`);
const person = database.prepare('INSERT INTO people VALUES (:number, :name, :status, :expires)');
const key = database.prepare('INSERT INTO unsorted VALUES (:key, :number, :name, :status, :expires)');
for await (const { others, ...facts } of people(table)) {
  person.run(facts);
  for (const name of [facts.name, ...others.split(';')]) for (const one of keys(name)) key.run({ key: one, ...facts });
}
database.exec('INSERT OR IGNORE INTO names SELECT * FROM unsorted ORDER BY key, number; COMMIT; DROP TABLE unsorted; VACUUM;');
database.close();
