// What is said of an answer that is more than people found as they were typed: that nobody was, that somebody has a similar
// name, how far was looked.
import { SHOWN_ROWS } from './search.js';
import { answerSentence, belowWords, errorSentence, helpline, isAsTyped, isWhole } from './sentences.js';

/**
 * @typedef {import('./words.js').Say} Say
 * @typedef {import('./sentences.js').Program} Program
 */

/**
 * What a look-up for a name found, in a sentence to show and announce.
 * @param {Say} say
 * @param {import('./lookup.js').Answer} answer
 * @param {Program} program
 * @param {string} depth how far was looked
 */
export function furtherSentence(say, answer, program, depth) {
  const { total: count, rows, error } = answer;
  if (error && (depth === 'further' || rows.length === 0)) return errorSentence(say, error, program);
  if (rows.length === 0) return say(`later-nobody-${nobody(answer, depth)}`, helpline(program));
  const kind = foundCase(answer, depth);
  if (!kind) return answerSentence(say, answer, program);
  return say(`later-found-${kind}${count > SHOWN_ROWS ? '-many' : ''}`, { count, shown: SHOWN_ROWS });
}

/** What may be said where nobody was found: more can be looked for, not everything could be read, or nobody is there. */
function nobody({ further, total_is }, depth) {
  if (further && depth !== 'further') return 'yet';
  return further || total_is === 'at-least' ? 'read' : 'there';
}

/** Whether only similar names were found, some, or none though all were searched; '' where nothing is to be said of them. */
function foundCase({ total, total_is, rows, further }, depth) {
  if (!isAsTyped(rows[0])) return 'similar';
  if (!isAsTyped(rows.at(-1))) return 'mixed';
  return depth === 'further' && !further && total_is === 'exact' && total <= SHOWN_ROWS ? 'alone' : '';
}

/**
 * What stands below such an answer: what was searched so far, what the button says with which more can be looked for, and
 * whether nobody has what was typed, which can be filed. What is missing is not said.
 * @param {Say} say
 * @param {import('./lookup.js').Answer} answer
 * @param {string} depth how far was looked
 * @returns {{searched?: string, press?: string, quiet?: boolean, nobody?: boolean}}
 */
export function furtherBelow(say, answer, depth) {
  if (answer.number) return belowWords(say, answer);
  return { ...nameBelow(say, answer, depth), ...(!answer.error && !answer.rows.some(isAsTyped) && { nobody: true }) };
}

function nameBelow(say, answer, depth) {
  const { rows, further, total, error } = answer;
  if (error) return { searched: say('later-searched-typed'), press: say('later-look-further') };
  if (depth === 'further') return { searched: say(further ? 'later-searched-much' : 'later-searched-whole') };
  const isFull = total > SHOWN_ROWS && isAsTyped(rows.at(-1));
  if (!further || isFull || rows.some(isWhole)) return belowWords(say, answer);
  return { searched: say('later-searched'), press: say('later-look-further') };
}
