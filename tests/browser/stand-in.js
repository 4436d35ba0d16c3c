// A home page whose look-ups are answered by the test, or look in trees that the test has made: what the page says of an
// answer, and when, can then be tried with answers that are slow, many, or of people whom no table has. The script is
// the client's own modules, not joined.
import { readFileSync } from 'node:fs';
import { buildSite } from '../client/small-site.js';

const client = new URL('../../client/', import.meta.url);

/** In the place of main.js: a site that asks the test, and the search that the page is about. */
const entry = `
import { start } from './parts/search.js';
import { openSite } from './site.js';

const site = openSite({ client: import.meta.url, language: 'en', tops: true });
const find = (query, { depth = 'whole' } = {}) => window.answer(query, depth);
await start(document.querySelector('[data-module="search"]'), { ...site, find });
`;

/** Serves the client's modules as they stand in the source, `main.js` in the place of its own. */
async function serveModules(page, main) {
  await page.route(/\/client\/[0-9a-f]{64}\/.*\.js$/, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/.*\/client\/[0-9a-f]{64}\//, '');
    const body = path === 'main.js' && main ? main : readFileSync(new URL(path, client), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
}

async function openHome(page) {
  await page.goto('');
  await page.locator('form button:enabled').waitFor();
}

/**
 * Opens the home page with answers of the test's own.
 * @param {import('playwright-core').Page} page
 * @param {(query: string, depth: string) => object|Promise<object>} answer
 */
export async function standIn(page, answer) {
  await page.exposeFunction('answer', answer);
  await serveModules(page, entry);
  await openHome(page);
}

/**
 * Opens the home page over trees of these people, made like those of a site. Gives the ids of the pages asked for.
 * @param {import('playwright-core').Page} page
 * @param {object[]} registry as small-site.js makes people
 * @param {object} [options] of buildSite
 */
export async function overTrees(page, registry, options) {
  const { files, tops } = buildSite(registry, options);
  const asked = [];
  await serveModules(page);
  await page.route(/\/tops\.bin$/, (route) => route.fulfill({ body: tops }));
  await page.route(/\/p\/[0-9a-f]{2}\/[0-9a-f]{64}$/, (route) => {
    const id = route.request().url().slice(-64);
    asked.push(id);
    return route.fulfill({ body: files.get(id) });
  });
  await openHome(page);
  return asked;
}

/** A row as a look-up gives it. */
export const person = (number, name, more = {}) => ({
  number, name, listing: 'listed', standing: 'active', expires: '2027-03-14', status: 'active', action: 'none',
  matched: 'exact', meant: [], ...more,
});

/** An answer about a name. */
export const people = (rows, more = {}) => ({
  kind: 'name', rows: rows.slice(0, 20), total: rows.length, total_is: 'exact', further: false, digits: null, ...more,
});
