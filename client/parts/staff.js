// Check a staff list: a list comes in, the page says what it read and what checking will fetch, the reader starts, and may
// cancel; then the results, to look at, to decide, to save and to print. Nothing of the list leaves the page.
import { dayField } from '../day-field.js';
import { paragraph } from '../dom.js';
import { download } from '../download.js';
import { ageSentences, errorSentence } from '../lib/sentences.js';
import { headingsFrom } from '../lib/staff/columns.js';
import { csvText } from '../lib/staff/csv.js';
import { FileError } from '../lib/staff/encoding.js';
import { readList } from '../lib/staff/entries.js';
import { estimate, roughly } from '../lib/staff/estimate.js';
import { Cancelled } from '../lib/staff/fetching.js';
import { KeptError, changeOf, entriesOf, keptText, readKept } from '../lib/staff/kept.js';
import { isGood } from '../lib/staff/results.js';
import { dayIn } from '../lib/standing.js';
import { dayWords, timeWords } from '../lib/words.js';
import { takeLists } from '../staff/intake.js';
import { tableIn } from '../staff/list.js';
import { csvCells, csvHeadings, rulesIn } from '../staff/said.js';
import { openSession } from '../staff/session.js';
import { monthAfter, showSheet } from '../staff/sheet.js';
import { proofButton } from '../save-proof.js';
import { openTool } from '../tool.js';

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  // A browser that cannot unpack the registry throws here, before anything was promised.
  new DecompressionStream('deflate-raw');
  const { program, facts, say } = await openTool(site, 'staff', 'day');
  const part = (name) => element.querySelector(`[data-staff-${name}]`);
  const tool = {
    element, site, say, program, facts, part,
    session: openSession(site, program),
    show: tableIn(part('results')),
    soon: Number(element.dataset.soon),
    most: Number(element.dataset.most),
    rules: rulesIn(element.dataset.rules),
    next: dayField(element.querySelector('#staff-next'), say),
    entries: [], kept: null, results: [], ending: null,
  };
  takeLists(part('form'), {
    read: (text) => read(tool, text).catch((error) => trouble(tool, error)),
    failed: (error) => trouble(tool, error),
  });
  part('start').addEventListener('click', () => check(tool, false));
  part('cancel').addEventListener('click', () => tool.ending?.abort());
  part('further').addEventListener('click', () => check(tool, true));
  part('csv').addEventListener('click', () => saveCsv(tool));
  part('keep').addEventListener('click', () => saveKept(tool));
  part('sheet-show').addEventListener('click', () => openSheet(tool));
  tool.next.input.addEventListener('input', () => writeNext(tool));
  part('print').addEventListener('click', () => printSheet(tool));
  part('form').hidden = false;
}

const tell = (tool, sentence) => { tool.part('status').textContent = sentence; };

function trouble(tool, error) {
  const { say, program } = tool;
  const isOwn = error instanceof FileError || error instanceof KeptError;
  tell(tool, isOwn ? say(`staff-file-${error.code}`) : errorSentence(say, error, program));
}

/** Reads a list, and says what it read and what checking it will cost. */
async function read(tool, text) {
  const { say, program, facts, part, most } = tool;
  stop(tool);
  for (const name of ['plan', 'results', 'sheet']) part(name).hidden = true;
  tool.kept = readKept(text);
  const known = { pattern: program.number, titles: [facts.title, facts.abbreviation, facts.certification], headings: headings(tool) };
  tool.entries = tool.kept ? entriesOf(tool.kept) : readList(text, known);
  const rows = tool.entries.filter(({ kind }) => kind !== 'blank').length;
  if (rows === 0) return tell(tool, say('staff-read-none'));
  if (rows > most) return tell(tool, say('staff-read-many', { count: rows, most }));
  const { trees } = await tool.session.open();
  const wanted = tool.session.wanted(tool.entries);
  const cost = estimate({ numbers: wanted.numbers.length, names: wanted.names.length }, trees);
  part('plan').querySelector('ul').replaceChildren(...readWords(tool).map(item));
  part('cost').textContent = costWords(say, cost);
  part('plan').hidden = false;
  tell(tool, `${say('staff-read', { count: rows })} ${say('staff-read-next')}`);
}

