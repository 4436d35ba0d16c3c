// What the page says of each row, and which rule stands behind it: messages chosen, no elements made.
import { digitsAllowed, nameWords, standingLine } from '../lib/sentences.js';
import { daysTo } from '../lib/staff/results.js';
import { dayWords } from '../lib/words.js';

/** Standings of which the days to the last valid one tell something; more days than this are said as a date alone. */
const COUNTED = ['active', 'active-under-investigation', 'expired'];
const MOST_DAYS = 3660;

/**
 * @typedef {import('../lib/staff/results.js').Result} Result
 * @typedef {{say: import('../lib/words.js').Say, program: object, today: string, soon: number, kept: object|null}} Context
 */

/** Which message says what was found for a row. */
export function outcomeCase({ outcome, agreement, entry, people, complete, person }, isWider) {
  if (outcome === 'agree') return `agree-${agreement}`;
  if (outcome === 'unread') return `unread-${entry.why}`;
  if (outcome === 'withheld') return person.held ? 'correcting' : 'withheld';
  if (outcome === 'several' || outcome === 'similar') return complete ? outcome : `${outcome}-more`;
  if (outcome === 'no-number') return people.length > 0 ? 'no-number-named' : 'no-number';
  return outcome === 'no-name' && isWider ? 'no-name-wider' : outcome;
}

/** What was found for a row, a sentence or two. */
export function outcomeWords(result, { say, program, isWider }) {
  const { entry, people } = result;
  const id = `staff-is-${outcomeCase(result, isWider(entry.name))}`;
  return say(id, { count: people.length, number: entry.number ?? '', ...digitsAllowed(program) });
}

/** What else is to be known of a row: a sentence each. */
export function noteWords({ entry, change }, context) {
  const { say } = context;
  return [
    entry.left && entry.kind === 'name' ? say('staff-left', { text: entry.left }) : '',
    entry.same ? say('staff-same', { line: String(entry.same) }) : '',
    change ? changeWords(change, context) : '',
  ].filter(Boolean);
}

/** What has changed since a list was kept. */
export function changeWords({ what, before }, { say }) {
  const line = before.standing ? standingWord(before.standing, say) : '';
  return say(`staff-change-${what}`, { before: line, through: before.through ? dayWords(say, before.through) : '', number: before.is ?? '' });
}

/** A standing in a word or two, as it is shown where its day stands beside it. */
export const standingWord = (standing, say) => say(`staff-standing-${standing}`);

/** How somebody stands today, by the slots of a row: the days that are left, the action, the first day; '' for what is not
 * known. */
export function standingWords(person, { say, today }) {
  const { standing, expires, action, active } = person;
  return {
    standing: standingLine(say, person, today),
    days: COUNTED.includes(standing) ? daysWords(say, daysTo(expires, today)) : '',
    action: action && standing !== 'being-corrected' ? say(`staff-action-${action}`) : '',
    active: active ? say('staff-active', { date: dayWords(say, active) }) : '',
  };
}

function daysWords(say, days) {
  if (days === null || Math.abs(days) > MOST_DAYS) return '';
  return say(days < 0 ? 'staff-days-ago' : 'staff-days-left', { count: Math.abs(days) });
}

/** The rules behind a row: behind how it was matched, and behind how somebody stands. */
export const rulesOf = ({ outcome, person }, { rules }) => ({ found: rules[outcome], standing: person ? rules[person.standing] : undefined });

/** The rules that the page gives for each case, out of `case=rule` pairs. */
export const rulesIn = (text) => Object.fromEntries(text.trim().split(/\s+/).map((pair) => pair.split('=')));

/** A row of the file for spreadsheets. */
export function csvCells(result, context) {
  const { say, today } = context;
  const { entry, person } = result;
  const days = person ? daysTo(person.expires, today) : null;
  return [
    entry.line, entry.typed, entry.number ?? '', entry.name, outcomeWords(result, context),
    person?.number ?? '', person ? nameWords(say, person) : '', person ? standingWord(person.standing, say) : '',
    person?.action ?? '', person?.active ?? '', person?.expires ?? '', days ?? '',
    noteWords(result, context).join(' '), ruleWords(result, context),
  ];
}

const ruleWords = (result, context) => Object.values(rulesOf(result, context)).filter(Boolean).join('; ');

/** The headings of that file. */
export const csvHeadings = (say) => (
  ['line', 'typed', 'number-typed', 'name-typed', 'result', 'number', 'name', 'standing', 'action', 'active', 'expires', 'days', 'notes', 'rules']
    .map((column) => say(`staff-column-${column}`))
);
