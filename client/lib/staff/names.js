// Whether the name on a list is the one under which a number is registered. It says how near they are and never more:
// who the person is, nobody can tell from two names.
import { areParticles, units } from '../fold.js';
import { soundOf, spokenForms } from '../sound.js';
import { distance } from '../spelling.js';

/** A word of so many letters may have one slip, one of more two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
/** More than any name is told by. */
const MOST_UNITS = 6;

/**
 * @typedef {'same'|'parts'|'other-name'|'spelling'|'letters'|'disagree'} Agreement `parts`, a part of the name is left
 *   out; `other-name`, it is another name of the person; `letters`, the two are written in different scripts
 */

/**
 * @param {string} typed
 * @param {{name: string|null, other_names?: string[]|null}} record with a name
 * @param {Map<string, string[]>} forms words that mean the same, each with its others
 * @returns {Agreement}
 */
export function agreement(typed, { name, other_names }, forms) {
  const ways = [name, ...(other_names ?? [])].map((one) => compared(typed, one, forms));
  if (isWhole(ways[0])) return ways[0];
  if (ways.slice(1).some(isWhole)) return 'other-name';
  return ['spelling', 'letters'].find((way) => ways.includes(way)) ?? 'disagree';
}

const isWhole = (way) => way === 'same' || way === 'parts';

function compared(typed, name, forms) {
  const [one, other] = [partsOf(typed), partsOf(name)];
  if (one.large.length === 0 || other.large.length === 0) return 'disagree';
  if (isLatin(one) !== isLatin(other)) return 'letters';
  const [few, many] = [one, other].sort((a, b) => a.large.length - b.large.length);
  const isAlike = few.large.every((part) => many.large.some((another) => isSame(part, another)));
  const isEnough = few.large.length > 1 || many.large.length === 1;
  if (isAlike && isEnough) return few.large.length === many.large.length && one.small === other.small ? 'same' : 'parts';
  const isNear = pairs(few.large, [...many.large, ...initials(many)], (a, b) => isSame(a, b) || near(a, b, forms));
  return isNear && isEnough ? 'spelling' : 'disagree';
}

/** A name in its units: the large ones with their forms, the small ones as a text. */
function partsOf(name) {
  const all = units(name).slice(0, MOST_UNITS);
  const small = all.filter((unit) => unit.small).map(({ forms: [word] }) => word);
  return { large: all.filter((unit) => !unit.small).map((unit) => unit.forms), small: small.sort().join(' ') };
}

const initials = ({ small }) => small.split(' ').filter((word) => word.length === 1).map((word) => [word]);

const isLatin = ({ large }) => large.every(([word]) => /^[a-z0-9]+$/.test(word));

/** Whether two units have a form alike, particles aside. */
const isSame = (a, b) => a.some((word) => b.some((other) => (
  word === other || (word.endsWith(other) && areParticles(word.slice(0, -other.length)))
)));

/** Whether each of the few finds another one of the many. */
function pairs(few, many, fits) {
  if (few.length === 0) return true;
  const [first, ...others] = few;
  return many.some((one, place) => fits(first, one) && pairs(others, many.filter((_, at) => at !== place), fits));
}

/** Whether a word may be the other one: a slip or two, a short form, a sound, an initial. */
function near([a], [b], forms) {
  const [letters, others] = [[...a], [...b]];
  if (letters.length === 1 || others.length === 1) return a[0] === b[0];
  if (forms.get(a)?.includes(b) || forms.get(b)?.includes(a)) return true;
  const longest = Math.max(letters.length, others.length);
  const slips = distance(letters, others);
  if (slips <= (longest >= TWO_SLIPS ? 2 : Number(longest >= ONE_SLIP))) return true;
  const sounds = new Set(spokenForms(b));
  return spokenForms(a).some((form) => sounds.has(form) && soundOf(form) !== '');
}
