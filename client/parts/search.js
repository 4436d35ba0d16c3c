// The search box: results as one types, a record opened in place at #NUMBER. What is typed stays on this page: look-ups
// fetch pages by their hashes, and the address only ever names the number of a record that was opened.
import { addressed, copyOf, fill, sayingWhen, withName } from '../dom.js';
import { numberIn } from '../lib/fold.js';
import { answerSentence, errorSentence, nameWords, rowNotes, standingLine } from '../lib/sentences.js';
import { openRecord } from '../record.js';

/** Milliseconds without a keystroke before a look-up begins, and before its outcome is announced. */
const TYPING = 120;
const SETTLED = 600;

/**
 * @param {HTMLFormElement} form
 * @param {import('../site.js').Site} site
 */
export async function start(form, site) {
  const page = form.closest('main') ?? document.body;
  const search = {
    site,
    ...(await site.ready()),
    input: form.elements.namedItem('q'),
    status: page.querySelector('[data-results-status]'),
    list: page.querySelector('[data-results]'),
    place: page.querySelector('[data-record-place]'),
    turn: 0,
    timers: [],
    opened: '',
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    entered(search);
  });
  search.input.addEventListener('input', () => typed(search));
  addEventListener('hashchange', () => follow(search));
  form.querySelector('button').disabled = false;
  if (search.input.value) typed(search);
  await follow(search);
}

function typed(search) {
  leaveRecord(search);
  later(search, TYPING, async () => {
    const sentence = await answer(search, oneAtATime(search));
    if (sentence !== null) later(search, SETTLED, () => say(search, sentence));
  });
}

/** The Enter key: to the first result, or the outcome at once. */
async function entered(search) {
  leaveRecord(search);
  begin(search);
  const sentence = await answer(search);
  if (sentence === null) return;
  say(search, sentence);
  search.list.querySelector('[data-slot="link"]')?.focus();
}

/** A new turn: what earlier ones still have to say or show is dropped. */
function begin(search) {
  search.timers.forEach(clearTimeout);
  search.timers = [];
  search.turn += 1;
}

function later(search, delay, work) {
  begin(search);
  search.timers.push(setTimeout(work, delay));
}

/** Says a sentence in the live region; an empty one is quiet. */
function say(search, sentence) {
  search.status.textContent = sentence;
}

/**
 * Looks up what stands in the box and shows it. Gives the sentence to announce, or null when another turn began.
 */
async function answer(search, gate) {
  const { turn, input, program, site } = search;
  const current = () => turn === search.turn;
  const waiting = () => current() && say(search, search.say('ui-waiting'));
  if (input.value.trim() === '') return clear(search);
  try {
    const found = await sayingWhen(Promise.all([site.find(input.value, { gate }), site.today()]), waiting);
    if (!current()) return null;
    rows(search, ...found);
    return answerSentence(search.say, found[0], program);
  } catch (error) {
    if (!current()) return null;
    rows(search, { rows: [] });
    return errorSentence(search.say, error, program);
  }
}

/** Lets a look-up fetch one page after the other, and none once the reader has typed on. */
function oneAtATime(search) {
  const { turn } = search;
  return (load) => {
    let last = Promise.resolve();
    return (id) => {
      last = last.then(() => {
        if (turn !== search.turn) throw new Error('typed on');
        return load(id);
      });
      return last;
    };
  };
}

function clear(search) {
  rows(search, { rows: [] });
  return '';
}

function rows(search, found, today) {
  say(search, '');
  search.list.replaceChildren(...found.rows.map((row) => rowElement(search, row, today)));
  search.list.hidden = found.rows.length === 0;
}

function rowElement({ say: words }, row, today) {
  const element = copyOf('row-template');
  element.dataset.number = row.number;
  element.dataset.standing = row.standing;
  element.querySelector('[data-slot="link"]').href = `#${row.number}`;
  const notes = rowNotes(words, row);
  fill(element, {
    name: nameWords(words, row),
    number: row.number,
    standing: standingLine(words, row, today),
    ...notes,
    other_name: row.other_name ? withName(notes.other_name, row.other_name) : '',
  });
  return element;
}

/** Follows the address: a number opens its record, none leads back to the results. */
async function follow(search) {
  const text = addressed();
  const { number } = numberIn(text, search.program.number);
  if (number) {
    begin(search);
    search.opened = number;
    search.list.hidden = true;
    search.status.hidden = true;
    await openRecord(search.place, number, search.site);
  } else if (text === '' && search.opened) {
    closeRecord(search);
    const link = search.list.querySelector(`[data-number="${search.opened}"] [data-slot="link"]`);
    (link ?? search.input).focus();
    search.opened = '';
  }
}

function closeRecord({ place, list, status }) {
  delete place.dataset.open;
  place.replaceChildren();
  place.hidden = true;
  status.hidden = false;
  list.hidden = list.children.length === 0;
}

/** Typing on while a record is open leads back to the results, and the address forgets the number. */
function leaveRecord(search) {
  if (!search.opened) return;
  history.pushState(null, '', location.pathname);
  closeRecord(search);
  search.opened = '';
}
