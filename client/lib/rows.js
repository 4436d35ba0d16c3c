// What a row shows, out of the values of the trees `number` and `name` (docs/format.md, "Record" and "Stub").
import { PageError, readValue } from './page.js';
import { dayText, isDay, standing } from './standing.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * @typedef {'exact'|'parts'|'prefix'|'spelling'|'short-form'|'sound'|'some-words'|'one-digit-away'} Matched
 *
 * @typedef {object} Row one person; null is what is not known
 * @property {string} number
 * @property {string|null} name
 * @property {string} [other_name] the other name of the person under which they were found
 * @property {'listed'|'held'|'unlisted'} listing
 * @property {true} [held] the registry is correcting the row
 * @property {true} [withheld]
 * @property {import('./standing.js').Standing} standing
 * @property {string|null} expires
 * @property {string|null} status
 * @property {string|null} action
 * @property {Matched} matched
 * @property {string[]} meant folded words of the name that stand for other ones typed
 *
 * @typedef {Row & {active: string|null, changed: string|null, other_names: string[]|null, unlisted: string|null,
 *   specializations: string[]|null, ended: {action: string, on: string}|null, confirmed: string|null}} WholeRow of a
 *   number; `confirmed`, the time of the data in which a held row was last whole
 */

/**
 * @param {string} number
 * @param {object} facts a record or a stub
 * @param {{matched: Matched, meant?: string[]}} why
 * @param {string} today
 * @returns {Row}
 */
export function row(number, facts, { matched, meant = [] }, today) {
  const held = facts.listing === 'held';
  return {
    ...facts,
    number,
    matched,
    meant,
    standing: standing(facts, today),
    ...(held && { held }),
    ...(facts.name === null && !held && { withheld: true }),
  };
}

/** The record in a value of `number`. */
export function recordIn(value) {
  const { elements: [name, active, valid], status, action, more } = apart(value, 3);
  const end = valid === null ? null : (active ?? 0) + valid;
  const stated = { name, active: dayOf(active), expires: dayOf(end), status, action };
  const { held, ...facts } = known({ ...more, ...stated }, RECORD);
  const { confirmed } = known(held ?? {}, { confirmed: isMoment });
  const present = held ? 'held' : 'listed';
  return { ...facts, confirmed, listing: facts.unlisted ? 'unlisted' : present };
}

/** The elements of a value: so many that are always there; then status and action, where these are not the usual ones, and more. */
function apart(value, least) {
  const elements = readValue(value);
  if (!Array.isArray(elements) || elements.length < least || elements.length === least + 1) throw new PageError('value');
  const others = elements.slice(least);
  const [status, action, more = {}] = others.length > 0 ? others : ['active', 'none'];
  if (!isObject(more)) throw new PageError('value');
  return { elements, status, action, more };
}

/**
 * The stub in a value of `name`, under a key with these words.
 * @param {Uint8Array} value
 * @param {string[]} words
 */
export function stubIn(value, words) {
  const { elements: [told, days], status, action, more } = apart(value, 2);
  const { listing, as } = known(more, { listing: oneOf('listed held unlisted'), as: isText });
  const facts = known({ status, action, expires: dayOf(days) }, FACTS);
  return { name: nameIn(told, words), ...facts, listing: listing ?? 'listed', ...(as && { other_name: as }) };
}

/** A name: itself in an array, or a text in which a digit stands for the word of the key in that place; all of them, a number. */
function nameIn(told, words) {
  if (Array.isArray(told) && told.length === 1 && isText(told[0])) return told[0];
  const isPlaces = Number.isSafeInteger(told) && told > 0;
  if (!isPlaces && !isText(told)) throw new PageError('value');
  const names = isPlaces ? [...String(told)] : told.split(' ');
  return names.map((name) => {
    if (!isPlaces && !/^[1-9]$/.test(name)) return name;
    const word = words[name - 1];
    if (!word) throw new PageError('value');
    return capitalised(word);
  }).join(' ');
}

/** A word as names are mostly written. Only letters that have had the same capitals everywhere, always. */
const capitalised = (word) => word.replace(/^[a-z]/, (letter) => letter.toUpperCase()) + (/^[a-z]$/.test(word) ? '.' : '');

/** A day by how many days it is after 1970-01-01. */
function dayOf(days) {
  if (days === null) return null;
  const day = dayText(Number.isSafeInteger(days) ? days * DAY : NaN);
  if (!day) throw new PageError('value');
  return day;
}

/** Of what later versions may have added to, the values that this one knows; null where there are none. Anything of
 * another kind is refused: it would be shown as something that it is not. */
function known(value, checks) {
  if (!isObject(value)) throw new PageError('value');
  return Object.fromEntries(Object.entries(checks).map(([name, fits]) => {
    const one = value[name] ?? null;
    if (one !== null && !fits(one)) throw new PageError('value');
    return [name, one];
  }));
}

const isText = (value) => typeof value === 'string';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const areTexts = (value) => Array.isArray(value) && value.every(isText);

const isMoment = (value) => isText(value) && !Number.isNaN(Date.parse(value));

const oneOf = (words) => (value) => isText(value) && words.split(' ').includes(value);

const isEnded = oneOf('suspended revoked');

/** What a value may be, by its name. */
const FACTS = {
  status: oneOf('active suspended revoked expired'),
  action: oneOf('none under-investigation suspended revoked'),
  expires: isDay,
};
const RECORD = {
  ...FACTS,
  name: isText,
  active: isDay,
  changed: isText,
  other_names: areTexts,
  specializations: areTexts,
  ended: (value) => isObject(value) && isEnded(value.action) && isDay(value.on),
  held: isObject,
  unlisted: isDay,
};
