// What the build makes of names (docs/format.md, "Name keys" and "Spelling"). The script carries no such code: this twin
// serves the tests, which build small trees with it and check it against the shared vectors.
import { compareTexts } from '../../client/lib/bytes.js';
import { keyBytes, units } from '../../client/lib/fold.js';
import { soundOf, spokenForms } from '../../client/lib/sound.js';

/** No more units than this begin a key, so that a name of fifty words does not make thousands of keys. */
const LEADS = 8;
const HYPHENS = /[-\u2010-\u2015]/g;

/**
 * The keys under which a name is found, each once, sorted by their bytes; those of romanised forms the build alone knows.
 * @param {string} name
 */
export const nameKeys = (name) => distinct([name, name.replace(HYPHENS, '')].flatMap(writtenKeys));

function writtenKeys(name) {
  const { big, small } = apart(name);
  const leads = big.slice(0, LEADS);
  if (big.length < 2) return singles(big, small).map((words) => words.join(' '));
  const keys = [];
  const add = (chosen, sorted) => {
    const rest = [...small, ...big.filter((unit) => !chosen.includes(unit)).map(([word]) => word)];
    for (const forms of product(chosen)) keys.push([...(sorted ? forms.sort(compareTexts) : forms), ...rest].join(' '));
  };
  leads.forEach((first, i) => leads.forEach((second, j) => {
    if (i !== j) add([first, second], false);
    leads.slice(j + 1).forEach((third) => { if (i < j) add([first, second, third], true); });
  }));
  return keys;
}

/** Units in each of their forms, and small words. */
function apart(name) {
  const all = units(name);
  const big = all.filter(({ small }) => !small).map(({ forms }) => forms);
  return { big, small: all.filter(({ small }) => small).map(({ forms }) => forms[0]) };
}

/** The keys of a name with a single unit, or with none. A particle before it may be a first name. */
function singles([unit], small) {
  if (!unit) return [small];
  const [word, last] = unit;
  const apart = unit.length === 2 ? [[last, word.slice(0, -last.length), ...small]] : [];
  return [...unit.map((form) => [form, ...small]), ...apart];
}

function product([first, ...others]) {
  return first ? first.flatMap((form) => product(others).map((rest) => [form, ...rest])) : [[]];
}

function distinct(keys) {
  const cut = keys.filter(Boolean).map((key) => new TextDecoder().decode(keyBytes(key)));
  return [...new Set(cut)].sort(compareTexts);
}

/** The words of a name as `spelling` has them: units in each form, small words only where there is nothing else. */
const wordsOf = (name) => {
  const { big, small } = apart(name);
  return big.length > 0 ? big.flat() : small;
};

/** Up to so many people, a word's facts say what else they are called. */
const FEW = 3;

/**
 * The entries of `spelling` for people and their names.
 * @param {string[][]} people the names of each
 * @param {Record<string, string[]>} [means] short forms and what people also mean by them
 */
export function spellingEntries(people, means = {}) {
  const had = new Map();
  for (const names of people) {
    for (const word of new Set(names.flatMap(wordsOf))) had.set(word, [...(had.get(word) ?? []), names]);
  }
  const entries = [...had].flatMap(([word, whose]) => {
    const letters = [...word];
    const others = whose.length > FEW ? undefined : otherWords(word, whose);
    const meant = (means[word] ?? []).filter((meaning) => meaning.split(' ').every((one) => had.has(one)));
    return [
      [`f${word}`, facts(whose.length, meant, others)],
      [`b${letters.reverse().join('')}`, facts(whose.length, [], others)],
      ...middles([...word]).map((three) => [`m${three} ${word}`, facts(whose.length)]),
      ...spokenForms(word).map((form) => [`s${soundOf(form)} ${form} ${word}`, facts(whose.length)]),
    ];
  });
  const unused = Object.entries(means).filter(([word]) => !had.has(word))
    .map(([word, meanings]) => [word, meanings.filter((meaning) => meaning.split(' ').every((one) => had.has(one)))])
    .filter(([, meanings]) => meanings.length > 0);
  return [...entries, ...unused.map(([word, meanings]) => [`f${word}`, facts(0, meanings)])];
}

function facts(count, means = [], others = undefined) {
  if (others?.length > 0) return JSON.stringify([count, means, others]);
  return JSON.stringify(means.length > 0 ? [count, means] : [count]);
}

function otherWords(word, whose) {
  const words = whose.flat().flatMap(wordsOf).filter((one) => one !== word);
  return [...new Set(words)].sort(compareTexts);
}

/** Three letters about the middle of a longer word, from each place where those that a third cuts out may stand. */
function middles(letters) {
  const length = letters.length;
  if (length < 6) return [];
  const [first, last] = [Math.floor((length - 2) / 3) - 1, Math.floor((length + 2) / 3) + 1];
  const places = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((place) => place >= 0 && place + 3 <= length);
  return [...new Set(places.map((place) => letters.slice(place, place + 3).join('')))];
}
