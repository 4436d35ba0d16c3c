// Looking a whole list up: numbers and names in the order of their keys, so that each page of a tree is fetched once. Names
// are looked for word by word as they stand on the list; other spellings only when somebody asks for them.
import { compare, compareTexts, decode, encode } from '../bytes.js';
import { fold } from '../fold.js';
import { lookUp } from '../lookup.js';
import { recordIn, row } from '../rows.js';
import { SHOWN_ROWS, Search } from '../search.js';
import { get, range } from '../tree.js';
import { forEach } from './fetching.js';

/** So many look-ups go on at once: they wait for the same pages, which only so many requests fetch. */
const NUMBERS_AT_ONCE = 120;
const NAMES_AT_ONCE = 24;
const WIDER_AT_ONCE = 3;
/** The words of a name with which a key can begin. */
const LEADS = 3;

/**
 * @typedef {import('../lookup.js').Registry} Registry
 * @typedef {{rows: import('../rows.js').Row[], complete: boolean}} People `complete`, whether these are all of that name
 */

/**
 * The records of numbers.
 * @param {string[]} numbers in normal form
 * @param {Registry} registry
 * @param {(number: string, row: import('../rows.js').WholeRow|null) => void} each
 */
export async function lookUpNumbers(numbers, { trees, source, today }, each) {
  const keys = numbers.map((number) => ({ number, key: encode(number) })).sort((a, b) => compare(a.key, b.key));
  const tree = { ...trees.number, load: source.load };
  await forEach(keys, NUMBERS_AT_ONCE, async ({ number, key }) => {
    const value = await get(tree, key);
    each(number, value ? row(number, recordIn(value), { matched: 'exact' }, today) : null);
  });
}

/**
 * The people of exact names.
 * @param {string[]} names
 * @param {Registry} registry
 * @param {(name: string, people: People) => void} each
 */
export async function lookUpNames(names, registry, each) {
  const keys = names.map((name) => ({ name, beginning: beginningOf(new Search(name, registry, 'whole')) }))
    .sort((a, b) => compareTexts(a.beginning, b.beginning));
  await forEach(keys, NAMES_AT_ONCE, async ({ name, beginning }) => {
    each(name, beginning ? await peopleNamed(name, beginning, registry) : { rows: [], complete: true });
  });
}

/** With what the keys of a name's people begin: the same words in either order lead to the same page. */
const beginningOf = ({ units }) => units.slice(0, LEADS).map(({ word }) => word).sort(compareTexts).join(' ');

/** People who have every word of a name; where nobody has its initials too, which many leave out, those who have the rest. */
async function peopleNamed(name, beginning, registry) {
  const whole = new Search(name, registry, 'whole');
  const small = whole.asked.filter((one) => !whole.units.includes(one)).map(({ word }) => word);
  if (small.length > 0) {
    const people = await read(whole, `${beginning} ${small.join(' ')} `, whole.asked);
    if (people.rows.length > 0) return people;
  }
  const search = new Search(name, registry, 'whole');
  const { rows, complete } = await read(search, `${beginning} `, search.units);
  // An initial may stand for a name that is written out.
  const fitting = rows.filter((one) => small.every((word) => ` ${fold(one.other_name ?? one.name ?? '')}`.includes(` ${word}`)));
  return { rows: complete && fitting.length > 0 ? fitting : rows, complete };
}

/** The people whose keys begin so and whose names have all words as whole ones. */
async function read(search, beginning, asked) {
  await search.find(beginning, asked.map(({ word }) => ({ word, begun: false })));
  // Who comes after the most people that a search reads is not known.
  return { rows: search.rows(), complete: search.complete && !search.isFull() };
}

/**
 * People whose names are like those of a list: other spellings, short forms, sounds.
 * @param {string[]} names
 * @param {Registry} registry
 * @param {(name: string, people: People) => void} each
 */
export async function lookUpWider(names, registry, each) {
  await forEach(names, WIDER_AT_ONCE, async (name) => {
    const { rows, total_is, error } = await lookUp(name, registry, 'whole');
    if (error) throw error;
    each(name, { rows, complete: total_is === 'exact' && rows.length < SHOWN_ROWS });
  });
}

/** The words that mean the same for many, each with its others. @param {Registry} registry */
export async function commonForms({ trees, source }) {
  if (!trees.forms) return new Map();
  const { entries } = await range({ ...trees.forms, load: source.load }, new Uint8Array(), Infinity);
  return new Map(entries.map(({ key, value }) => [decode(key), decode(value).split(' ')]));
}
