// MiniSearch: the whole index is loaded first. Prefixes and a fifth of a word's letters wrong, as its documentation
// shows; a word with digits is exact, so that a number shows nobody else.
import MiniSearch from './minisearch.mjs';
import { open } from './box.js';
import { settings } from './minisearch-settings.js';
import { numberIn } from './names.js';

const index = await MiniSearch.loadJSONAsync(await (await fetch('people.json')).text(), settings);

/** Everybody with all words; where nobody has them all, with any. */
function search(query) {
  const found = index.search(query, { combineWith: 'AND' });
  return found.length > 0 ? found : index.search(query);
}

open(async (query) => search(numberIn(query) ?? query).slice(0, 10).map(({ id, ...facts }) => ({ number: id, ...facts })));
