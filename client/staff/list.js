// The results as a table that a phone shows as cards: rows of one view at a time, a screenful more on request, people to
// choose from with their numbers.
import { copyOf, fill, nameElement, withName } from '../dom.js';
import { nameWords, standingLine } from '../lib/sentences.js';
import { VIEWS, viewsOf } from '../lib/staff/results.js';
import { ruleLink } from '../rule-links.js';
import { noteWords, outcomeWords, rulesOf, standingWords } from './said.js';

const NO_STANDING = { standing: '', days: '', action: '', active: '' };
/** Rows that are shown at a time. */
const SCREEN = 100;

/**
 * The row of a result.
 * @param {import('../lib/staff/results.js').Result} result
 * @param {object} context of said.js, and `choose(entry, number)`: a person has confirmed a number, or takes that back
 * @param {string} template
 */
export function rowOf(result, context, template = 'staff-row') {
  const row = copyOf(template);
  const { entry, person, people, outcome } = result;
  row.dataset.line = String(entry.line);
  row.dataset.outcome = outcome;
  if (person) row.dataset.standing = person.standing;
  const rules = rulesOf(result, context);
  fill(row, {
    line: String(entry.line),
    typed: entry.typed,
    name: person ? nameElement(nameWords(context.say, person)) : '',
    number: person?.number ?? '',
    outcome: outcomeWords(result, context),
    ...(person ? standingWords(person, context) : NO_STANDING),
    notes: noteWords(result, context).join(' '),
    found_rules: rules.found ? ruleLink(rules.found) : '',
    standing_rules: rules.standing ? ruleLink(rules.standing) : '',
    people: people.length > 0 ? peopleList(result, context) : '',
  });
  const undo = row.querySelector('[data-undo]');
  if (undo) undo.hidden = outcome !== 'confirmed';
  undo?.addEventListener('click', () => context.choose(entry, null));
  for (const part of row.querySelectorAll('[data-standing-part]')) part.hidden = !person;
  return row;
}

/** People of a name, each with the button by which a person confirms the number. Only those of this row's own name can be
 * chosen; with a number that nobody has, the list must be mended first. */
function peopleList({ entry, people, outcome }, context) {
  const list = document.createElement('ul');
  list.className = 'plain staff-people';
  for (const person of people) {
    const item = copyOf('staff-person');
    item.dataset.standing = person.standing;
    fill(item, {
      name: nameElement(nameWords(context.say, person)),
      number: person.number,
      other_name: person.other_name ? withName(context.say('ui-other-name', { name: '{name}' }), person.other_name) : '',
      standing: standingLine(context.say, person, context.today),
    });
    const button = item.querySelector('button');
    if (button && context.choose && outcome !== 'no-number') {
      button.textContent = context.say('staff-confirm', { number: person.number });
      button.addEventListener('click', () => context.choose(entry, person.number));
    } else {
      button?.remove();
    }
    list.append(item);
  }
  return list;
}

/**
 * Shows the table, one view at a time.
 * @param {HTMLElement} section
 * @returns {(results: object[], context: object) => void}
 */
export function tableIn(section) {
  const select = section.querySelector('select');
  const body = section.querySelector('tbody');
  const more = section.querySelector('[data-more]');
  const none = section.querySelector('[data-none]');
  let [results, context, shown] = [[], null, SCREEN];
  const draw = () => {
    const inView = results.filter((one) => one.views.has(select.value));
    const rows = inView.slice(0, shown);
    body.replaceChildren(...rows.map((one) => rowOf(one, context)));
    section.querySelector('table').hidden = rows.length === 0;
    none.hidden = rows.length > 0;
    more.hidden = inView.length <= shown;
    more.textContent = context.say('staff-more', { count: Math.min(SCREEN, inView.length - shown), all: inView.length });
  };
  select.addEventListener('change', () => {
    shown = SCREEN;
    draw();
  });
  more.addEventListener('click', () => {
    const last = body.lastElementChild;
    shown += SCREEN;
    draw();
    // To the first of the new rows, which the reader asked for.
    const next = body.querySelector(`[data-line="${last.dataset.line}"]`)?.nextElementSibling;
    if (next) {
      next.tabIndex = -1;
      next.focus();
    }
  });
  return (all, around) => {
    context = around;
    results = all.map((one) => ({ ...one, views: viewsOf(one, around) }));
    const wanted = select.value;
    const counts = VIEWS.map((view) => [view, results.filter(({ views }) => views.has(view)).length]);
    const offered = counts.filter(([view, count]) => count > 0 || view === 'attention' || view === 'all');
    select.replaceChildren(...offered.map(([view, count]) => (
      new Option(context.say(`staff-view-${view}`, { count }), view)
    )));
    const best = counts[0][1] > 0 ? 'attention' : 'all';
    select.value = offered.some(([view]) => view === wanted) ? wanted : best;
    draw();
  };
}