const headings = ({ say, program, facts }) => (
  headingsFrom((role) => say(`staff-headings-${role}`, { prefix: program.number.prefix, abbreviation: facts.abbreviation }))
);

function item(sentence) {
  const element = document.createElement('li');
  element.textContent = sentence;
  return element;
}

/** How many rows of each kind were read, and the lines of those that were not. */
function readWords({ say, entries, kept, program }) {
  const of = (kind) => entries.filter((entry) => entry.kind === kind);
  const counts = ['number', 'name', 'both'].map((kind) => [kind, of(kind).length]).filter(([, count]) => count > 0);
  const lines = (some) => listed(say, some.map(({ line }) => line));
  const twice = entries.filter(({ same }) => same);
  return [
    ...(kept ? [say('staff-read-kept', { date: dayWords(say, dayIn(program.zone, Date.parse(kept.data_as_of))) })] : []),
    ...counts.map(([kind, count]) => say(`staff-read-${kind}`, { count })),
    ...(twice.length > 0 ? [say('staff-read-twice', { lines: lines(twice) })] : []),
    ...(of('blank').length > 0 ? [say('staff-read-blank', { lines: lines(of('blank')) })] : []),
    ...(of('unread').length > 0 ? [say('staff-read-unread', { lines: lines(of('unread')) })] : []),
  ];
}

/** Line numbers in a row, the first of many. */
function listed(say, lines) {
  const shown = lines.slice(0, 12).map(String).join(', ');
  return lines.length > 12 ? say('staff-lines-more', { lines: shown, count: lines.length - 12 }) : shown;
}

/** What will be fetched, in words. */
function costWords(say, { requests, bytes }) {
  const count = roughly(requests);
  const megabytes = bytes / 1e6;
  if (count === 0) return say('staff-cost-none');
  return megabytes < 1
    ? say('staff-cost-kilobytes', { count, size: roughly(bytes / 1000) })
    : say('staff-cost', { count, size: String(Math.ceil(megabytes * 10) / 10) });
}

/** Looks the list up, with progress; `isWider`, also other spellings of names that were not found. */
async function check(tool, isWider) {
  const { say, part, session, entries } = tool;
  const ending = new AbortController();
  stop(tool);
  tool.ending = ending;
  busy(tool, true);
  tell(tool, say('staff-started'));
  const bar = part('progress').querySelector('progress');
  const line = part('count');
  const told = ({ done, all, requests, bytes }) => {
    bar.max = Math.max(1, all);
    bar.value = done;
    line.textContent = say('staff-progress', { done, all, requests, size: sizeText(bytes) });
  };
  try {
    tool.results = await session.check(entries, { signal: ending.signal, told, isWider });
    if (tool.ending === ending) outcome(tool);
  } catch (error) {
    if (tool.ending !== ending) return;
    if (error instanceof Cancelled) tell(tool, say('staff-cancelled'));
    else trouble(tool, error);
  } finally {
    if (tool.ending === ending) {
      tool.ending = null;
      busy(tool, false);
    }
  }
}

/** Ends a check without a word: another list has come in. */
function stop(tool) {
  tool.ending?.abort();
  tool.ending = null;
  busy(tool, false);
}

const sizeText = (bytes) => String(Math.ceil(bytes / 1e5) / 10);

function busy({ part }, is) {
  part('progress').hidden = !is;
  part('start').disabled = is;
  part('further').disabled = is;
}

/** Shows the results, and says the most important of them. */
function outcome(tool) {
  const { say, part, program } = tool;
  const { age, now, today, head } = tool.session.registry();
  tool.results = tool.results.map((one) => ({ ...one, change: changeOf(one) }));
  const context = contextOf(tool, today);
  const { asOf, notes } = ageSentences(say, age, program);
  Object.assign(context, {
    asOf: [asOf, ...notes].join(' '),
    checkedOn: say('staff-checked', { date: dayWords(say, dayIn(program.zone, now)), ...timeWords(say, now, program.zone) }),
    counts: summary(tool),
  });
  tool.context = context;
  tool.head = head;
  part('as-of').replaceChildren(paragraph(`${asOf} ${context.checkedOn}`), ...notes.map(warning));
  tool.show(tool.results, context);
  const missing = tool.results.filter(({ outcome: is, entry }) => ['no-name', 'no-number'].includes(is) && entry.name);
  part('further').hidden = missing.every((one) => context.isWider(one.entry.name));
  part('further').textContent = say('staff-further', { count: missing.length });
  showProof(tool);
  part('plan').hidden = true;
  part('results').hidden = false;
  // A sheet of an earlier check would be filed for this one.
  part('sheet').hidden = true;
  tell(tool, context.counts);
}

