// Filling the template of a record with what only records say.
import { nameElement } from './dom.js';

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
