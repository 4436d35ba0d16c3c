// Browsers for which the script is too new: one that cannot read it, one that never gets it, one that knows no modules, one that
// cannot unpack the registry; and one that knows none of the styles. Each gets pages that read, look whole and say what to do instead.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { drawn, startBrowser } from './browser.js';
import { startSite } from './site.js';

let site;
let browser;
let record;

before(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
  record = await recordPage();
});
afterEach(() => browser?.abandon());
after(() => Promise.all([site?.stop(), browser?.close()]));

const NUMBER = 'MPSS700101';

/** The page of a person stands in a folder named by a hash; a list to browse links to it. */
async function recordPage() {
  const lists = await (await fetch(new URL('sitemap.xml', site.address))).text();
  assert.ok(!lists.includes(NUMBER), 'records stand in no sitemap');
  const list = await (await fetch(new URL('browse/number/index.html', site.address))).text();
  const pages = [...list.matchAll(/href=["']?([^"' >]+)/g)].map(([, href]) => new URL(href, new URL('browse/number/', site.address)).href);
  for (const page of [...pages].filter((href) => href.includes('/browse/') || href.includes('/record/'))) {
    if (page.includes(NUMBER)) return new URL(page).pathname.slice(1);
    const inside = /href=["']?([^"' >]*record\/[^"' >]*MPSS700101\.html)/.exec(await (await fetch(page)).text());
    if (inside) return new URL(inside[1], page).pathname.slice(1);
  }
  throw new Error(`no list leads to ${NUMBER}`);
}

/** Pages that the script makes work, and the links that lead on without it. */
const pages = () => [
  { path: '', leadsTo: ['browse/name/', 'browse/number/'] },
  { path: `record/#${NUMBER}`, leadsTo: ['browse/'] },
  { path: 'sheet/', leadsTo: ['browse/'] },
  { path: 'staff/', leadsTo: ['browse/'] },
  { path: record, leadsTo: [], says: /No sanctions\. Valid through 14 March 2027\./ },
];

/** What each browser makes of the script. */
const BROWSERS = {
  'that cannot read the script': (page) => page.route('**/main.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'let a = #;' })),
  'that never gets the script': (page) => page.route('**/main.js', (route) => route.abort()),
  'that knows no modules': (page) => page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace(/<script [^>]*type="?module"?[^>]*>/, '<script type="x-none">') });
  }),
  'that cannot unpack the registry': (page) => page.addInitScript(() => { delete globalThis.DecompressionStream; }),
};

/** Notes every shift of the layout, from the first paint on. */
function watch() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    window.shifts.push(...list.getEntries().map(({ value, sources }) => ({ value, of: sources.map(({ node }) => node?.outerHTML?.slice(0, 80)) })));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The twenty seconds pass that styles wait for the script. */
const pass = (page) => page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));

const problem = (page) => page.locator('[data-problem]').first();

const looksWhole = (page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

/** Both what stands there before anything is said and after. */
async function assertHelped(visit, { path, leadsTo, says }, isAtOnce) {
  const { page } = visit;
  await page.goto(path, { waitUntil: 'load' });
  if (says && isAtOnce) return page.getByText('Active. No sanctions.').waitFor();
  if (says) assert.match(await page.locator('main').innerText(), says, path);
  if (!isAtOnce) {
    assert.equal((await problem(page).boundingBox())?.height ?? 0, 0, `${path}: says it before it can know`);
    await drawn(page);
    assert.deepEqual(await page.evaluate('shifts'), [], `${path}: nothing moves before the notice`);
    await pass(page);
  }
  await problem(page).filter({ visible: true }).waitFor();
  const said = await problem(page).innerText();
  assert.match(said, /\(555\)\s010.0199/, `${path}: whom to ring: ${said}`);
  assert.ok((await problem(page).boundingBox()).height > 40, `${path}: the notice has its room`);
  for (const target of leadsTo) {
    assert.ok(await page.locator(`a[href*="${target}"]:visible`).count() > 0, `${path}: a link to ${target}`);
  }
  return assert.ok(await looksWhole(page), `${path}: nothing is wider than the window`);
}

for (const [name, prepare] of Object.entries(BROWSERS)) {
  test(`a browser ${name} is told what to do instead`, async () => {
    for (const wanted of pages()) {
      const visit = await browser.visit(site.address, { width: 360 });
      await visit.page.addInitScript(watch);
      await prepare(visit.page);
      await assertHelped(visit, wanted, name.includes('unpack'));
      // What such a browser says of the script in its console is what the test is about.
      visit.faults.length = 0;
      await visit.end();
    }
  });
}

test('without any style, pages read in a sensible order on a small phone', async () => {
  for (const path of ['', `record/#${NUMBER}`, record, 'sheet/', 'staff/', 'help/', 'code/']) {
    const visit = await browser.visit(site.address, { width: 320 });
    await visit.page.route('**/*.css', (route) => route.abort());
    await visit.page.goto(path, { waitUntil: 'load' });
    if (path.includes('#')) await visit.page.locator('article').waitFor();
    const read = await visit.page.evaluate(outline);
    assert.equal(read.headings[0], 1, `${path}: begins with its title`);
    read.headings.slice(1).forEach((level, place) => assert.ok(level <= read.headings[place] + 1, `${path}: headings in steps: ${read.headings}`));
    assert.deepEqual(read.nameless, [], `${path}: every field has its words`);
    assert.deepEqual(read.upward, [], `${path}: what comes later stands below`);
    assert.ok(read.skip, `${path}: the first link skips to the content`);
    visit.faults.length = 0;
    await visit.end();
  }
});

/** In the page: its headings as they follow, fields without a label, parts that stand above one that comes before them. */
function outline() {
  const isShown = (element) => element.getClientRects().length > 0;
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isShown).map(({ localName }) => Number(localName[1]));
  const nameless = [...document.querySelectorAll('input, textarea, select')].filter(isShown)
    .filter(({ labels, ariaLabel }) => labels.length === 0 && !ariaLabel).map(({ outerHTML }) => outerHTML);
  const parts = ['header', 'main', 'footer'].map((name) => document.querySelector(name).getBoundingClientRect().top);
  const upward = parts.slice(1).filter((top, place) => top < parts[place]);
  const skip = document.querySelector('a')?.getAttribute('href') === '#main';
  return { headings, nameless, upward, skip };
}
