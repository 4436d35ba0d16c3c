// The two sheets as elements: that of a record, and that which says that nobody was found.
import { copyOf, fill } from './dom.js';
import { lapse } from './lib/lapse.js';
import { qrCode } from './lib/qr.js';
import { englishSentence, factDays, factWords, standingSentence } from './lib/record-sentences.js';
import { helpline, nameWords } from './lib/sentences.js';
import { MOST_NEAR, checkWords, noneWords, permanentLink, readSentence, shortened } from './lib/sheet.js';
import { dayWords } from './lib/words.js';
import { keepEdition, keepFacts, linkMeanings, nameList, showWhen, timeElement } from './record-dom.js';
import { showRows } from './results.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Signs of names and notes with which a sheet is printed smaller, so that it stays one page. */
const LONG = 120;
/** Light modules that must stand around a code (ISO/IEC 18004, 9.1). */
const BORDER = 4;

/**
 * The sheet of a record.
 * @param {{say: import('./lib/words.js').Say, program: object, facts: object, site: import('./site.js').Site}} tool
 * @param {object} found what a look-up gave, and when
 */
export function foundSheet(tool, { answer: { rows: [row] }, age, now, today }) {
  const { say, program } = tool;
  const element = copyOf('sheet-found');
  Object.assign(element.dataset, { number: row.number, standing: row.standing, listing: row.listing });
  const values = { ...recordWords(say, row, program), name: nameWords(say, row), number: row.number, withheld: row.withheld ? ' ' : '' };
  fill(element, values);
  keepFacts(element, values);
  linkMeanings(element, row);
  keepEdition(element, row, tool);
  showWhen(element, row.standing);
  const times = checks(tool, age, now);
  const extra = [row.name, ...(row.other_names ?? []), values.held, times.late, times.clock].join(' ');
  element.toggleAttribute('data-long', extra.length > LONG);
  const follows = row.listing === 'unlisted' ? null : lapse(row.expires, today);
  fill(element, {
    sentence: standingSentence(say, row, { today, program }),
    english: englishSentence(say, row, { today, program }),
    lapse: follows ? say(`later-lapse-${follows}`, helpline(program)) : '',
    ...times,
    ...linkBack(tool, row.number, 'sheet-link'),
  });
  return element;
}

/** The facts of a record by their slots; of a number that is no longer listed there are none but its name. */
function recordWords(say, row, program) {
  const isGone = row.listing === 'unlisted';
  const days = Object.entries(factDays(isGone ? {} : row, program));
  return {
    ...factWords(say, isGone ? { standing: row.standing } : row, program),
    ...Object.fromEntries(days.map(([slot, day]) => [slot, day ? timeElement(day, dayWords(say, day)) : ''])),
    other_names: !isGone && row.other_names?.length ? nameList(row.other_names) : '',
  };
}

/** The sheet which says that nobody was found. */
export function noneSheet(tool, found) {
  const { say, program } = tool;
  const { query, reading, answer, today, words, age, now } = found;
  const element = copyOf('sheet-none');
  fill(element, {
    ...noneWords(say, found),
    searched: shortened(query),
    read_as: readSentence(say, reading, program),
    ...checks(tool, age, now),
    ...linkBack(tool, reading.number, 'sheet-link-again'),
  });
  const near = answer.rows.slice(0, MOST_NEAR);
  showRows(element.querySelector('[data-near]'), near, { say, query, today, noteLines: words.noteLines });
  return element;
}

const checks = ({ say, program, site }, age, now) => ({ ...checkWords(say, age, now, program), read_at: site.root.href });

/** The link that leads back to a number with its code, or why there is none; nothing where no number was asked for. */
function linkBack({ say, facts, site }, number, id) {
  const none = { code: '', link: '', no_link: '', elsewhere: '' };
  if (!number) return none;
  const link = permanentLink(facts.base_url, number);
  if (!link) return { ...none, no_link: say('sheet-no-address') };
  const modules = qrCode(link);
  return {
    code: modules ? drawing(modules, say('sheet-code', { link })) : '',
    link: linkWords(say(id, { link: '{link}' }), link),
    no_link: modules ? '' : say('sheet-no-code'),
    elsewhere: new URL(facts.base_url).href === site.root.href ? '' : say('sheet-elsewhere'),
  };
}

/** A sentence in which `{link}` stands for a link, written out: where a line is too short, the number stays in one piece. */
function linkWords(sentence, link) {
  const [before, after] = sentence.split('{link}');
  const anchor = Object.assign(document.createElement('a'), { href: link });
  const number = link.indexOf('#');
  anchor.append(link.slice(0, number), document.createElement('wbr'), link.slice(number));
  const whole = document.createDocumentFragment();
  whole.append(before, anchor, after);
  return whole;
}

/** A code as a drawing: one square a module, dark on light in any colours of the page. */
function drawing(modules, label) {
  const size = modules.length + 2 * BORDER;
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const rows = modules.map((line, row) => line.map((isDark, column) => (
    isDark ? `M${column + BORDER} ${row + BORDER}h1v1h-1z` : ''
  )).join(''));
  svg.append(path(`M0 0h${size}v${size}H0z`, '#fff'), path(rows.join(''), '#000'));
  return svg;
}

function path(shape, colour) {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('d', shape);
  element.setAttribute('fill', colour);
  return element;
}
