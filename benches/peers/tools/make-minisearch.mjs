// Makes MiniSearch's index of a table:  node make-minisearch.mjs TABLE FILE
import { writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { settings } from '../pages/minisearch-settings.js';
import { people } from '../people.mjs';

const [table, file] = process.argv.slice(2);
const index = new MiniSearch(settings);
for await (const person of people(table)) index.add(person);
writeFileSync(file, JSON.stringify(index));
