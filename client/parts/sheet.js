// Verification sheet: one page to file about a number, or about nobody. sheet/#NUMBER is the sheet of a number; what is
// typed otherwise stays on this page. A name is never taken for a person: people are listed, and somebody chooses.
import { addressed, announce, focusOn, sayingWhen } from '../dom.js';
import { numberIn } from '../lib/fold.js';
import { answerSentence, errorSentence } from '../lib/sentences.js';
import { outcomeOf, readSentence, readingOf } from '../lib/sheet.js';
import { showRows } from '../results.js';
import { foundSheet, noneSheet } from '../sheet-dom.js';
import { proofButton } from '../save-proof.js';
import { openTool } from '../tool.js';

/** Where the home page leaves what was typed there, for once. */
const HANDED_OVER = 'sheet';

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  const form = element.querySelector('form');
  const tool = {
    site,
    ...(await openTool(site, 'sheet')),
    input: form.elements.namedItem('q'),
    status: element.querySelector('[data-sheet-status]'),
    choice: element.querySelector('[data-sheet-choice]'),
    place: element.querySelector('[data-sheet-place]'),
    turn: 0,
    unchosen: null,
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    entered(tool);
  });
  element.addEventListener('click', ({ target }) => {
    if (target.closest('[data-print]')) print();
    if (target.closest('[data-unchosen]') && tool.unchosen) show(tool, tool.unchosen());
  });
  addEventListener('hashchange', () => follow(tool));
  form.querySelector('button').disabled = false;
  const handedOver = takeOver();
  if (handedOver && !addressed()) tool.input.value = handedOver;
  await (tool.input.value && !addressed() ? search(tool, tool.input.value) : follow(tool));
}

/** What was handed over, which is then forgotten. A browser may keep its storage to itself. */
function takeOver() {
  try {
    const text = sessionStorage.getItem(HANDED_OVER);
    sessionStorage.removeItem(HANDED_OVER);
    return text;
  } catch {
    return null;
  }
}

/** The sheet of the number in the address, or what stands in the box where there is none. */
function follow(tool) {
  const { number } = numberIn(addressed(), tool.program.number);
  if (number) return search(tool, number);
  return addressed() === '' && tool.input.value ? search(tool, tool.input.value) : undefined;
}

/** The Enter key. A number goes into the address, where the sheet can be found again; a name never does. */
function entered(tool) {
  const query = tool.input.value;
  const { number } = numberIn(query, tool.program.number);
  if (number && addressed() !== number) {
    location.hash = number;
    return undefined;
  }
  if (!number && location.hash) history.replaceState(null, '', location.pathname);
  return search(tool, query);
}

async function search(tool, query) {
  const { site, program, say } = tool;
  const reading = readingOf(query, program.number);
  tool.turn += 1;
  const { turn } = tool;
  const isCurrent = () => turn === tool.turn;
  clear(tool);
  if (reading.kind === 'nothing') return tell(tool, query.trim() ? readSentence(say, reading, program) : '');
  try {
    const work = lookedUp(site, query, reading);
    const found = await sayingWhen(work, () => isCurrent() && tell(tool, say('ui-waiting')));
    if (isCurrent()) await present(tool, { query, reading, ...found });
  } catch (error) {
    if (isCurrent()) announce(tool.status, errorSentence(say, error, program), 'notice');
  }
  return undefined;
}

/** A look-up and its time. Where nobody is found, near numbers and all similar names are looked for, too; of a name whose
 * similar ones cannot be had, nothing is concluded. */
async function lookedUp(site, query, reading) {
  const words = await site.part('more.js');
  let answer = await site.find(query);
  let outcome = outcomeOf(reading, answer);
  if (outcome === 'number' || outcome === 'name') {
    answer = await site.find(query, { depth: 'further' });
    outcome = outcomeOf(reading, answer);
    if (answer.error && outcome !== 'number') throw answer.error;
  }
  const [age, today] = await Promise.all([site.age(), site.today()]);
  return { answer, outcome, age, today, words, now: Date.now() };
}

function present(tool, found) {
  const { say, program } = tool;
  const { outcome, answer, query, today, words, reading } = found;
  if (outcome === 'found') {
    tell(tool, say('sheet-shown', { number: reading.number }));
    return show(tool, withProof(tool, foundSheet(tool, found), reading.number));
  }
  if (outcome !== 'choose') {
    tell(tool, say('sheet-none-shown'));
    return show(tool, withProof(tool, noneSheet(tool, found), reading.number));
  }
  tell(tool, answerSentence(say, answer, program));
  tool.unchosen = () => noneSheet(tool, { ...found, outcome: 'unchosen' });
  tool.choice.hidden = false;
  const list = tool.choice.querySelector('[data-results]');
  showRows(list, answer.rows, { say, query, today, noteLines: words.noteLines });
  return undefined;
}

/** A sheet of a number, with the button that saves its proof. That nobody has a name cannot be proven without showing
 * other names. */
function withProof(tool, sheet, number) {
  const { site } = tool;
  const signed = Object.assign(document.createElement('p'), { className: 'freshness proof-line' });
  sheet.append(signed);
  if (number) sheet.append(proofButton(site, tool, () => [number]));
  site.prove().then(() => site.vouch?.(signed));
  return sheet;
}

function clear({ choice, place, status }) {
  choice.hidden = true;
  place.replaceChildren();
  announce(status, '');
}

function tell({ status }, sentence) {
  announce(status, sentence);
}

/** Puts a sheet on the page and moves the reader to it. */
function show({ choice, place, status, say }, sheet) {
  choice.hidden = true;
  if (sheet.classList.contains('not-found')) status.textContent = say('sheet-none-shown');
  place.replaceChildren(sheet);
  focusOn(sheet.querySelector('h2'));
}
