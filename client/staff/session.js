// A list being checked against the registry: what was found so far, kept while the page is open, and the runs that find
// more. A newer publication in the middle of a run begins it again, with the pages that have not changed.
import { clock, freshness, readTops } from '../lib/head.js';
import { PageError } from '../lib/page.js';
import { dayIn } from '../lib/standing.js';
import { Cancelled, pageFetcher } from '../lib/staff/fetching.js';
import { commonForms, lookUpNames, lookUpNumbers, lookUpWider } from '../lib/staff/look.js';
import { allJudged } from '../lib/staff/results.js';
import { pageSource } from '../lib/tree.js';
import { fetchBytes } from '../fetch.js';

/** Runs that a newer publication may end. */
const ATTEMPTS = 3;

/**
 * @typedef {{done: number, all: number, requests: number, bytes: number}} Progress
 * @typedef {Awaited<ReturnType<ReturnType<typeof openSession>['open']>>} Opened
 */

/**
 * @param {import('../site.js').Site} site
 * @param {object} program
 */
export function openSession(site, program) {
  const { root } = site;
  const fetcher = pageFetcher((id, options) => fetchBytes(new URL(`p/${id.slice(0, 2)}/${id}`, root), options));
  const found = { records: new Map(), people: new Map(), wider: new Set() };
  let registry = null;

  const forget = () => [found.records, found.people, found.wider].forEach((one) => one.clear());

  /** Reads the head, so that everything is judged by one publication and one moment. */
  async function open() {
    const { head, stated, pages } = await readTops(await fetchBytes(new URL('tops.bin', root), { cache: 'no-cache' }));
    const now = Date.now();
    const today = dayIn(program.zone, clock(head, now));
    // What was found was judged on its day.
    if (registry?.head.published !== head.published || registry.today !== today) forget();
    registry = {
      head,
      stated,
      now,
      age: freshness(head, now),
      trees: head.trees,
      source: pageSource(fetcher.fetchPage, pages),
      pattern: program.number,
      today,
      wider: () => site.part('lib/wider.js'),
    };
    return registry;
  }

  /**
   * Checks a list; gives its results, or ends with Cancelled.
   * @param {import('../lib/staff/entries.js').Entry[]} entries
   * @param {{signal: AbortSignal, told: (progress: Progress) => void, isWider: boolean}} options
   */
  async function check(entries, options) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await open();
        await run(entries, { registry, found, fetcher, ...options });
        return await results(entries);
      } catch (error) {
        if (options.signal.aborted) throw new Cancelled();
        const isRenewed = error instanceof PageError || error.code === 'missing';
        if (!isRenewed || attempt === ATTEMPTS) throw error;
      }
    }
  }

  const results = async (entries) => allJudged(entries, found, await commonForms(registry));

  const wanted = (entries) => wantedOf(entries, false, found);

  return { open, check, wanted, registry: () => registry, isWider: (name) => found.wider.has(name) };
}

/** Looks up what is missing; `isWider`, also other spellings of names that nobody has. */
async function run(entries, { registry, found, fetcher, signal, told, isWider }) {
  const start = { ...fetcher.cost };
  const wanted = wantedOf(entries, isWider, found);
  const all = wanted.numbers.length + wanted.names.length + wanted.spellings.length;
  let done = 0;
  const tell = () => told({ done, all, requests: fetcher.cost.requests - start.requests, bytes: fetcher.cost.bytes - start.bytes });
  const into = (keep) => (key, value) => {
    keep(key, value);
    done += 1;
    tell();
  };
  fetcher.begin(signal, tell);
  await lookUpNumbers(wanted.numbers, registry, into((number, row) => found.records.set(number, row)));
  await lookUpNames(wanted.names, registry, into((name, people) => found.people.set(name, people)));
  await lookUpWider(wanted.spellings, registry, into((name, people) => {
    if (people.rows.length > 0) found.people.set(name, people);
    found.wider.add(name);
  }));
  tell();
}

/** What is not known yet of these entries. */
function wantedOf(entries, isWider, found) {
  const fresh = (keys, map) => [...new Set(keys)].filter((key) => key && !map.has(key));
  const numbers = fresh(entries.map(({ confirmed, number }) => confirmed ?? number), found.records);
  const isByName = ({ number }) => !number || (isWider && !found.records.get(number));
  const names = entries.filter((entry) => entry.name && !entry.confirmed && isByName(entry)).map(({ name }) => name);
  const spellings = isWider ? names.filter((name) => !found.people.get(name)?.rows.length) : [];
  return { numbers, names: fresh(names, found.people), spellings: fresh(spellings, found.wider) };
}
