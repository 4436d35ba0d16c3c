// Which message says what about the list of courses.
import { completed } from './education.js';
import { dayWords } from './words.js';

/**
 * @typedef {import('./words.js').Say} Say
 * @typedef {import('./education.js').Judged} Judged
 */

/** What the list has, and what is missing. @returns {{sum: string, missing: string}} */
export function sumSentences(say, { hours, ethics, missing, judged }, rules) {
  const sum = say('dates-sum', { hours: hours / 100, all: rules.hours, ethics: ethics / 100, some: rules.ethics });
  // Hours in law and ethics are hours, too.
  const least = Math.max(missing.hours, missing.ethics);
  const kind = missing.hours === 0 ? 'ethics' : (missing.ethics === 0 ? 'hours' : 'both');
  const values = { hours: least / 100, ethics: missing.ethics / 100 };
  return {
    sum: judged.length === 0 ? say('dates-empty') : sum,
    missing: say(least === 0 ? 'dates-missing-none' : `dates-missing-${kind}`, values),
  };
}

/** Which courses count by their dates. */
export const periodSentence = (say, period) => (
  period ? say('dates-period', inWords(say, period)) : say('dates-period-unknown')
);

const inWords = (say, { from, until }) => ({ first: dayWords(say, from), last: dayWords(say, until) });

/**
 * A course by the slots of its template; `cases`, those of which the rules are to be named.
 * @param {Say} say
 * @param {Judged} judged
 * @param {{from: string, until: string}|null} period
 */
export function courseWords(say, { course, verdict, hours, ethics, lacking, alike }, period) {
  const title = course.title || say('dates-course-untitled');
  const span = period ? inWords(say, period) : {};
  const said = verdict === 'counted' ? (alike && 'alike') || (course.units && 'units') : verdict;
  const fields = lacking.map((field) => say(`dates-field-${field}`)).join(', ');
  return {
    title,
    facts: factsOf(say, course),
    worth: verdict === 'unmeasured' ? '' : say('dates-course-worth', { hours: hours / 100, ethics: ethics / 100 }),
    verdict: said ? say(`dates-verdict-${said}`, { ...span, units: course.units }) : '',
    lacking: fields ? say('dates-lacking', { fields }) : '',
    remove: say('dates-remove', { title }),
    cases: { verdict: said || '', lacking: fields ? 'lacking' : '' },
  };
}

function factsOf(say, course) {
  const provider = course.provider || say('dates-course-no-provider');
  const day = completed(course);
  if (!day) return say('dates-course-no-date', { provider });
  if (!course.until || course.until === course.from || !course.from) return say('dates-course-day', { date: dayWords(say, day), provider });
  return say('dates-course-span', { ...inWords(say, course), provider });
}
