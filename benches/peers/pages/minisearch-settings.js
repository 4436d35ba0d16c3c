// MiniSearch's settings, which must be the same when the index is made and when it is loaded.
import { plain } from './names.js';

const isWord = (term) => !/\d/.test(term);

export const settings = {
  idField: 'number',
  fields: ['name', 'others', 'number'],
  storeFields: ['name', 'status', 'expires'],
  processTerm: plain,
  searchOptions: { prefix: isWord, fuzzy: (term) => isWord(term) && 0.2 },
};
