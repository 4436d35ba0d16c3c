// Accessibility: axe (WCAG 2.2 A and AA) and reflow over the main pages, in light, dark, forced colours, at 320 px, and
// without script. Every page that the home page links to is one of the main pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { browser, site } from './visiting.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const looks = {
  light: {},
  dark: { colors: 'dark' },
  'forced colours': { colors: 'dark', forced: true },
  '320 px': { width: 320 },
  '320 px, dark': { width: 320, colors: 'dark' },
};

/** Pages of which one must be among those that the home page links to. */
const expected = ['browse/', 'code/', 'sanctions/', 'status/', 'actions/', 'glance/', 'about/', 'privacy/', 'accessibility/'];

/** Pages of our own about the official words, which other pages of rules link to. */
const beyond = ['code/editions/', 'code/map/', 'code/massachusetts/', 'guidelines/terms/', 'guidelines/terms/g.html'];

/** The pages that the home page links to, by their path in the site. */
async function linked() {
  const visit = await browser.visit(site.address);
  await visit.page.goto('');
  const hrefs = await visit.page.locator('a').evaluateAll((all) => all.map((link) => link.href.replace(/#.*/, '')));
  await visit.end();
  const paths = hrefs.filter((href) => href.startsWith(site.address)).map((href) => href.slice(site.address.length));
  return [...new Set(paths.map((path) => path.replace(/(^|\/)index\.html$/, '$1')))].sort();
}

/** What axe finds on the page as it stands, a line each. */
async function findings(page) {
  // A page made to stand in a frame has no heading or landmark of its own.
  const rules = page.url().endsWith('/as-of.html') ? wcag : [...wcag, 'best-practice'];
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), rules);
  const places = (nodes) => nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary})`).join('; ');
  return violations.map(({ id, nodes }) => `${id}: ${places(nodes)}`);
}

/** No page may be wider than its window (WCAG 1.4.10). */
async function overflow(page) {
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  return content > room ? [`${content} px wide in a window of ${room} px`] : [];
}

async function audited(page) {
  return [...(await findings(page)), ...(await overflow(page))].map((finding) => `${page.url()}: ${finding}`);
}

/** What is typed on the home page, and the button that is pressed below the results, if any. */
const searches = [['jo'], ['horatio quinby'], ['abqxz'], ['maria cruz', 'Look for similar names'], ['MPSS700114', 'Show numbers like this one']];

/** Shows the results of a search on the home page. */
async function results(page, [typed, press]) {
  await page.goto('');
  await page.locator('form button:enabled').waitFor();
  await page.locator('input[name=q]').fill(typed);
  await page.locator('[data-results-status]').filter({ hasText: /\S/ }).waitFor();
  if (!press) return;
  await page.getByRole('button', { name: press }).click();
  await page.getByRole('button', { name: press }).waitFor({ state: 'hidden' });
}

/** Opens a record from the results, in its place on the home page. */
async function opened(page) {
  await results(page, ['maria cruz']);
  await page.locator('[data-results] a').first().click();
  await page.locator('[data-record-place] article').waitFor();
}

/** Shows the results of a search of the rules, and that nothing was found. */
async function foundWords(page, typed) {
  await page.goto('guidelines/');
  await page.locator('form.words-search button:enabled').waitFor();
  await page.locator('input[name=q]').fill(typed);
  await page.locator('[data-words-results] > li:visible, [data-words-near] button:visible').first().waitFor();
}

/** Answers the questions about paths, and dates the steps of an appeal. */
const answered = {
  'routes/': async (page) => {
    for (const [name, value] of [['held', 'valid'], ['now', 'watched']]) await page.locator(`[name=${name}][value=${value}]`).check();
    await page.locator('[data-after]:visible').waitFor();
  },
  'complaint/#appeal': async (page) => {
    for (const [id, day] of [['decision', '2026-11-01'], ['received', '2026-11-20']]) await page.locator(`#${id}`).fill(day);
    await page.locator('.is-past').first().waitFor();
  },
};

/** Shows the results of a staff list with rows of several kinds, and its filing sheet. */
async function checkedList(page) {
  await page.goto('staff/');
  await page.locator('[data-staff-form]:visible').waitFor();
  await page.locator('#staff-list').fill('Jane Doe, MPSS700101\nOlivia Thornton\nMPSS700105\nMPSS12\nNobody Nowhere\nMaria Cruz, MPSS700103');
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.getByRole('button', { name: 'Start the check' }).click();
  await page.locator('[data-staff-results]:visible').waitFor();
  await page.locator('#staff-view').selectOption('all');
  await page.getByRole('button', { name: 'Make the filing sheet' }).click();
}

test('the home page links to every kind of page', async () => {
  const paths = await linked();
  for (const path of expected) assert.ok(paths.includes(path), `${path} is not among ${paths.join(', ')}`);
});

for (const [name, look] of Object.entries(looks)) {
  test(`pages, results and records in ${name}`, async () => {
    const paths = [...(await linked()), ...beyond];
    const visit = await browser.visit(site.address, look);
    const found = [];
    for (const path of paths) {
      await visit.page.goto(path);
      found.push(...(await audited(visit.page)));
    }
    for (const search of searches) {
      await results(visit.page, search);
      found.push(...(await audited(visit.page)));
    }
    await opened(visit.page);
    found.push(...(await audited(visit.page)));
    for (const typed of ['cultural humility', 'abqxz']) {
      await foundWords(visit.page, typed);
      found.push(...(await audited(visit.page)));
    }
    for (const [path, answer] of Object.entries(answered)) {
      await visit.page.goto(path);
      await answer(visit.page);
      found.push(...(await audited(visit.page)));
    }

    await checkedList(visit.page);
    found.push(...(await audited(visit.page)));
    for (const number of ['MPSS700101', 'MPSS700103', 'MPSS700104', 'MPSS700107']) {
      await visit.page.goto(`record/#${number}`);
      await visit.page.locator(`article[data-number=${number}]`).waitFor();
      found.push(...(await audited(visit.page)));
    }
    for (const number of ['MPSS700104', 'MPSS700114']) {
      await visit.page.goto(`sheet/#${number}`);
      await visit.page.locator('.verification').waitFor();
      found.push(...(await audited(visit.page)));
    }
    assert.deepEqual(found, []);
    await visit.end();
  });
}

test('pages without script', async () => {
  const paths = [...(await linked()), 'record/', '404.html', 'as-of.html'];
  const visit = await browser.visit(site.address);
  const found = [];
  for (const path of paths) {
    await unscripted(visit, path);
    found.push(...(await audited(visit.page)));
  }
  assert.deepEqual(found, []);
  await visit.end();
});

/**
 * Loads a page with scripts off, then switches them on for axe, which needs timers. axe looks at no <noscript>, so what
 * stands in one is moved out of it.
 */
async function unscripted({ context, page }, path) {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(path);
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  await page.evaluate(() => document.querySelectorAll('noscript').forEach((element) => element.replaceWith(...element.childNodes)));
  await session.detach();
}

test('a fault on a page is found', async () => {
  const visit = await browser.visit(site.address, { width: 320 });
  await visit.page.goto('');
  await visit.page.evaluate(() => {
    const image = document.createElement('img');
    document.querySelector('main').append(image);
    image.width = 1000;
  });
  const found = await audited(visit.page);
  assert.ok(found.some((finding) => finding.includes('image-alt')), found.join('\n'));
  assert.ok(found.some((finding) => finding.includes('in a window of 320 px')), found.join('\n'));
  await visit.end();
});
