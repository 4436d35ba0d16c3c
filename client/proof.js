// Who signed the site, and whether it goes on from what this browser saw before: checked after the first answer stands. Fetched
// when first needed, with its own words.
import { fetchBytes } from './fetch.js';
import { checkSite } from './lib/reader-check.js';
import { helpline } from './lib/sentences.js';
import { dayIn } from './lib/standing.js';
import { dayWords } from './lib/words.js';
import { fetchJson } from './tool.js';

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
  const { program, say } = await site.ready();
  say.learn(await fetchJson(`proof.${say.language}.json`).catch((error) => {
    begun.delete(site);
    throw error;
  }));
  const check = async () => {
    const { stated } = await site.registry();
    const fetchFile = (path) => fetchBytes(new URL(path, site.root));
    const found = await checkSite({ stated, rootKey: program.root_key ?? null, fetchFile, seen: recall(site) });
    if (found.seen) remember(site, found.seen);
    site.vouch = (element) => tell(element, found, { program, say, site });
    document.querySelectorAll('[data-module="freshness"]').forEach(site.vouch);
  };
  site.whenRenewed(check);
  await check();
}

/** Puts the outcome behind the age of the data, in the place of an earlier one. */
export function tell(element, { outcome, published }, { program, say, site }) {
  const date = published ? dayWords(say, dayIn(program.zone, Date.parse(published))) : '';
  const sentence = say(`proof-${outcome}`, { date, ...helpline(program) });
  element.querySelector('[data-proof-outcome]')?.remove();
  const isQuiet = QUIET.includes(outcome);
  const line = document.createElement(isQuiet ? 'span' : 'strong');
  line.dataset.proofOutcome = outcome;
  const link = Object.assign(document.createElement('a'), { href: new URL('verify-receipt/index.html', site.root) });
  link.textContent = say('proof-how');
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
