// What proves an answer: the checks of a reader's browser, made after the first answer stands, and receipts to save. Fetched
// when first needed.
import { download } from './download.js';
import { isProof } from './lib/note.js';
import { checkSite } from './lib/reader-check.js';
import { receiptText } from './lib/receipt.js';
import { proveAnswers } from './lib/receipt-make.js';
import { dayIn } from './lib/standing.js';
import { dayWords } from './lib/words.js';
import { fetchBytes } from './fetch.js';

/** Outcomes that are no cause for a warning. */
const QUIET = ['unsigned', 'signed', 'vouched', 'unchecked', 'not-now'];

/** Sites for which a check was begun. */
const begun = new WeakSet();

/**
 * Checks a site, once and again after each renewal, and says the outcome wherever the age of the data stands.
 * @param {import('./site.js').Site} site
 */
export async function prove(site) {
  if (begun.has(site)) return;
  begun.add(site);
  const check = async () => {
    const [{ program, say }, { stated }] = await Promise.all([site.ready(), site.registry()]);
    const fetchFile = (path) => fetchBytes(new URL(path, site.root));
    const found = await checkSite({ stated, rootKey: program.root_key ?? null, fetchFile, seen: recall(site) });
    if (found.seen) remember(site, found.seen);
    const date = found.published ? dayWords(say, dayIn(program.zone, Date.parse(found.published))) : '';
    const sentence = say(`later-proof-${found.outcome}`, { date, issuer: program.issuer_short, phone: program.contact.phone });
    site.vouch = (element) => tell(element, found.outcome, sentence, say, site);
    document.querySelectorAll('[data-module="freshness"]').forEach(site.vouch);
  };
  site.whenRenewed(check);
  await check();
}

/** Puts the outcome behind the age of the data, in the place of an earlier one. */
function tell(element, outcome, sentence, say, site) {
  element.querySelector('[data-proof-outcome]')?.remove();
  const isQuiet = QUIET.includes(outcome);
  const line = document.createElement(isQuiet ? 'span' : 'strong');
  line.dataset.proofOutcome = outcome;
  const link = Object.assign(document.createElement('a'), { href: new URL('verify-receipt/index.html', site.root) });
  link.textContent = say('later-proof-how');
  line.append(' ', sentence, ' ', link);
  element.classList.toggle('freshness--unproven', !isQuiet);
  element.append(line);
}

/** What an earlier visit kept: the size, root and time of the log, and the key that vouched. A browser may keep its storage
 * to itself. */
function recall(site) {
  try {
    return JSON.parse(localStorage.getItem(placeOf(site)));
  } catch {
    return null;
  }
}

function remember(site, seen) {
  try {
    localStorage.setItem(placeOf(site), JSON.stringify(seen));
  } catch {
    // Then the next visit is a first one.
  }
}

const placeOf = ({ root }) => `log ${root.pathname}`;

/**
 * Makes a receipt about numbers and offers it as a file.
 * @param {import('./site.js').Site} site
 * @param {string[]} numbers in normal form
 * @param {{progress?: (passed: number) => void, registry?: import('./site.js').Registry}} [options] `progress`, told after each
 *   page how many there were; `registry`, the publication in which the numbers were looked up, where it is not the site's own
 */
export async function save(site, numbers, { progress = () => {}, registry } = {}) {
  const { head, stated, source } = registry ?? await site.registry();
  let passed = 0;
  const tree = { root: head.trees.number.root, load: source.load };
  const { answers, pages } = await proveAnswers(numbers, tree, () => progress(passed += 1));
  const keys = isProof(stated) ? await keysOf(site) : undefined;
  const name = answers.length === 1 ? answers[0].number : 'list';
  download(`proof-${name}-${head.published.slice(0, 10)}.json`, 'application/json', receiptText({ answers, pages, head: stated, keys }));
}

const keysOf = (site) => fetchBytes(new URL('keys', site.root)).then(
  (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  (error) => {
    if (error.code === 'missing') return undefined;
    throw error;
  },
);
