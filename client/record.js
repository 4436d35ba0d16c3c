// A record on the page: the article filled from a look-up, and opened in a place. Used wherever a number is opened.
import { copyOf, fill, focusOn, notice, paragraph, sayingWhen } from './dom.js';
import { lapse } from './lib/lapse.js';
import { englishSentence, factDays, factWords, standingSentence } from './lib/record-sentences.js';
import { answerSentence, errorSentence, helpline, nameWords } from './lib/sentences.js';
import { dayWords } from './lib/words.js';
import { start as startFreshness } from './parts/freshness.js';
import { keepEdition, keepFacts, linkMeanings, nameList, showWhen, timeElement } from './record-dom.js';
import { proofButton } from './save-proof.js';
import { fetchBytes } from './fetch.js';

const TEMPLATE = 'record-template';

/**
 * Opens the record of a number in a place of the page and moves the reader there. Says so where there is none.
 * @param {HTMLElement} place its `data-open` names the number opened last, so that a slow answer never replaces it
 * @param {string} number in normal form
 * @param {import('./site.js').Site} site
 */
export async function openRecord(place, number, site) {
  const { program, say } = await site.ready();
  place.dataset.open = number;
  const put = (...children) => {
    if (place.dataset.open === number) show(place, ...children);
  };
  try {
    const work = Promise.all([site.find(number), site.today(), recordTemplate(site.home), recordStyles()]);
    const [answer, today] = await sayingWhen(work, () => {
      put(paragraph(say('ui-waiting-record', { number })));
      place.toggleAttribute('data-waiting', place.dataset.open === number);
    });
    const [row] = answer.rows;
    if (row) {
      const element = article(row, { program, say, today, site });
      put(element);
      site.whenRenewed(() => keepTrue(element, row, { place, site }));
    } else put(nobody(answer, { program, say, site }), proofButton(site, { program, say }, () => [number]), ...ageWhereNone(site));
    site.prove();
  } catch (error) {
    put(notice(errorSentence(say, error, program)));
  }
}

/** After a newer publication was read, the age of the data is that one's; so must the record be. */
async function keepTrue(element, row, { place, site }) {
  if (!element.isConnected) return;
  const [next] = await site.find(row.number).then(({ rows }) => rows, () => []);
  const isOther = JSON.stringify(next) !== JSON.stringify(row);
  if (isOther && element.isConnected) openRecord(place, row.number, site);
}

/** Sees to it that the page has the template of a record. One that has none of its own takes that of the page for one
 * record: links lead from here then, and headings stand a step below this page's. */
async function recordTemplate(home) {
  if (document.getElementById(TEMPLATE)) return;
  const address = new URL('record/index.html', home);
  const page = new TextDecoder().decode(await fetchBytes(address));
  const lowered = page.replace(/(<\/?h)([1-5])\b/g, (_, tag, level) => `${tag}${Number(level) + 1}`);
  const template = new DOMParser().parseFromString(lowered, 'text/html').getElementById(TEMPLATE);
  for (const link of template.content.querySelectorAll('a[href]')) {
    link.href = new URL(link.getAttribute('href'), address).href;
  }
  // Parsed without scripts, what stands there for readers without would be shown.
  for (const other of template.content.querySelectorAll('noscript')) other.remove();
  if (!document.getElementById(TEMPLATE)) document.body.append(template);
}

/** Sees to it that the page has the look of a record, a stylesheet of its own. Where that cannot be had, the record is
 * plainer. */
function recordStyles() {
  const address = new URL('record.css', import.meta.url).href;
  if ([...document.querySelectorAll('link')].some(({ href }) => href === address)) return undefined;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = () => resolve(link.remove());
  });
}

/** The age of the data below an answer, on a page that does not say it anyway. */
function ageWhereNone(site) {
  if (document.querySelector('[data-module="freshness"]')) return [];
  const age = Object.assign(paragraph(''), { className: 'freshness' });
  startFreshness(age, site);
  return [age];
}

