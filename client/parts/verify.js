// A saved proof, dropped or chosen: what it proves, or what fails, in one sentence, and what the register said then. All words
// stand in the page; nothing is fetched, and the file goes nowhere.
import { decode } from '../lib/bytes.js';
import { readKey } from '../lib/note.js';
import { ReceiptError, checkReceipt } from '../lib/receipt.js';

/** Bytes of a file that is worth reading: a receipt about every number of a long list is some megabytes. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Facts of a record in the order in which they are told. */
const FACTS = ['name', 'status', 'action', 'active', 'expires'];

/** @param {HTMLElement} element */
export function start(element) {
  const part = (name) => element.querySelector(`[data-verify-${name}]`);
  const words = part('words').content;
  const tool = { element, part, words, file: null, turn: 0 };
  const take = (file) => {
    tool.file = file ?? tool.file;
    return judge(tool);
  };
  part('file').addEventListener('change', ({ target }) => take(target.files[0]));
  part('key').addEventListener('input', () => take(null));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
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
  const outcome = await verdict(tool, file, part('key').value.trim());
  if (turn === tool.turn) show(tool, outcome);
}

/** What a file proves, or the code of what fails. */
async function verdict(tool, file, keyText) {
  const key = keyText === '' ? null : readKey(keyText);
  if (keyText !== '' && !key) return { code: 'key' };
  if (file.size > MOST_BYTES) return { code: 'form' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { proven: await checkReceipt(textOf(bytes), key) };
  } catch (error) {
    return error instanceof ReceiptError ? { code: error.code, number: error.number } : { code: 'file' };
  }
}

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
  if (!proven) said.textContent = say(tool, `fails-${code}`, { number });
  else said.textContent = say(tool, `holds-${proven.signer.kind}`, timesOf(tool, proven));
  place.replaceChildren(...answers.map((answer) => answerElement(tool, answer, proven)));
}

function timesOf({ element }, { head, signer }) {
  const shape = { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { ...shape, timeZone: element.dataset.zone });
  const at = (time) => format.format(new Date(time));
  return { as_of: at(head.data_as_of), published: at(head.published), who: signer.key?.name ?? '' };
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
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
}
