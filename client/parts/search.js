// The search box: results as one types, a record opened in place at #NUMBER. What is typed stays on this page: look-ups
// fetch pages by their hashes, and the address only ever names the number of a record that was opened.
import { addressed, announce, focusOn, notice, paragraph, pause, sayingWhen } from '../dom.js';
import { numberIn } from '../lib/fold.js';
import { answerSentence, belowWords, errorSentence, isPlain } from '../lib/sentences.js';
import { linkOf, showBelow, showRows } from '../results.js';

/** Milliseconds without a keystroke before a look-up begins, and before similar names are looked for and the outcome is
 * announced. */
const TYPING = 120;
const RESTED = 600;

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
    ...placesIn(page),
    turn: 0,
    answered: '',
    told: '',
    asking: '',
    opened: '',
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    entered(search);
  });
  search.input.addEventListener('input', () => typed(search));
  search.below[1].addEventListener('click', () => further(search));
  // What was not found goes to its sheet in no address.
  search.below[3].addEventListener('click', () => { sessionStorage.sheet = search.input.value; });
  addEventListener('hashchange', () => follow(search));
  form.querySelector('button').disabled = false;
  if (search.input.value) typed(search);
  await follow(search);
}

/** What is shown and said of a look-up has its places here. */
export const placesIn = (page) => ({
  outcome: page.querySelector('[data-outcome]'),
  status: page.querySelector('[data-results-status]'),
  list: page.querySelector('[data-results]'),
  below: page.querySelector('[data-below]').children,
  place: page.querySelector('[data-record-place]'),
});

async function typed(search) {
  const turn = begin(search);
  if (search.input.value.trim() === '') return;
  await pause(TYPING);
  if (!turn.isCurrent()) return;
  const rested = pause(RESTED - TYPING);
  const isShown = await glance(search, turn, onePage(turn));
  await rested;
  // What needed another page.
  if (turn.isCurrent() && !isShown) await glance(search, turn);
  if (turn.isCurrent()) tell(search, await ask(search, turn, 'whole'));
}

/** The Enter key: the outcome at once, then to the first result, unless the reader has gone elsewhere. Who was told of results
 * is not told again. */
async function entered(search) {
  const first = linkOf(search.list);
  if (first && search.told === search.input.value && !search.opened) return first.focus();
  const turn = begin(search);
  if (search.input.value.trim() === '') return;
  await glance(search, turn);
  if (!turn.isCurrent()) return;
  const isInForm = () => search.input.form.contains(document.activeElement);
  const was = isInForm();
  tell(search, await ask(search, turn, 'whole'));
  if (turn.isCurrent() && was && isInForm()) linkOf(search.list)?.focus();
}

/** The button below the results. It keeps the focus while it works; then the reader is at what is new. */
async function further(search) {
  const { below: [, button], input, program } = search;
  if (button.hasAttribute('aria-disabled')) return;
  const turn = newTurn(search);
  button.setAttribute('aria-disabled', 'true');
  wait(search, 'ui-looking-further');
  // That a number does not exist stays said.
  if (!numberIn(input.value, program.number).number) say(search, search.say('ui-looking-further'));
  const outcome = await ask(search, turn, 'further');
  const isHere = document.activeElement === button;
  const next = tell(search, outcome);
  if (isHere && next) focusOn(next);
}

/** A new turn over a changed box: a record that is open gives way, and what the last answer said goes. Rows stay where
 * letters were only added to a name or taken from its end: most of them will be found again. */
function begin(search) {
  const { input, answered, list, below } = search;
  leaveRecord(search);
  say(search, '');
  showBelow(below, {});
  const isNear = [[input.value, answered], [answered, input.value]].some(([a, b]) => b !== '' && a.startsWith(b));
  if (!isNear) showRows(list, []);
  search.asking = input.value.trim() && 'whole';
  search.told = '';
  return newTurn(search);
}

/** What earlier turns still have to ask, show or say is dropped. */
function newTurn(search) {
  search.turn += 1;
  const { turn } = search;
  return { isCurrent: () => turn === search.turn };
}

/** Says a sentence in the live region; an empty one is quiet. */
function say(search, sentence) {
  announce(search.status, sentence);
}

/** A line below the results while something is fetched. It is not announced: the outcome will be. */
export function wait({ below: [line], say: words }, id) {
  line.textContent = words(id);
  line.hidden = false;
}

/** Results while typing: whoever has what stands in the box. Of whom it does not find, it says nothing. Gives whether it
 * had an answer. */
async function glance(search, turn, gate) {
  const outcome = await ask(search, turn, 'typed', gate);
  if (!outcome) return false;
  search.below[0].hidden = true;
  if (outcome.found) show(search, outcome);
  return Boolean(outcome.found);
}