/** What proves the answers about numbers, in one file, and by whom they are signed. */
function showProof({ site, say, program, session, entries, part }) {
  const numbers = entries.map(({ confirmed, number }) => confirmed ?? number).filter(Boolean);
  part('proof').hidden = numbers.length === 0;
  part('proof').replaceChildren(proofButton(site, { say, program }, () => numbers, session.registry));
  site.prove().then(() => site.vouch?.(part('as-of').firstElementChild));
}

function warning(sentence) {
  const element = paragraph(sentence);
  element.className = 'notice';
  return element;
}

function contextOf(tool, today) {
  const { say, program, soon, rules, session } = tool;
  return {
    say, program, today, soon, rules,
    isWider: session.isWider,
    choose: (entry, number) => choose(tool, entry, number),
  };
}

/** A person has confirmed that a number is that of somebody on the list, or takes that back. */
async function choose(tool, entry, number) {
  const of = (one) => (one.line === entry.line ? { ...one, confirmed: number ?? undefined } : one);
  tool.entries = tool.entries.map(of);
  await check(tool, false);
  const row = tool.element.querySelector(`tbody [data-line="${entry.line}"]`);
  const target = row?.querySelector(number ? '[data-undo]' : '.staff-people button') ?? tool.part('results').querySelector('select');
  target.focus();
}

/** How the whole list stands, in sentences. */
function summary({ say, results, kept, program }) {
  const people = results.filter(({ person }) => person);
  const good = people.filter(({ person }) => isGood(person)).length;
  const rows = results.filter(({ outcome: is }) => is !== 'blank').length;
  const open = results.filter(({ outcome: is }) => ['one-name', 'several', 'similar'].includes(is)).length;
  const missing = results.filter(({ outcome: is }) => ['no-name', 'no-number'].includes(is)).length;
  const sentences = [
    say('staff-sum', { count: rows }),
    people.length > 0 ? say('staff-sum-good', { count: good }) : '',
    people.length > good ? say('staff-sum-not-good', { count: people.length - good }) : '',
    open > 0 ? say('staff-sum-open', { count: open }) : '',
    missing > 0 ? say('staff-sum-missing', { count: missing }) : '',
  ];
  if (kept) {
    const count = results.filter(({ change }) => change && change.what !== 'same').length;
    sentences.push(say('staff-sum-changed', { count, date: dayWords(say, dayIn(program.zone, Date.parse(kept.data_as_of))) }));
  }
  return sentences.filter(Boolean).join(' ');
}

function saveCsv(tool) {
  const { say, results, context } = tool;
  const rows = [csvHeadings(say), ...results.map((one) => csvCells(one, context)), [], [context.asOf], [context.checkedOn]];
  download(fileName(tool, 'csv'), 'text/csv', csvText(rows));
  tell(tool, say('staff-saved', { file: fileName(tool, 'csv') }));
}

function saveKept(tool) {
  const { say, results, facts, head } = tool;
  const checked = new Date(tool.session.registry().now).toISOString();
  download(fileName(tool, 'json'), 'application/json', keptText(results, { registry: facts.registry, data_as_of: head.data_as_of, checked }));
  tell(tool, say('staff-kept', { file: fileName(tool, 'json') }));
}

const fileName = ({ say, context }, ending) => `${say('staff-file-name', { day: context.today })}.${ending}`;

/** The sheet to file. The date of the next check is a month away until the reader says otherwise. */
function openSheet(tool) {
  const { part, next, results, context, say } = tool;
  if (!next.read().day) next.input.value = monthAfter(context.today);
  next.check();
  writeNext(tool);
  showSheet(part('sheet'), results, context);
  tell(tool, say('staff-sheet-ready'));
}

/** Not with a date that nobody could read. */
function printSheet({ next }) {
  if (next.check().wrong) next.input.focus();
  else print();
}

function writeNext({ next, part, say }) {
  const { day } = next.read();
  part('next-words').textContent = day ? dayWords(say, day) : '';
}
