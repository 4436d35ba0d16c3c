// The list of people who were found, and what stands below it: that the search goes on, what was searched, a button for
// more. Nothing here asks for anything.
import { copyOf, fill, withName } from './dom.js';
import { englishLine, nameWords, rowNotes, standingLine } from './lib/sentences.js';

/**
 * Shows rows in their order. Who stays keeps their element, and the one that has the focus is not moved.
 * @param {HTMLElement} list
 * @param {import('./lib/rows.js').Row[]} rows
 * @param {{say: import('./lib/words.js').Say, query: string, today: string, noteLines?: function}} context `noteLines`,
 *   that of more.js, where reasons are not plain
 * @returns {HTMLElement[]} the elements that are new
 */
export function showRows(list, rows, context) {
  const before = [...list.children];
  const known = new Map(before.map((element) => [element.dataset.number, element]));
  const elements = rows.map((row) => fillRow(known.get(row.number) ?? copyOf('row-template'), row, context));
  const focused = before.findIndex((element) => element.contains(document.activeElement));
  arrange(list, elements, before[focused]);
  list.hidden = rows.length === 0;
  if (focused >= 0 && !elements.includes(before[focused])) linkOf(elements[Math.min(focused, elements.length - 1)])?.focus();
  return elements.filter((element) => !before.includes(element));
}

function arrange(list, elements, focused) {
  const kept = [...list.children].filter((element) => elements.includes(element) || element.remove());
  const still = elements.includes(focused) ? focused : kept[0];
  if (!still) return list.append(...elements);
  const place = elements.indexOf(still);
  still.before(...elements.slice(0, place));
  still.after(...elements.slice(place + 1));
}

/** What opens the record of a row. */
export const linkOf = (element) => element?.querySelector('[data-slot="link"]');

function fillRow(element, row, { say, query, today, noteLines }) {
  element.dataset.number = row.number;
  element.dataset.standing = row.standing;
  linkOf(element).href = `#${row.number}`;
  const notes = rowNotes(say, row);
  fill(element, {
    name: nameWords(say, row),
    number: row.number,
    standing: standingLine(say, row, today),
    english: englishLine(say, row, today),
    ...notes,
    other_name: row.other_name ? withName(notes.other_name, row.other_name) : '',
    ...(noteLines && { matched: noteLines(say, row, query) }),
  });
  return element;
}

/** What stands below the results: a sentence and a button, '' for none, and where it can be filed that nobody was found.
 * Whatever else stood there goes. */
export function showBelow([line, button, others, sheet], { searched = '', press = '', quiet = false, nobody = false }) {
  sheet.hidden = !nobody;
  line.textContent = searched;
  line.hidden = searched === '';
  // Without words, a button that is hidden would have no name.
  if (press !== '') button.textContent = press;
  button.hidden = press === '';
  button.toggleAttribute('data-quiet', quiet);
  button.removeAttribute('aria-disabled');
  others.replaceChildren();
}
