// The people of a registry's export, for the makers of the peers' indexes: number, name, other names, status and last day
// of each. A line at a time, since a million people are read.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const COLUMNS = {
  number: 'certification_number', name: 'full_legal_name', others: 'other_names', withheld: 'details_withheld', status: 'status',
  expires: 'date_expires',
};

/** The cells of a line; no cell of a made-up export holds a line break. */
const cells = (line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
  .map(([, quoted, bare]) => (quoted === undefined ? bare : quoted.replaceAll('""', '"')));

/** Nobody is found by a name that is withheld. */
const person = ({ withheld, ...facts }) => (withheld === 'yes' ? { ...facts, name: '', others: '' } : facts);

/** @returns {AsyncGenerator<{number: string, name: string, others: string, status: string, expires: string}>} */
export async function* people(table) {
  let places;
  for await (const line of createInterface({ input: createReadStream(table), crlfDelay: Infinity })) {
    const row = cells(line);
    if (places) yield person(Object.fromEntries(places.map(([fact, place]) => [fact, row[place]])));
    else places = Object.entries(COLUMNS).map(([fact, column]) => [fact, row.indexOf(column)]);
  }
}
