// Searching the rules as people do: typing, by citation, with the keyboard alone, without script; nothing of what was
// typed in any address that the browser asks for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNeverAsked } from './browser.js';
import { browser, site } from './visiting.js';

/** Bytes of files of the trees, with the head, that a first search of two words may cost. */
const budget = 20_000;

const box = (page) => page.locator('input[name=q]');
const rows = (page) => page.locator('[data-words-results] > li');
const row = (page, citation) => rows(page).filter({ has: page.locator(`b:text-is("${citation}")`) });
const status = (page) => page.locator('[data-words-status]');

async function opened(visit) {
  await visit.page.goto('guidelines/index.html');
  await visit.page.locator('form.words-search button:enabled').waitFor();
}

test('words find places as they are typed, and are marked there', async () => {
  const visit = await browser.visit(site.address);
  await opened(visit);
  for (const [typed, citation, mark] of [
    ['gifts', 'H5', 'gifts'],
    ['dual relationship', 'H4', 'dual'],
    ['confidentiality substance use', 'J3', 'confidentiality'],
    ['cheating exam', 'sanction 10', 'cheating'],
    ['retaliat', 'may-not 4', 'Retaliate'],
    ['exploitiv', 'K3', 'exploitive'],
  ]) {
    await box(visit.page).fill(typed);
    const found = row(visit.page, citation).first();
    await found.waitFor().catch(() => assert.fail(`"${typed}" does not find ${citation}`));
    await found.locator(`mark:text-is("${mark}")`).first().waitFor();
    await status(visit.page).filter({ hasText: /\d/ }).waitFor();
    assertNeverAsked(visit.requests.filter((address) => !address.endsWith('guidelines/index.html')), typed);
  }
  await visit.end();
});

test('a citation is answered first, in any writing', async () => {
  const visit = await browser.visit(site.address);
  await opened(visit);
  for (const [typed, citation] of [
    ['H12', 'H12'],
    ['h12a', 'H12.a'],
    ['section 213', '213'],
    ['213.6', '213.6'],
    ['appendix c', 'Appendix C'],
    ['may not 3', 'may-not 3'],
    ['MA10', 'MA10'],
  ]) {
    await box(visit.page).fill(typed);
    await rows(visit.page).first().filter({ has: visit.page.locator(`b:text-is("${citation}")`) }).waitFor()
      .catch(() => assert.fail(`"${typed}" is not answered by ${citation} first`));
  }
  await visit.end();
});

test('from typing to the words with the keyboard alone', async () => {
  const visit = await browser.visit(site.address);
  await opened(visit);
  await box(visit.page).focus();
  await visit.page.keyboard.type('gifts');
  await row(visit.page, 'H6').waitFor();
  await visit.page.keyboard.press('ArrowDown');
  await visit.page.keyboard.press('ArrowDown');
  await visit.page.keyboard.press('ArrowUp');
  await visit.page.keyboard.press('ArrowUp');
  assert.equal(await box(visit.page).evaluate((element) => element === document.activeElement), true);
  await visit.page.keyboard.press('Enter');
  await rows(visit.page).first().locator('a:focus').waitFor();
  const citation = await rows(visit.page).first().locator('b').textContent();
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForURL(new RegExp(`code/.*#${citation}$`));
  await visit.end();
});

test('more places are shown on request, and the reader goes to the first of them', async () => {
  const visit = await browser.visit(site.address);
  await opened(visit);
  await box(visit.page).fill('certification');
  await rows(visit.page).nth(4).waitFor();
  assert.equal(await rows(visit.page).count(), 5);
  await visit.page.locator('[data-words-more]').click();
  await rows(visit.page).nth(5).locator('a:focus').waitFor();
  await visit.end();
});

test('nothing found says what was searched and offers words that begin alike', async () => {
  const visit = await browser.visit(site.address);
  await opened(visit);
  await box(visit.page).fill('abqxz');
  await status(visit.page).filter({ hasText: /Nothing found for “abqxz”.*index of terms/ }).waitFor();
  assert.equal(await rows(visit.page).count(), 0);
  await visit.page.locator('[data-words-near] button').first().click();
  await rows(visit.page).first().waitFor();
  assertNeverAsked(visit.requests, 'abqxz');
  await visit.end();
});

test('a word that nothing begins with is shortened, and the reader is told', async () => {
  const visit = await browser.visit(site.address);
  await opened(visit);
  await box(visit.page).fill('cheated');
  await row(visit.page, 'sanction 10').waitFor();
  await status(visit.page).filter({ hasText: /No word here begins with “cheated”.*“cheat”/ }).waitFor();
  await visit.end();
});

test('a first search of two words is cheap', async () => {
  for (const typed of ['dual relationship', 'suspension length', 'harm reduction', 'person-first language']) {
    const visit = await browser.visit(site.address);
    const sizes = [];
    visit.page.on('response', async (response) => {
      if (/\/p\/|head\.json/.test(response.url())) sizes.push(response.body().then((body) => body.length));
    });
    await opened(visit);
    await box(visit.page).fill(typed);
    await rows(visit.page).nth(4).waitFor();
    const cost = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    assert.ok(cost > 0 && cost <= budget, `"${typed}" costs ${cost} bytes`);
    await visit.end();
  }
});

test('without script, Enter sends nothing and the index of terms leads to the words', async () => {
  const visit = await browser.visit(site.address, { script: false });
  await visit.page.goto('guidelines/index.html', { waitUntil: 'networkidle' });
  const before = visit.requests.length;
  await box(visit.page).fill('gifts');
  await box(visit.page).press('Enter');
  await visit.page.waitForTimeout(300);
  assert.deepEqual(visit.requests.slice(before).filter((address) => !address.endsWith('/favicon.svg')), []);
  await visit.page.getByRole('link', { name: 'Index of terms' }).first().click();
  await visit.page.getByRole('link', { name: 'G', exact: true }).click();
  await visit.page.locator('dt:text-is("gifts")').locator('xpath=..').getByRole('link', { name: 'H5', exact: true }).click();
  await visit.page.waitForURL(/code\/.*#H5$/);
  await visit.end();
});
