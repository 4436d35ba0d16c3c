// The list of courses: added by hand or from a file, counted, kept in this browser only if asked.
import { dayField } from '../day-field.js';
import { copyOf, fill } from '../dom.js';
import { download } from '../download.js';
import { courseWords, periodSentence, sumSentences } from '../lib/education-sentences.js';
import { FIELDS, courseOf, hundredths, lacking, repeated, tally, worth } from '../lib/education.js';
import { isReadable, readCourses, writeCourses } from '../lib/education-file.js';
import { isDay } from '../lib/standing.js';
import { rulesOf } from './rules.js';
import { keeper } from './keeper.js';

/** Characters of a file that is read; a list of courses has a few thousand. */
const LARGEST = 2_000_000;

/**
 * @param {object} tool with `element`, `site`, `say`, `rules`
 * @returns {Promise<{count: (period: {from: string, until: string}|null, today?: string) => void}>} `count`, counts again for
 *   a period, on a day
 */
export async function startCourses(tool) {
  const place = tool.element.querySelector('[data-tally]');
  const find = (name) => place.querySelector(`[data-${name}]`);
  const list = {
    ...tool,
    place,
    find,
    form: find('course'),
    days: Object.fromEntries(['from', 'until'].map((name) => [name, dayField(find('course').elements.namedItem(name), tool.say)])),
    forgetButton: place.querySelector('[data-do="forget"]'),
    today: await tool.site.today(),
    period: null,
    courses: [],
    keeper: keeper(`${tool.site.root.pathname}courses`),
  };
  listen(list);
  load(list);
  show(list);
  place.hidden = false;
  return {
    count(period, today = list.today) {
      Object.assign(list, { period, today });
      show(list);
    },
  };
}

function listen(list) {
  const { form, place, find } = list;
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    add(list);
  });
  find('keep').addEventListener('change', ({ target }) => (target.checked ? keep(list) : forget(list)));
  find('file').addEventListener('change', ({ target }) => bring(list, target));
  const doing = { forget, export: save, print: () => print() };
  place.addEventListener('click', ({ target }) => doing[target.dataset?.do]?.(list));
}

/** What stands in the form becomes a course, or the sentence says what is wrong with it. */
function add(list) {
  const { form, say, days, courses, period } = list;
  const input = (name) => form.elements.namedItem(name);
  for (const field of FIELDS) input(field).removeAttribute('aria-invalid');
  const unread = Object.keys(days).filter((name) => days[name].check().wrong);
  const typed = Object.fromEntries(FIELDS.map((field) => [field, field in days ? days[field].read().day ?? '' : input(field).value]));
  const course = courseOf(typed);
  const wrong = wrongWith(course, unread, list.rules)
    ?? (repeated(courses, course, period) ? { field: 'title', id: 'repeated' } : null);
  if (wrong) {
    input(wrong.field).setAttribute('aria-invalid', 'true');
    tell(list, say(`dates-refused-${wrong.id}`, { title: course.title }), wrong.id);
    input(wrong.field).focus();
    return;
  }
  changed(list, [...courses, course]);
  tell(list, say('dates-added', { title: course.title }));
  // The name stays: it is the same on the next.
  for (const field of FIELDS.filter((one) => one !== 'name')) input(field).value = '';
  for (const day of Object.values(days)) day.check();
  input('title').focus();
}

/** The first field that is wrong, and which sentence says so. */
function wrongWith(course, unread, rules) {
  const { from, until, hours, units, ethics } = course;
  const hasDays = isDay(from) && (until === '' || until >= from);
  if (lacking(course).includes('title')) return { field: 'title', id: 'title' };
  if (unread.length > 0) return { field: unread[0], id: 'unread' };
  if (!hasDays) return { field: isDay(from) ? 'until' : 'from', id: 'day' };
  const isOne = (hours === '') !== (units === '');
  if (!isOne || !worth({ ...course, ethics: '' }, rules)) return { field: hours || !units ? 'hours' : 'units', id: 'hours' };
  const all = worth({ ...course, ethics: '' }, rules).hours;
  const own = ethics === '' ? 0 : hundredths(ethics);
  return own === null || own > all ? { field: 'ethics', id: 'ethics' } : null;
}

function show(list) {
  const { say, courses, period, today, rules, find } = list;
  const counted = tally(courses, { period, today, rules });
  const { sum, missing } = sumSentences(say, counted, rules);
  find('sum').textContent = sum;
  find('missing').textContent = missing;
  find('period').textContent = periodSentence(say, period);
  find('courses').replaceChildren(...counted.judged.map((judged) => courseElement(list, judged)));
}

function courseElement(list, judged) {
  const element = copyOf('course-template');
  const { cases, ...words } = courseWords(list.say, judged, list.period);
  fill(element, words);
  for (const [slot, name] of Object.entries(cases)) {
    if (name) element.querySelector(`[data-slot="${slot}"]`).append(' ', rulesOf(name));
  }
  element.dataset.verdict = judged.verdict;
  element.querySelector('button').addEventListener('click', () => {
    changed(list, list.courses.filter((course) => course !== judged.course));
    tell(list, list.say('dates-removed', { title: words.title }));
    list.form.elements.namedItem('title').focus();
  });
  return element;
}

function changed(list, courses) {
  list.courses = courses;
  if (list.find('keep').checked) list.keeper.write(courses);
  show(list);
}

/** Says a sentence in the live region, with the rules of a case where it has some. */
function tell({ find }, sentence, name) {
  find('tally-status').replaceChildren(sentence);
  if (name === 'repeated') find('tally-status').append(' ', rulesOf(name));
}

/** What this browser has kept from an earlier visit. */
function load(list) {
  const kept = list.keeper.read();
  if (!kept) return;
  list.courses = kept.map((one) => courseOf(one ?? {})).filter(isReadable);
  list.find('keep').checked = true;
  list.forgetButton.hidden = false;
  tell(list, list.say('dates-loaded'));
}

function keep(list) {
  const isKept = list.keeper.write(list.courses);
  list.find('keep').checked = isKept;
  list.forgetButton.hidden = !isKept;
  tell(list, list.say(isKept ? 'dates-kept' : 'dates-kept-not'));
}

function forget(list) {
  list.keeper.forget();
  if (list.forgetButton === document.activeElement) list.find('keep').focus();
  list.find('keep').checked = false;
  list.forgetButton.hidden = true;
  tell(list, list.say('dates-forgotten'));
}

function save(list) {
  download(`${list.say('dates-file')}.csv`, 'text/csv', writeCourses(list.courses));
  tell(list, list.say('dates-saved'));
}

/** Adds the courses of a file. Those that stand on the list in every field already are left out. */
async function bring(list, input) {
  const { say, courses } = list;
  const [file] = input.files;
  if (!file) return;
  const found = file.size > LARGEST ? null : readCourses(await file.text());
  input.value = '';
  if (!found) {
    tell(list, say('dates-import-failed'));
    return;
  }
  const isHere = (course) => courses.some((other) => FIELDS.every((field) => other[field] === course[field]));
  const fresh = found.courses.filter((course) => !isHere(course));
  changed(list, [...courses, ...fresh]);
  const rows = found.unread.length > 0 ? ` ${say('dates-import-rows', { rows: found.unread.join(', ') })}` : '';
  tell(list, say('dates-imported', { count: fresh.length }) + rows);
}
