// What the tools are asked: questions of each class, made from the table by examples/questions, which knows none of the tools. Only
// those that at most ten people answer are asked, so that the person meant belongs among the first ten.
const FEW = 10;

/** The classes as readers of the tables know them; the ones in `MISSPELLED` ask for words that are not in the name. */
const WORDS = {
  number: 'number, typed in many ways',
  'number-unknown': 'a number that nobody has: nothing shown',
  'first-last': 'first and last name',
  'last-first': 'last name first',
  'any-order': 'name parts in any order',
  shuffled: 'all words shuffled',
  'left-out': 'parts left out',
  plain: 'without accents and capitals',
  apostrophe: 'apostrophe left out',
  hyphen: 'hyphen left out or a space',
  joined: 'surname joined (“delacruz”)',
  split: 'surname split (“mc donald”)',
  'prefix-2': 'first name, 2 letters of the surname',
  'prefix-3': 'first name, 3 letters of the surname',
  'prefix-4': 'first name, 4 letters of the surname',
  'prefix-alone': '4 letters of the surname alone',
  'one-word': 'people with one name',
  initials: 'initials',
  'as-written': 'other scripts, as written',
  romanised: 'other scripts, in Latin letters',
};
const MISSPELLED_WORDS = {
  'slip-alone': 'one slip, surname alone',
  slip: 'one slip, first name right',
  'two-slips': 'two slips in one word',
  'slips-both': 'slips in both names',
  'slip-as-written': 'one slip, other scripts',
  short: 'short forms',
  sound: 'sound-alikes',
  'sound-romanised': 'sound-alikes, other scripts',
};

export const MISSPELLED = Object.values(MISSPELLED_WORDS);
const TITLES = { ...WORDS, ...MISSPELLED_WORDS };

/**
 * @typedef {{query: string, how: string, asked: string|null}} Question `how`, what was done to the name; `asked`, the number of the
 *   person meant, null where nobody has it
 * @param {string} lines what examples/questions wrote
 * @returns {Record<string, Question[]>} by class
 */
export function questions(lines) {
  const all = lines.trim().split('\n').map((line) => JSON.parse(line));
  const asked = {};
  for (const { wanted, ...one } of all) {
    if (wanted.length <= FEW) (asked[TITLES[one.class] ?? one.class] ??= []).push(one);
  }
  return asked;
}
