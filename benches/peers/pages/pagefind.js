// Pagefind: its files are fetched as they are needed; each row shown is one more. A number stands in quotes, which ask
// for the exact word.
import { open } from './box.js';
import { numberIn, plain } from './names.js';

const pagefind = await import('./pagefind/pagefind.js');
await pagefind.init();

open(async (query) => {
  const number = numberIn(query);
  const { results } = await pagefind.search(number ? `"${number}"` : plain(query));
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map(({ meta: { title, ...facts } }) => ({ name: title, ...facts }));
});
