// A day as people type it: 2027-03-14, 3/14/2027, 14 March 2027, March 14, 2027. Figures with the year last have the month first, as the
// hint beside each field shows; what is no day, or leaves the year open, is refused and never guessed at.
import { plainFigures } from './fold.js';
import { isDay } from './standing.js';

const FIRST = '2000-01-01';
const LAST = '2199-12-31';
/** What stands between figures must be the same twice. The small letters behind a day are those of English: 1st, 2nd, 3rd, 4th. */
const FORMS = [
  /^(?<year>\d{4})([-/])(?<month>\d{1,2})\2(?<date>\d{1,2})$/,
  /^(?<month>\d{1,2})([-/])(?<date>\d{1,2})\2(?<year>\d{1,4})$/,
  /^(?<date>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>\p{L}{3,})\.?,?[ -](?<year>\d{1,4})$/iu,
  /^(?<month>\p{L}{3,})\.? (?<date>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{1,4})$/iu,
];

/**
 * @typedef {'form'|'year'|'calendar'|'range'} Wrong none of the forms; a year without its four figures; a day that the calendar
 *   does not have; a year before 2000 or after 2199
 *
 * @param {string} text
 * @param {string[]} months their names, January first; three letters are enough where no other month begins with them
 * @returns {{day: string|null, wrong: Wrong|null}} neither for an empty text
 */
export function readDay(text, months) {
  const typed = tidied(text);
  if (typed === '') return { day: null, wrong: null };
  const found = FORMS.map((form) => form.exec(typed)?.groups).find(Boolean);
  const month = found ? monthOf(found.month, months) : null;
  if (month === null) return { day: null, wrong: 'form' };
  if (found.year.length < 4) return { day: null, wrong: 'year' };
  const day = [found.year, String(month).padStart(2, '0'), found.date.padStart(2, '0')].join('-');
  if (!isDay(day)) return { day: null, wrong: 'calendar' };
  return day < FIRST || day > LAST ? { day: null, wrong: 'range' } : { day, wrong: null };
}

/** One kind of space and of hyphen, as few as possible. */
const tidied = (text) => (
  plainFigures(text).replace(/\p{Pd}/gu, '-').replace(/\s+/g, ' ').replace(/ ?([-/]) ?/g, '$1').trim()
);

/** A month by its place in the year or by its name; null for a word that is no month, or that begins two. */
function monthOf(text, months) {
  if (/^\d/.test(text)) return Number(text);
  const named = months.filter((name) => name.toLowerCase().startsWith(text.toLowerCase()));
  return named.length === 1 ? months.indexOf(named[0]) + 1 : null;
}
