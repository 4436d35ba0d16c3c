// Why somebody is in the results when the name is not simply the one that was typed: a short sentence or two for a row,
// with the words as they stand in the name or in the query.
import { fold, words } from './fold.js';

/** What a word of a name is written with; apostrophes stand inside words. */
const WRITTEN = /[\p{L}\p{M}\p{N}'`´ʹ-˿‘-‛′]+/gu;
const LATIN = /^[a-z0-9 ]*$/;
/** What needs no reason: the whole name, or a heading says it. */
const PLAIN = ['exact', 'one-digit-away'];

/**
 * @typedef {{sentence: string, name?: string}} Note `{name}` stands in the sentence where the name goes
 *
 * @param {import('./words.js').Say} say
 * @param {import('./rows.js').Row} row
 * @param {string} query as it was typed
 * @returns {Note[]}
 */
export function matchNotes(say, { matched, meant = [], name, other_name }, query) {
  const registered = other_name ?? name ?? '';
  const note = (id, written) => ({ sentence: say(id, { name: '{name}' }), name: written });
  const notes = nameNote(matched, meant, { registered, query, note });
  if (matched !== 'some-words') return notes;
  const left = leftOut(query, registered);
  if (!left) return [...notes, note('later-matched-some-words')];
  const initial = initialOf(left, registered);
  return [...notes, initial ? note('later-matched-initial', initial) : note('later-matched-without', left)];
}

function nameNote(matched, meant, { registered, query, note }) {
  const standing = asWritten(registered, meant);
  if (inOtherLetters(query, registered)) {
    return [standing ? note('later-matched-latin-as', standing) : note('later-matched-latin')];
  }
  if (matched === 'parts' || (matched === 'prefix' && !standing)) return [note(`ui-matched-${matched}`)];
  if (PLAIN.includes(matched) || (matched === 'some-words' && !standing)) return [];
  if (!standing) return [note('later-matched-similar')];
  const own = matched === 'spelling' || (matched === 'sound' && meant.length === 1);
  return [note(`later-matched-${own ? matched : 'as'}`, standing)];
}

/** Whether a name in another script was found by what was typed in Latin letters. */
function inOtherLetters(query, registered) {
  if (LATIN.test(fold(registered)) || !LATIN.test(fold(query))) return false;
  const own = words(registered);
  return words(query).some((word) => !own.some((one) => one.startsWith(word)));
}

/** The words of a text that were meant, as they stand in it and in its order; those that do not stand in it, folded. */
function asWritten(text, meant) {
  const whole = runOf(text, meant.join('')).written;
  if (whole) return whole;
  const places = meant.map((word) => ({ word, ...runOf(text, word) }));
  places.sort((a, b) => a.start - b.start);
  return places.map(({ word, written }) => written ?? word).join(' ');
}

/** The run of words in a text that folds to this, spaces aside: `delacruz` is `De La Cruz`. */
function runOf(text, word) {
  const found = [...text.matchAll(WRITTEN)];
  const wanted = word.replaceAll(' ', '');
  if (wanted === '') return {};
  for (const [first, { index }] of found.entries()) {
    let joined = '';
    for (const last of found.slice(first)) {
      joined += fold(last[0]).replaceAll(' ', '');
      if (joined === wanted) return { start: index, written: text.slice(index, last.index + last[0].length) };
      if (!wanted.startsWith(joined)) break;
    }
  }
  return { start: text.length };
}

/** The one word of the query that a name does not have, as typed; undefined when there are none or several. */
function leftOut(query, registered) {
  const own = words(registered);
  const typed = query.match(WRITTEN) ?? [];
  const left = typed.filter((one) => words(one).some((word) => !own.includes(word)));
  return left.length === 1 ? left[0] : undefined;
}

/** The initial of a name that a word may stand there as; undefined when there is none. */
function initialOf(word, registered) {
  const [letter] = fold(word);
  return registered.match(WRITTEN)?.find((one) => fold(one) === letter);
}
