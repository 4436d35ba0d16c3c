// A list of courses against what a renewal asks for: which hours count, which do not and why, and what is missing. Hours
// are whole hundredths, so that sums are exact; days are texts such as 2026-03-14.

/**
 * @typedef {object} Course as it was typed; '' for what was not
 * @property {string} name the legal name on the evidence
 * @property {string} title
 * @property {string} from the day, or the first of several
 * @property {string} until the last of several days
 * @property {string} provider
 * @property {string} hours of direct instruction, without breaks
 * @property {string} units of coursework at a school, in the place of hours
 * @property {string} ethics hours of it in law and ethics
 *
 * @typedef {object} Rules what a renewal asks for
 * @property {number} hours
 * @property {number} ethics hours of these in law and ethics
 * @property {number} units of coursework that count as
 * @property {number} unitHours so many hours
 *
 * @typedef {'counted'|'repeated'|'outside'|'planned'|'undated'|'unmeasured'} Verdict
 *
 * @typedef {object} Judged
 * @property {Course} course
 * @property {Verdict} verdict
 * @property {number} hours that it is worth, in hundredths
 * @property {number} ethics
 * @property {Field[]} lacking of its evidence
 * @property {boolean} alike a course of the same title, by somebody else, counts too
 * @typedef {'name'|'title'|'date'|'provider'|'hours'} Field of the evidence
 */

export const FIELDS = ['name', 'title', 'from', 'until', 'provider', 'hours', 'units', 'ethics'];

/** A course with nothing but its known fields, each a text. */
export const courseOf = (values) => (
  Object.fromEntries(FIELDS.map((field) => [field, String(values[field] ?? '').trim()]))
);

/** Hundredths in a text such as 6, 1.5 or 1,25; null for any other. */
export function hundredths(text) {
  const [, whole, part = ''] = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/**
 * What a course is worth; null where that cannot be read. More than all of it cannot be law and ethics.
 * @param {Course} course
 * @param {Rules} rules
 */
export function worth({ hours, units, ethics }, rules) {
  const byUnits = hundredths(units);
  const all = byUnits === null ? hundredths(hours) : Math.floor((byUnits * rules.unitHours) / rules.units);
  const own = ethics === '' ? 0 : hundredths(ethics);
  return all === null || all === 0 || own === null ? null : { hours: all, ethics: Math.min(own, all) };
}

/** The day on which a course was completed; '' where none is known. */
export const completed = ({ from, until }) => until || from;

/** The fields of the evidence that a course does not have. @returns {Field[]} */
export function lacking(course) {
  const has = { ...course, date: completed(course), hours: course.hours || course.units };
  return ['name', 'title', 'date', 'provider', 'hours'].filter((field) => has[field] === '');
}

/**
 * Judges each course, in the order in which they were completed: of two that are the same, the earlier counts.
 * @param {Course[]} courses
 * @param {{period: {from: string, until: string}|null, today: string, rules: Rules}} context `period`, the certification
 *   period; without one, all courses count as of one period
 */
export function tally(courses, { period, today, rules }) {
  const counted = [];
  const judged = inOrder(courses).map((course) => {
    const value = worth(course, rules);
    const verdict = verdictOn(course, value, { period, today, counted });
    const alike = verdict === 'counted' && counted.some((other) => isAlike(other, course));
    if (verdict === 'counted') counted.push(course);
    return { course, verdict, ...(value ?? { hours: 0, ethics: 0 }), lacking: lacking(course), alike };
  });
  const sum = (field) => judged.reduce((all, one) => all + (one.verdict === 'counted' ? one[field] : 0), 0);
  const [hours, ethics] = [sum('hours'), sum('ethics')];
  const missing = { hours: Math.max(0, rules.hours * 100 - hours), ethics: Math.max(0, rules.ethics * 100 - ethics) };
  return { judged, hours, ethics, missing };
}

const inOrder = (courses) => [...courses].sort((a, b) => compare(completed(a), completed(b)) || compare(plain(a.title), plain(b.title)));

const compare = (a, b) => Number(a > b) - Number(a < b);

function verdictOn(course, value, { period, today, counted }) {
  const day = completed(course);
  if (!value) return 'unmeasured';
  if (day === '') return 'undated';
  if (day > today) return 'planned';
  if (!isWithin(day, period)) return 'outside';
  return counted.some((other) => isSame(other, course)) ? 'repeated' : 'counted';
}

/**
 * The course of the list that another one repeats within the certification period, if there is one.
 * @param {Course[]} courses
 * @param {Course} course
 * @param {{from: string, until: string}|null} period
 */
export const repeated = (courses, course, period) => (
  isWithin(completed(course), period)
    ? courses.find((other) => isSame(other, course) && isWithin(completed(other), period))
    : undefined
);

const isWithin = (day, period) => !period || (day >= period.from && day <= period.until);

/** Whether two are the same course, whenever it was taken: title and provider, however they were typed. */
const isSame = (a, b) => plain(a.title) !== '' && plain(a.title) === plain(b.title) && plain(a.provider) === plain(b.provider);

const isAlike = (a, b) => plain(a.title) !== '' && plain(a.title) === plain(b.title);

/** Letters and digits alone, without accents and capitals. */
const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
