// A saved proof, dropped or chosen: what it proves, or what fails, in one sentence, and what the register said then. All words
// stand in the page, and the file goes nowhere. A proof brings the note of keys of its time: the site's own may be newer.
import { decode } from '../lib/bytes.js';
import { readKey } from '../lib/note.js';
import { checkReceipt } from '../lib/receipt.js';
import { ReceiptError } from '../lib/receipt-file.js';

/** Bytes of a file that is worth reading: a receipt about every number of a long list is some megabytes. */
const MOST_BYTES = 64 * 1024 * 1024;
/** How days and times are taken apart. */
const DAY = { year: 'numeric', month: 'long', day: 'numeric' };
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' };
/** Facts of a record in the order in which they are told. */
const FACTS = ['name', 'status', 'action', 'active', 'expires'];

/**
 * @param {HTMLElement} element
 * @param {null | (() => Promise<Uint8Array>)} fetchKeys gives the site's note of keys; null where there is no site
 */
export function start(element, fetchKeys) {
  const part = (name) => element.querySelector(`[data-verify-${name}]`);
  const words = part('words').content;
  const tool = { element, part, words, file: null, known: undefined, turn: 0 };
  const take = (file) => {
    if (file) Object.assign(tool, { file, known: fetchKeys?.().then(decode).catch(() => undefined) });
    return judge(tool);
  };
  part('file').addEventListener('change', ({ target }) => take(target.files[0]));
  part('key').addEventListener('input', () => take(null));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
  part('before')?.remove();
  part('form').hidden = false;
}

/** A sentence of the page, with facts in the places that it names in braces. */
function say({ words }, id, facts = {}) {
  const text = words.querySelector(`[data-word="${id}"]`).textContent;
  return text.replace(/\{(\w+)\}/g, (place, name) => facts[name] ?? place);
}

/** Checks the file that was chosen with the key that stands in the box. */
async function judge(tool) {
  const { file, part } = tool;
  if (!file) return;
  tool.turn += 1;
  const { turn } = tool;
  const outcome = await verdict(tool, part('key').value.trim());
  if (turn === tool.turn) show(tool, outcome);
}

/** What a file proves, or the code of what fails. */
async function verdict({ file, known }, keyText) {
  const key = keyText === '' ? null : readKey(keyText);
  if (keyText !== '' && !key) return { code: 'key' };
  if (file.size > MOST_BYTES) return { code: 'form' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { proven: await checkReceipt(textOf(bytes), key, await known) };
  } catch (error) {
    return error instanceof ReceiptError ? { code: codeOf(error), number: error.number } : { code: 'file' };
  }
}

/** Under which code the page says what fails: a key that counted once, and by a newer note no longer, has its own. */
const codeOf = ({ code, note }) => (code === 'unknown-key' && note === 'newer' ? 'ended-key' : code);

function textOf(bytes) {
  try {
    return decode(bytes);
  } catch {
    throw new ReceiptError('form');
  }
}

function show(tool, { proven, code, number }) {
  const { part } = tool;
  const [said, place] = [part('said'), part('answers')];
  said.dataset.outcome = proven ? proven.signer.kind : code;
  const answers = proven?.answers ?? [];
  part('then').hidden = !proven;
  const by = proven?.signer.kind === 'trusted' ? proven.signer.note : undefined;
  part('by').textContent = by === 'brought' || by === 'newer' ? say(tool, `by-${by}`) : '';
  if (!proven) said.textContent = say(tool, `fails-${code}`, { number });
  else said.textContent = say(tool, `holds-${proven.signer.kind}`, timesOf(tool, proven));
  place.replaceChildren(...answers.map((answer) => answerElement(tool, answer, proven)));
}

function timesOf(tool, { head, signer }) {
  const at = (time) => say(tool, 'moment', partsOf(time, { ...CLOCK, timeZone: tool.element.dataset.zone }));
  return { as_of: at(head.data_as_of), published: at(head.published), who: signer.key?.name ?? '' };
}

/** The parts of a time, by their names. */
function partsOf(time, shape) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { ...DAY, ...shape });
  return Object.fromEntries(format.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
}

/** One number, with what the register said about it. */
function answerElement(tool, { number, record }, proven) {
  const section = document.createElement('section');
  section.dataset.number = number;
  const heading = document.createElement('h2');
  heading.textContent = number;
  section.append(heading);
  if (!record || record.listing !== 'listed') {
    const line = document.createElement('p');
    line.textContent = say(tool, record ? record.listing : 'absent', { number, as_of: timesOf(tool, proven).as_of });
    section.append(line);
  }
  if (record) section.append(factList(tool, record));
  return section;
}

function factList(tool, record) {
  const list = Object.assign(document.createElement('dl'), { className: 'facts' });
  for (const fact of FACTS) {
    const words = factWords(tool, record, fact);
    if (!words) continue;
    const [row, term, told] = ['div', 'dt', 'dd'].map((name) => document.createElement(name));
    term.textContent = say(tool, `fact-${fact}`);
    told.append(fact === 'name' ? Object.assign(document.createElement('bdi'), { textContent: words }) : words);
    row.append(term, told);
    list.append(row);
  }
  return list;
}

function factWords(tool, record, fact) {
  const value = record[fact];
  if (fact === 'name') return value ?? (record.listing === 'held' ? '' : say(tool, 'withheld'));
  if (!value || record.listing === 'unlisted') return '';
  if (fact === 'status' || fact === 'action') return say(tool, `${fact}-${value}`);
  return say(tool, 'day', partsOf(value, { timeZone: 'UTC' }));
}
