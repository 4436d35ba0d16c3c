// My certification: asks for a number or dates, shows the days that follow, makes the calendar file, and lends the dates to
// the list of courses.
import { startAsking } from '../dates/ask.js';
import { startCourses } from '../dates/courses.js';
import { drawing } from '../dates/drawing.js';
import { rulesOf, sentenceWithRules } from '../dates/rules.js';
import { fill, withName } from '../dom.js';
import { download } from '../download.js';
import { answerSentence, calendarDays, caseOf, isOnItsWay, notes, stepDays, stepOf } from '../lib/dates-sentences.js';
import { periodOf } from '../lib/dates.js';
import { calendar } from '../lib/ics.js';
import { helpline, nameWords, standingLine } from '../lib/sentences.js';
import { standing } from '../lib/standing.js';
import { dayWords, timeWords } from '../lib/words.js';
import { openTool } from '../tool.js';

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  const tool = { ...(await openTool(site, 'dates', 'day')), site, element, ...figuresOf(element) };
  const courses = await startCourses(tool);
  const page = { ...tool, courses, parts: partsOf(element), shown: null };
  page.parts.calendar.querySelector('button').addEventListener('click', () => save(page));
  document.addEventListener('visibilitychange', () => nextDay(page));
  element.querySelector('[data-ask]').hidden = false;
  await startAsking(tool, {
    known: (certification, row) => show(page, certification, row),
    unknown: (sentence) => clear(page, sentence),
    absent: (number) => absent(page, number),
  });
}

/** What the rules say, as the page states it. */
function figuresOf({ dataset }) {
  const figure = (name) => Number(dataset[name]);
  return {
    windows: { term: figure('term'), opens: figure('opens'), lapse: figure('lapse') },
    rules: { hours: figure('hours'), ethics: figure('ethics'), units: figure('units'), unitHours: figure('unitHours') },
  };
}

const partsOf = (element) => Object.fromEntries(
  ['status', 'answer', 'drawing', 'calendar', 'steps'].map((name) => [name, element.querySelector(`[data-${name}]`)]),
);

/** Takes the days of an earlier answer away, and says why there are none. */
function clear(page, sentence) {
  const { parts, courses } = page;
  page.shown = null;
  parts.status.textContent = sentence;
  parts.answer.hidden = true;
  fill(parts.steps, { active: '', renewal: '', expires: '', reinstatement: '', anew: '' });
  here(parts.steps, undefined, '');
  courses.count(null);
}

function absent(page, number) {
  const { say, program, facts, parts } = page;
  clear(page, say('dates-not-found', { number, hours: facts.update_within_hours, ...helpline(program) }));
  fill(parts.answer, { who: '', rules: rulesOf('not-found'), zone: '', notes: '' });
  parts.drawing.replaceChildren();
  parts.calendar.hidden = true;
  parts.answer.hidden = false;
}

/** A page left open over midnight says what holds when its reader comes back. */
async function nextDay(page) {
  const { shown, site } = page;
  if (document.visibilityState !== 'visible' || !shown || (await site.today()) === shown.today) return;
  await show(page, shown.certification, shown.row);
}

/** Shows what follows from the dates of a certification; `row`, what the registry says of it. */
async function show(page, known, row) {
  const { say, program, windows, site, parts, courses } = page;
  const today = await site.today();
  const context = { today, windows, program };
  const certification = row ? { ...known, standing: standing(row, today) } : known;
  const { active, expires } = certification;
  const name = caseOf(certification, context);
  clear(page, answerSentence(say, certification, context));
  page.shown = { certification, row, today };
  fill(parts.answer, {
    who: row ? whoWords(say, { ...row, standing: certification.standing }, today) : '',
    rules: rulesOf(name),
    notes: notesList(say, certification, context),
    zone: say('dates-zone', { today: dayWords(say, today), zone: timeWords(say, Date.now(), program.zone).zone }),
  });
  parts.answer.hidden = false;
  parts.calendar.hidden = daysOf(page).length === 0;
  parts.drawing.replaceChildren();
  if (!expires || name === 'no-longer-listed') return;
  const days = stepDays(say, { active, expires }, windows);
  courses.count(periodOf({ active, expires }, windows), today);
  // Of a certification that is suspended or revoked, the dates alone would say too much.
  fill(parts.steps, isOnItsWay(name) ? days : { active: days.active, expires: days.expires });
  if (!isOnItsWay(name)) return;
  parts.drawing.replaceChildren(drawing(say, { active, expires }, context));
  here(parts.steps, stepOf(name), say('dates-when-here'));
}

/** Number, name and standing, as the registry has them. */
const whoWords = (say, row, today) => withName(
  say('dates-who', { number: row.number, name: '{name}', standing: standingLine(say, row, today) }),
  nameWords(say, row),
);

function notesList(say, certification, context) {
  const list = document.createDocumentFragment();
  list.append(...notes(say, certification, context).map(({ name, words }) => {
    const item = document.createElement('li');
    item.append(sentenceWithRules(words, name));
    return item;
  }));
  return list;
}

/** Marks the step at which the reader is. */
function here(steps, name, words) {
  for (const step of steps.querySelectorAll('[data-step]')) {
    const isHere = step.dataset.step === name;
    step.querySelector('.step-here')?.remove();
    if (isHere) step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
    if (!isHere) continue;
    const mark = Object.assign(document.createElement('p'), { className: 'step-here', textContent: words });
    step.querySelector('h3').after(mark);
  }
}

const daysOf = ({ say, program, windows, facts, rules, shown: { certification, today } }) => (
  calendarDays(say, certification, { today, windows, program, facts, rules })
);

function save(page) {
  const { say, facts, parts } = page;
  const title = facts.abbreviation;
  const text = calendar({
    product: `-//${facts.registry}//goodstanding//${say.language.toUpperCase()}`,
    name: say('dates-calendar-name', { title }),
    stamp: Date.now(),
    url: facts.base_url ? new URL('my-certification/', facts.base_url).href : null,
    days: daysOf(page),
  });
  download(`${say('dates-calendar-file')}.ics`, 'text/calendar', text);
  parts.status.textContent = say('dates-calendar-done');
}
