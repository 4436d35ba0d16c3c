// What a published site holds, fetched when first needed: its settings and words, the head, the trees.
import { SiteError, fetchBytes } from './fetch.js';
import { HeadError, freshness, clock, readHead, readTops } from './lib/head.js';
import { lookUp } from './lib/lookup.js';
import { PageError } from './lib/page.js';
import { dayIn } from './lib/standing.js';
import { pageSource } from './lib/tree.js';
import { speaker } from './lib/words.js';

/**
 * @typedef {object} Registry a head and the pages below it
 * @property {import('./lib/head.js').Head} head
 * @property {string} [stated] the head as the site states it, with what proves it
 * @property {ReturnType<typeof pageSource>} [source] missing where only the head was needed
 *
 * @typedef {object} Site
 * @property {URL} root
 * @property {URL} home where the pages of this page's language stand
 * @property {() => Promise<{program: object, say: import('./lib/words.js').Say}>} ready settings and words
 * @property {(path: string) => Promise<object>} part a script that not every page needs at once, and the words for it
 * @property {() => Promise<string>} today the day on which standing is judged; without a head, the device's
 * @property {() => Promise<ReturnType<typeof freshness>>} age
 * @property {(query: string, options?: {gate?: Gate, depth?: import('./lib/lookup.js').Depth}) =>
 *   Promise<import('./lib/lookup.js').Answer>} find
 * @property {<T>(work: (registry: Registry) => Promise<T>) => Promise<T>} read does something with the pages themselves
 * @property {() => Promise<Registry>} registry
 * @property {() => Promise<void>} prove checks who signed the site, and says so where the age of the data stands
 * @property {(element: HTMLElement) => void} [vouch] says so in one place, once it was checked
 * @property {(renewed: () => void) => void} whenRenewed called after a newer head was read
 * @typedef {(load: import('./lib/tree.js').Source['load'], isHere: (id: string) => boolean) =>
 *   import('./lib/tree.js').Source['load']} Gate what stands between a look-up and the pages; `isHere`, whether a page need not
 *   be fetched
 */

/** The language of the pages at the root. */
const ROOT_LANGUAGE = 'en';

/**
 * @param {{client: string, language: string, tops: boolean, load: (path: string) => Promise<object>}} place the address
 *   of a file in `client/HASH/`; the page's language; whether the page will look people up, so that the head is read out
 *   of `tops.bin`; what loads a script of that folder
 * @returns {Site}
 */
export function openSite({ client, language, tops, load = (path) => import(new URL(path, client)) }) {
  const root = new URL('../../', client);
  const renewed = [];
  const ready = once(async () => {
    const { program, words, ...other } = parse(await fetchBytes(new URL(`words.${language}.json`, client)));
    return { program, say: speaker(words, language, other) };
  });
  const script = scriptSource(load, client);
  const laterWords = once(async () => {
    const [{ say }, bytes] = await Promise.all([ready(), fetchBytes(new URL(`later.${language}.json`, client))]);
    say.learn(parse(bytes));
  });
  let whole = once(() => fetchTops(root));
  const registry = tops ? () => whole() : once(async () => ({ head: await fetchHead(root) }));
  const today = async () => {
    const head = await registry().then((known) => known.head, () => null);
    return dayIn((await ready()).program.zone, head ? clock(head, Date.now()) : Date.now());
  };
  const answer = async (query, { gate = (load) => load, depth } = {}) => {
    const [{ head: { trees }, source }, { program }] = await Promise.all([whole(), ready()]);
    const gated = { ...source, load: gate(source.load, source.isHere) };
    return lookUp(query, { trees, source: gated, wider: () => script('lib/wider.js'), pattern: program.number, today: await today() }, depth);
  };
  const renew = async () => {
    const [old, next] = await Promise.all([whole(), fetchTops(root, { cache: 'reload' })]);
    if (old.head.published === next.head.published) return false;
    whole = async () => next;
    renewed.forEach((call) => call());
    return true;
  };
  // Old pages go when a new publication replaces them: then its head is there to start again from.
  const again = (work) => work().catch(async (error) => {
    if (error instanceof PageError || error.code === 'missing') {
      if (await renew()) return work();
    }
    throw error;
  });
  const part = (path) => Promise.all([script(path), laterWords()]).then(([module]) => module);
  const site = {
    root,
    home: language === ROOT_LANGUAGE ? root : new URL(`${language}/`, root),
    ready,
    part,
    registry: () => whole(),
    // Nobody waits for it: without the script nothing is said.
    prove: () => script('proof.js').then(({ prove }) => prove(site)).catch(() => {}),
    today,
    age: async () => freshness((await registry()).head, Date.now()),
    find: (query, options) => again(() => answer(query, options)),
    read: (work) => again(async () => work(await whole())),
    whenRenewed: (call) => renewed.push(call),
  };
  return site;
}

/** Does a thing when first asked, and again only if it failed. */
function once(work) {
  let begun = null;
  return () => {
    begun ??= work().catch((error) => {
      begun = null;
      throw error;
    });
    return begun;
  };
}

/** Scripts by their paths in the client's folder, each loaded when first asked for. */
function scriptSource(load, client) {
  const begun = new Map();
  const loader = (path) => {
    let attempts = 0;
    return once(async () => {
      try {
        // A browser may remember that a script could not be had; a fragment makes it another one.
        return await load(`${path}#${attempts++}`);
      } catch {
        await fetchBytes(new URL(path, client));
        throw new SiteError('unavailable');
      }
    });
  };
  return (path) => {
    if (!begun.has(path)) begun.set(path, loader(path));
    return begun.get(path)();
  };
}

/** @returns {Promise<Registry>} */
async function fetchTops(root, options) {
  const address = new URL('tops.bin', root);
  const { pages, ...top } = await fetchBytes(address, options).then(readTops).catch(async (error) => {
    if (!(error instanceof PageError || error instanceof HeadError)) throw error;
    return readTops(await fetchBytes(address, { cache: 'reload' }));
  });
  const fetchPage = (id, { again }) => (
    fetchBytes(new URL(`p/${id.slice(0, 2)}/${id}`, root), again ? { cache: 'reload' } : {})
  );
  return { ...top, source: pageSource(fetchPage, pages) };
}

const fetchHead = async (root) => readHead(text(await fetchBytes(new URL('head.json', root))));

const text = (bytes) => new TextDecoder().decode(bytes);

const parse = (bytes) => JSON.parse(text(bytes));