/** What says plain answers. */
const PLAIN = { answerSentence, belowWords };

/**
 * Looks up what stands in the box. Gives the answer with what can say it, or the error, or null when another turn began.
 */
async function ask(search, turn, depth, gate = whileCurrent(turn)) {
  const { input, program, site } = search;
  const query = input.value;
  const isName = !numberIn(query, program.number).number;
  const waiting = () => turn.isCurrent() && wait(search, depth === 'whole' && isName ? 'ui-looking' : 'ui-waiting');
  search.asking = depth;
  const work = async () => {
    const [found, today] = await Promise.all([site.find(query, { gate, depth }), site.today()]);
    const words = depth === 'typed' || isPlain(found, depth) ? PLAIN : await site.part('more.js');
    return { query, depth, found, today, words };
  };
  const done = work().catch((error) => ({ query, depth, error }));
  const outcome = await (depth === 'further' ? done : sayingWhen(done, waiting));
  return turn.isCurrent() ? outcome : null;
}

/** Lets a look-up fetch pages until the reader has typed on. */
const whileCurrent = (turn) => (load) => (id) => (turn.isCurrent() ? load(id) : stopped());

/** Lets a look-up fetch one page that was not fetched before: a keystroke costs no more. */
function onePage(turn) {
  let left = 1;
  return (load, isHere) => (id) => {
    if (isHere(id)) return load(id);
    left -= 1;
    return left < 0 ? stopped() : whileCurrent(turn)(load)(id);
  };
}

const stopped = () => Promise.reject(new Error('no more pages for now'));

/** Shows who was found. Gives the rows that are new. */
function show(search, outcome) {
  search.answered = outcome.found.kind === 'name' ? outcome.query : '';
  return showRows(search.list, outcome.found.rows, contextOf(search, outcome));
}

const contextOf = ({ say: words }, { query, today, words: { noteLines } }) => ({ say: words, query, today, noteLines });

/** Shows and announces an outcome. Gives the element at which what is new begins. */
export function tell(search, outcome) {
  if (!outcome) return undefined;
  const { found, depth, words } = outcome;
  const { program, below } = search;
  search.asking = '';
  if (!found) return fail(search, outcome);
  if (found.number && depth === 'further' && !found.error) {
    return words.showOthers(below, found.rows, contextOf(search, outcome));
  }
  const [first] = show(search, outcome);
  search.told = outcome.query;
  say(search, words.answerSentence(search.say, found, program, depth));
  showBelow(below, words.belowWords(search.say, found, depth));
  search.site.prove();
  return linkOf(first) ?? below[0];
}

/** Rows that were found before the trouble stay. */
function fail({ answered, list, below: [line, button], say: words, status, program }, { query, error }) {
  if (answered !== query) showRows(list, []);
  line.hidden = true;
  button.removeAttribute('aria-disabled');
  announce(status, errorSentence(words, error, program), 'notice');
}

/** Follows the address: a number opens its record, none leads back to the results. */
async function follow(search) {
  const text = addressed();
  const { number } = numberIn(text, search.program.number);
  if (number) {
    newTurn(search);
    search.opened = number;
    search.outcome.hidden = true;
    await open(search, number);
  } else if (text === '' && search.opened) {
    closeRecord(search);
    const link = linkOf(search.outcome.querySelector(`[data-number="${search.opened}"]`));
    (link ?? search.input).focus();
    search.opened = '';
    // What the open record interrupted goes on.
    if (search.asking) tell(search, await ask(search, newTurn(search), search.asking === 'further' ? 'further' : 'whole'));
  }
}

/** Opens a record in its place, once the script for that is here. */
async function open({ place, say: words, site, program }, number) {
  const put = (line) => {
    place.replaceChildren(line);
    place.hidden = false;
    focusOn(place.firstChild);
  };
  place.dataset.open = number;
  const isWanted = () => place.dataset.open === number;
  try {
    const script = await sayingWhen(site.part('records.js'), () => isWanted() && put(paragraph(words('ui-waiting-record', { number }))));
    if (isWanted()) await script.open(place, number, site);
  } catch (error) {
    if (isWanted()) put(notice(errorSentence(words, error, program)));
  }
}

function closeRecord({ place, outcome }) {
  delete place.dataset.open;
  place.replaceChildren();
  place.hidden = true;
  outcome.hidden = false;
}

/** Typing on while a record is open leads back to the results, and the address forgets the number. */
function leaveRecord(search) {
  if (!search.opened) return;
  history.pushState(null, '', location.pathname);
  closeRecord(search);
  search.opened = '';
}