/** Puts an article or a sentence, and perhaps what stands below it, into the place and moves the reader to it. The place's own heading, if it has one,
 * stands above a sentence and gives way to an article's. */
export function show(place, child, ...below) {
  const own = place.querySelector(':scope > h1');
  delete place.dataset.waiting;
  if (own) own.hidden = child.localName !== 'p';
  place.replaceChildren(...(own ? [own] : []), child, ...below);
  place.hidden = false;
  focusOn(child.querySelector('h1, h2, h3') ?? child);
}

function article(row, { program, say, today, site }) {
  const element = copyOf(TEMPLATE);
  element.dataset.number = row.number;
  element.dataset.listing = row.listing;
  const values = facts(row, say, program);
  fill(element, values);
  keepFacts(element, values);
  linkMeanings(element, row);
  keepEdition(element, row, { say, program });
  for (const [slot, page] of [['permalink', 'record'], ['sheet', 'sheet']]) {
    element.querySelector(`a[data-slot="${slot}"]`)?.setAttribute('href', new URL(`${page}/#${row.number}`, site.home));
  }
  stand(element, row, { program, say, today });
  element.querySelector('.next')?.append(proofButton(site, { program, say }, () => [row.number]));
  for (const age of element.querySelectorAll('[data-module="freshness"]')) startFreshness(age, site);
  listenForHistory(element, { program, say, site, shown: row });
  return element;
}

/** That a number does not exist, and where that can be filed. */
function nobody(answer, { program, say, site }) {
  const sentence = paragraph(answerSentence(say, answer, program));
  const link = Object.assign(document.createElement('a'), { href: new URL(`sheet/#${answer.number}`, site.home) });
  link.textContent = say('later-sheet-none');
  sentence.append(' ', link);
  return sentence;
}

/** What the article says besides its standing; of a number that is no longer listed, nothing but the name. */
function facts(row, say, program) {
  const named = { name: nameWords(say, row), number: row.number, withheld: row.withheld ? nameWords(say, row) : '' };
  if (row.listing === 'unlisted') return named;
  const days = Object.entries(factDays(row, program));
  return {
    ...named,
    ...factWords(say, row, program),
    ...Object.fromEntries(days.map(([slot, day]) => [slot, day ? timeElement(day, dayWords(say, day)) : ''])),
    other_names: row.other_names?.length ? nameList(row.other_names) : '',
  };
}

/**
 * Puts into an article what depends on the day: its standing, the one sentence, what the standing means.
 * @param {HTMLElement} element
 * @param {{standing: string, expires: string|null, unlisted?: string|null}} row
 * @param {{program: object, say: import('./lib/words.js').Say, today: string}} context
 */
export function stand(element, row, { program, say, today }) {
  element.dataset.standing = row.standing;
  delete element.dataset.dated;
  const follows = lapse(row.expires, today);
  fill(element, {
    sentence: standingSentence(say, row, { today, program }),
    english: englishSentence(say, row, { today, program }),
    lapse: follows ? say(`later-lapse-${follows}`, helpline(program)) : '',
  });
  showWhen(element, row.standing);
}

/**
 * Fetches the history of a record when it is first opened, and nothing before; after a failure when it is opened again.
 * @param {HTMLElement} element the article
 * @param {{program: object, say: import('./lib/words.js').Say, site: import('./site.js').Site, shown: object}} context `shown`,
 *   the facts that the article states
 */
export function listenForHistory(element, { program, say, site, shown }) {
  const details = element.querySelector('details[data-history]');
  const place = details?.querySelector('[data-history-place]');
  const { number } = element.dataset;
  const put = (...children) => place.replaceChildren(...children);
  details?.addEventListener('toggle', async () => {
    if (!details.open || place.dataset.asked) return;
    place.dataset.asked = 'yes';
    try {
      const work = site.part('history.js').then(({ history }) => history(number, { program, say, site, shown, ...details.dataset }));
      put(...await sayingWhen(work, () => put(paragraph(say('ui-waiting-record', { number })))));
    } catch (error) {
      delete place.dataset.asked;
      put(notice(errorSentence(say, error, program)));
    }
  });
}
