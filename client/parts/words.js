// The search box of the documents: places as one types, citations first, found words marked. What is typed stays on this
// page: pages of the trees are asked for by their hashes, and the address never changes.
import { copyOf, fill, sayingWhen } from '../dom.js';
import { SHOWN_ROWS, excerpt, find, marked, nearWords, rowsOf } from '../lib/fulltext.js';
import { PageError } from '../lib/page.js';
import { openWords } from '../words.js';

/** Milliseconds without a keystroke before a search begins, and before its outcome is announced. */
const TYPING = 120;
const SETTLED = 600;
/** Characters shown of a long text, and passages shown of one place. */
const MOST_SHOWN = 320;
const MOST_PASSAGES = 3;

/**
 * @param {HTMLFormElement} form
 * @param {import('../site.js').Site} site
 */
export async function start(form, site) {
  const page = form.closest('main') ?? document.body;
  const search = {
    site,
    open: openWords(site),
    input: form.elements.namedItem('q'),
    status: page.querySelector('[data-words-status]'),
    list: page.querySelector('[data-words-results]'),
    more: page.querySelector('[data-words-more]'),
    near: page.querySelector('[data-words-near]'),
    sentences: document.getElementById('words-sentences').content,
    turn: 0,
    timers: [],
    shown: SHOWN_ROWS,
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    entered(search);
  });
  search.input.addEventListener('input', () => typed(search));
  search.more.addEventListener('click', () => showMore(search));
  page.addEventListener('keydown', (event) => walk(search, event));
  form.querySelector('button').disabled = false;
  if (search.input.value) typed(search);
}

function typed(search) {
  search.shown = SHOWN_ROWS;
  later(search, TYPING, async () => {
    const sentence = await answer(search);
    if (sentence !== null) later(search, SETTLED, () => say(search, sentence));
  });
}

/** The Enter key: to the first result, or the outcome at once. */
async function entered(search) {
  begin(search);
  const sentence = await answer(search);
  if (sentence === null) return;
  say(search, sentence);
  search.list.querySelector('a')?.focus();
}

async function showMore(search) {
  const before = search.list.childElementCount;
  search.shown += 2 * SHOWN_ROWS;
  begin(search);
  const sentence = await answer(search);
  if (sentence === null) return;
  say(search, sentence);
  search.list.children[before]?.querySelector('a')?.focus();
}

/** The arrow keys lead from the box through the results and back. */
function walk({ input, list }, event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [input, ...list.querySelectorAll('li > a')];
  const place = stops.indexOf(document.activeElement);
  const next = stops[place + step];
  if (!step || place < 0 || !next) return;
  event.preventDefault();
  next.focus();
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

function say({ status }, sentence) {
  status.textContent = sentence;
}

/** A sentence of the page with its values in the place of `{name}`. */
function sentence({ sentences }, name, values = {}) {
  const text = sentences.querySelector(`[data-sentence="${name}"]`).textContent;
  return text.replace(/\{(\w+)\}/g, (_, value) => String(values[value] ?? ''));
}

/** Finds what stands in the box and shows it. Gives the sentence to announce, or null when another turn began. */
async function answer(search) {
  const { turn, input, open, shown } = search;
  const query = input.value;
  const current = () => turn === search.turn;
  if (query.trim() === '') return clear(search);
  try {
    const work = open(async ({ fulltext, passages }) => {
      const found = await find(query, fulltext);
      if (!current()) return null;
      const rows = await rowsOf(found.units, passages, shown);
      const near = rows.length === 0 && found.unknown[0] ? await nearWords(found.unknown[0], fulltext) : [];
      return { found, rows, near };
    });
    const outcome = await sayingWhen(work, () => current() && say(search, sentence(search, 'waiting')));
    if (!current() || !outcome) return null;
    show(search, outcome);
    return outcomeSentence(search, outcome, query);
  } catch (error) {
    if (!current()) return null;
    clear(search);
    return sentence(search, problem(error));
  }
}

function problem(error) {
  if (error instanceof PageError || error.code === 'missing') return 'updating';
  return error.code === 'offline' ? 'offline' : 'unavailable';
}

function outcomeSentence(search, { found, rows }, query) {
  if (rows.length === 0) return sentence(search, 'none', { query: query.trim() });
  const some = found.units.length - found.cited - found.whole;
  return [
    found.cited > 0 && sentence(search, 'cited', { count: found.cited }),
    found.whole > 0 && sentence(search, 'all', { count: found.whole }),
    some > 0 && sentence(search, 'some', { count: some }),
    ...found.shortened.map((cut) => sentence(search, 'shortened', cut)),
    found.unknown.length > 0 && sentence(search, 'unknown', { words: found.unknown.join(', ') }),
  ].filter(Boolean).join(' ');
}

function clear(search) {
  show(search, { found: { units: [], forms: new Set() }, rows: [], near: [] });
  return '';
}

function show(search, { found, rows, near }) {
  say(search, '');
  search.list.replaceChildren(...rows.map((row) => rowElement(search, row, found.forms)));
  search.list.hidden = rows.length === 0;
  search.more.hidden = rows.length < search.shown || found.units.length <= rows.length;
  search.near.hidden = near.length === 0;
  search.near.querySelector('ul').replaceChildren(...near.map((word) => nearElement(search, word)));
}

function rowElement({ site, sentences }, { citation, address, passages }, forms) {
  const element = copyOf('words-row');
  element.querySelector('a').href = new URL(address, site.root).href;
  fill(element, { citation, headings: passages[0].headings.join(' – ') });
  for (const passage of passages.slice(0, MOST_PASSAGES)) {
    const block = sentences.querySelector('[data-passage]').cloneNode(true);
    const words = passage.text ? fragment(excerpt(marked(passage.text, forms), MOST_SHOWN)) : '';
    fill(block, { text: words, edition: passage.edition ? editionLink(site, passage) : '' });
    element.append(block);
  }
  return element;
}

function editionLink(site, { edition, address }) {
  const link = document.createElement('a');
  link.href = new URL(address, site.root).href;
  link.textContent = edition;
  return link;
}

/** Pieces of a text with the found ones marked. */
function fragment(pieces) {
  const whole = document.createDocumentFragment();
  for (const { text, found } of pieces) {
    const mark = found ? document.createElement('mark') : null;
    if (mark) mark.textContent = text;
    whole.append(mark ?? text);
  }
  return whole;
}

/** A word to search for instead. */
function nearElement(search, word) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = word;
  button.addEventListener('click', () => {
    search.input.value = word;
    search.input.focus();
    typed(search);
  });
  item.append(button);
  return item;
}
