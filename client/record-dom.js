// Filling the template of a record with what only records say.
import { nameElement } from './dom.js';
import { inForce } from './lib/in-force.js';
import { factDays } from './lib/record-sentences.js';
import { dayWords } from './lib/words.js';

/** Shows the blocks that speak of a standing, and hides the others. */
export function showWhen(element, standing) {
  for (const block of element.querySelectorAll('[data-when]')) {
    block.hidden = !block.dataset.when.split(' ').includes(standing);
  }
}

/** Takes out the facts that this record does not have. */
export function keepFacts(element, values) {
  for (const fact of element.querySelectorAll('[data-fact]')) {
    if (!values[fact.dataset.fact]) fact.remove();
  }
  for (const list of element.querySelectorAll('dl')) list.hidden = list.childElementCount === 0;
}

/** A day, marked up as one. */
export function timeElement(day, words) {
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = words;
  return time;
}

/** Names with semicolons between them: a comma may be part of one. */
export function nameList(names) {
  const whole = document.createDocumentFragment();
  whole.append(...names.flatMap((name, place) => [place > 0 ? '; ' : '', nameElement(name)]));
  return whole;
}

/** Leads from the status and the action of a record to what they mean, each by its name. */
export function linkMeanings(element, { status, action }) {
  const places = { status, action: `action-${action}` };
  for (const link of element.querySelectorAll('a[data-meaning]')) {
    // Not by `hash`: what comes out of a template has no address to be relative to yet.
    link.setAttribute('href', link.getAttribute('href').replace(/#.*|$/, `#${places[link.dataset.meaning]}`));
  }
}

/**
 * Leaves, of all editions of the rules, the one that belongs to a record, and says why it is that one.
 * @param {HTMLElement} element
 * @param {import('./lib/rows.js').WholeRow} row
 * @param {{say: import('./lib/words.js').Say, program: object}} context
 */
export function keepEdition(element, row, { say, program }) {
  const blocks = [...element.querySelectorAll('[data-edition]')];
  const editions = blocks.map(({ dataset: { edition, day, dated, own } }) => ({ edition, day, dated, own: own !== undefined }));
  const { changed } = factDays(row, program);
  const found = inForce(row, changed, editions);
  for (const [place, block] of blocks.entries()) if (editions[place] !== found?.edition) block.remove();
  const place = element.querySelector('[data-slot="in_force"]');
  if (!found || !place) return;
  const { edition: { edition, dated }, how } = found;
  place.textContent = say(`later-in-force-${how}`, { edition, dated, date: changed ? dayWords(say, changed) : '' });
}
