// What the search says of more than people found as they were typed: why somebody with a similar name is there, that
// nobody was found, how far was looked, numbers like one that does not exist. Fetched when first needed.
import { withName } from './dom.js';
import { furtherBelow, furtherSentence } from './lib/further-sentences.js';
import { matchNotes } from './lib/notes.js';
import { showBelow, showRows } from './results.js';

/** The sentence about an answer, and what stands below it: as in sentences.js, for every answer. */
export const answerSentence = furtherSentence;
export const belowWords = furtherBelow;

/** Why somebody is there, a sentence a line, its names in their own direction; '' where that is plain. */
export function noteLines(say, row, query) {
  const notes = matchNotes(say, row, query);
  if (notes.length === 0) return '';
  const lines = document.createDocumentFragment();
  for (const { sentence, name } of notes) {
    const line = document.createElement('span');
    line.append(withName(sentence, name));
    lines.append(line);
  }
  return lines;
}

/** Numbers that are not the one asked for, under a heading that says so. Gives what the reader should hear first. */
export function showOthers(below, rows, context) {
  showBelow(below, { nobody: true });
  const heading = document.createElement(rows.length > 0 ? 'h2' : 'p');
  heading.textContent = context.say(rows.length > 0 ? 'later-like' : 'later-like-none');
  const list = document.createElement('ol');
  list.className = 'rows plain';
  showRows(list, rows, context);
  below[2].append(heading, list);
  return heading;
}
