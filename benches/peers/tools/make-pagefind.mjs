// Makes Pagefind's index of a table, a custom record for each person:  node make-pagefind.mjs TABLE FOLDER
//
// Names are not English: no language, so that nothing is taken for an ending. A name with marks is there without them too.
import { close, createIndex } from 'pagefind';
import { plain } from '../pages/names.js';
import { people } from '../people.mjs';

const [table, outputPath] = process.argv.slice(2);
const { index } = await createIndex({ forceLanguage: 'unknown' });
for await (const { number, name, others, ...facts } of people(table)) {
  const all = `${name} ${others}`.trim();
  const bare = plain(all);
  const spellings = bare === all.toLowerCase() ? all : `${all} ${bare}`;
  const record = { url: `#${number}`, content: `${spellings} ${number}`, language: 'unknown', meta: { title: name, number, ...facts } };
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
await index.writeFiles({ outputPath });
await close();
