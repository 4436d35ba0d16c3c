// The pages of the official words as people use them: copying a link and a citation, the meaning of a word, and reading
// without script and on the narrowest phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from './browser.js';
import { browser, site } from './visiting.js';

const pages = [
  'code/', 'code/2024/', 'code/bhin-25-010/', 'code/web/', 'code/pledge/', 'sanctions/', 'guidelines/', 'guidelines/102/',
  'guidelines/207/', 'guidelines/601/', 'guidelines/appendix-g/', 'guidelines/appendix-j/', 'guidelines/revision-log/',
];

async function open(address, reader) {
  const visit = await browser.visit(site.address, reader);
  await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit.page.goto(address, { waitUntil: 'networkidle' });
  return visit;
}

test('an item’s number offers a link and a citation that name the edition, by keyboard alone', async () => {
  const visit = await open('code/');
  const { page } = visit;
  const label = page.locator('#H12-a > .item-label');
  await label.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog');
  await menu.waitFor();
  await page.keyboard.press('Enter');
  await menu.getByRole('status').getByText('Copied').waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  assert.equal(await copied(), `${site.address}code/2024/#H12-a`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('H12.a, '));
  assert.match(await copied(), /^H12\.a, .*edition 2024\. http.*code\/2024\/#H12-a$/);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('data-cite')), 'H12.a');
  await visit.end();
});

test('a glossary word shows its meaning to the keyboard, and Escape takes it away', async () => {
  const visit = await open('code/2024/');
  const { page } = visit;
  await page.locator('#H4 a.initial, #H a.initial').first().focus();
  const term = page.locator('#H a.term').first();
  while (!(await term.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  const balloon = page.locator('.balloon');
  await balloon.waitFor();
  const meaning = await page.locator(`#${await term.getAttribute('aria-describedby')}`).textContent();
  assert.equal(await balloon.textContent(), meaning);
  await page.keyboard.press('Escape');
  await balloon.waitFor({ state: 'hidden' });
  await visit.end();
});

/** How far apart two boxes stand, one above the other; and how far the second stands from the window's edges. */
const distances = ([term, balloon]) => {
  const [word, meaning] = [term, balloon].map((element) => element.getBoundingClientRect());
  return { between: Math.max(meaning.top - word.bottom, word.top - meaning.bottom), above: meaning.top, below: innerHeight - meaning.bottom };
};

test('a meaning covered the word that has the focus, on the smallest phone', async () => {
  const visit = await open('code/', { width: 320, height: 400 });
  const { page } = visit;
  const terms = await page.locator('a.term:visible').elementHandles();
  const balloon = page.locator('.balloon');
  // As by Tab: what has the focus is seen to have it.
  await page.keyboard.press('Tab');
  for (const term of terms.slice(0, 40)) {
    await term.focus();
    await drawn(page);
    assert.ok(await balloon.isVisible(), `the meaning of ${await term.textContent()} went`);
    const found = await page.evaluate(distances, [term, await balloon.elementHandle()]);
    assert.ok(Math.min(...Object.values(found)) >= 0, `${await term.textContent()}: ${JSON.stringify(found)}`);
  }
  await visit.end();
});

test('the ways to cite an item were a strip beside a number as tall as the item', async () => {
  for (const size of [{ width: 320, height: 568 }, { width: 1280, height: 400 }]) {
    const visit = await open('code/', size);
    const { page } = visit;
    for (const item of ['H12', 'H12-a', 'E1']) {
      await page.locator(`#${item} > .item-label`).focus();
      await page.keyboard.press('Enter');
      const menu = page.getByRole('dialog');
      await menu.waitFor();
      const { height } = await menu.boundingBox();
      assert.ok(height >= size.height * 0.4, `${item}: ${height} pixels of ${size.height}`);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
    }
    await visit.end();
  }
});

test('without script a number leads to its item and a word to its meaning', async () => {
  const visit = await open('code/2024/', { script: false });
  const { page } = visit;
  await page.locator('#H12-a > .item-label').click();
  assert.ok(page.url().endsWith('#H12-a'));
  const term = page.locator('#H a.term').first();
  const target = await term.getAttribute('href');
  await term.click();
  assert.ok(page.url().endsWith(target));
  await page.locator(target).waitFor();
  await visit.end();
});

test('no page of words scrolls sideways on a phone of 320 pixels', async () => {
  const visit = await open('code/', { width: 320 });
  for (const address of pages) {
    await visit.page.goto(address, { waitUntil: 'networkidle' });
    const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${address}: ${over} pixels too wide`);
  }
  await visit.end();
});

test('the sheet to sign fits one page of Letter and of A4', async () => {
  const visit = await open('code/pledge/');
  for (const format of ['Letter', 'A4']) {
    const pdf = (await visit.page.pdf({ format })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, format);
  }
  await visit.end();
});
