// Pages in another language: what stays English is marked so, the language that the browser prefers is named, and where people
// write from the right the page does, too, and numbers keep the order of their digits. Figures of other scripts are figures.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from './sentences.js';
import { browser, site } from './visiting.js';

/** Names that a sentence of ours may hold: they are filled in, and no sentence can mark a part of itself. */
const NAMES = [
  'California Mental Health Services Authority', 'Medi-Cal Peer Support Specialist Registry', 'Certified Medi-Cal Peer Support Specialist',
  'Medi-Cal Peer Support Specialist Certification', 'Medi-Cal Peer Support Specialist',
];

/** What stands on the page in letters of Latin, three words or more, where the page says that it is Arabic. People's names are what they
 * are, and a letter is one text, which stands in English below. */
const unmarked = (page, names) => page.evaluate((known) => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element.checkVisibility() || element.closest('[lang]').lang !== 'ar' || element.closest('bdi, script, pre')) continue;
    const text = known.reduce((words, name) => words.replaceAll(name, ''), node.data);
    if (/[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/.test(text)) found.push(text.trim());
  }
  return found;
}, names);

const PAGES = {
  '': 'form button:enabled',
  'record/#MPSS700103': 'article[data-number]',
  'sheet/#MPSS700104': '.verification',
  'status/': 'main',
  'help/': 'main',
  'complaint/': 'form.clock:visible',
};

test('on pages in Arabic, what is English says so', async () => {
  const visit = await browser.visit(`${site.address}ar/`);
  const found = {};
  for (const [path, shown] of Object.entries(PAGES)) {
    await visit.page.goto(path);
    await visit.page.locator(shown).first().waitFor();
    const texts = await unmarked(visit.page, NAMES);
    if (texts.length > 0) found[path] = texts;
  }
  assert.deepEqual(found, {});
  await visit.end();
});

for (const language of ['es', 'ar']) {
  test(`the official words, the rules and the name of the registry are English, in ${language}`, async () => {
    const visit = await browser.visit(`${site.address}${language}/`);
    const { page } = visit;
    await page.goto('');
    assert.equal(await page.locator('h1').getAttribute('lang'), 'en');
    await page.goto('record/#MPSS700103');
    await page.locator('article[data-number]').waitFor();
    for (const place of ['[data-slot=english]', '[data-slot=status_english]', '[data-slot=action_english]', '.brand']) {
      assert.equal(await page.locator(place).first().evaluate((element) => element.closest('[lang]').lang), 'en', place);
    }
    assert.equal(await page.locator('[data-slot=english]').first().textContent(), 'Active; under investigation. No finding has been made. Valid through 10 September 2027.');
    await visit.end();
  });
}

test('the list is called by the language that the browser prefers, which comes first', async () => {
  const visit = await browser.visit(site.address, { locale: 'es-MX' });
  const { page } = visit;
  await page.goto('');
  await page.locator('.languages summary').filter({ hasText: /^Español$/ }).waitFor();
  assert.equal(await page.locator('.languages summary span').getAttribute('lang'), 'es');
  await page.locator('.languages summary').click();
  assert.equal(await page.locator('.languages li').first().textContent(), 'Español');
  await page.goto('es/');
  await page.locator('form button:enabled').waitFor();
  assert.equal(await page.locator('.languages summary').textContent(), 'Español');
  await visit.end();
});

/** The places at which the digits of a text stand, from the left. */
const digitsFromLeft = (locator) => locator.evaluate((element) => {
  const places = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.data.search(/\(555\)/);
    if (start < 0) continue;
    for (const { index } of node.data.slice(start).matchAll(/\d/g)) {
      const range = document.createRange();
      range.setStart(node, start + index);
      range.setEnd(node, start + index + 1);
      places.push({ digit: range.toString(), left: range.getBoundingClientRect().left });
    }
    return places.slice(0, 10).sort((a, b) => a.left - b.left).map(({ digit }) => digit).join('');
  }
  return '';
});

test('a page in Arabic runs from the right, and its phone number from the left', async () => {
  const visit = await browser.visit(`${site.address}ar/`);
  const { page } = visit;
  await page.goto('');
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  await page.locator('form button:enabled').waitFor();
  await page.locator('input[name=q]').fill('MPSS700199');
  const status = page.locator('[data-results-status]');
  await status.filter({ hasText: /\S/ }).waitFor();
  assert.match(await status.textContent(), sentencesOf('ar')('ui-not-found'));
  assert.match(await status.textContent(), /\u2068MPSS700199\u2069/);
  assert.match(await status.textContent(), /\u2068\(555\)\u00A0010-0199\u2069/);
  for (const place of [status, page.locator('.footer a[href^="tel:"]')]) assert.equal(await digitsFromLeft(place), '5550100199');
  await visit.end();
});

for (const [what, text] of Object.entries({
  Arabic: '٧٠٠١٠١', Persian: 'MPSS۷۰۰۱۰۱', Hindi: '७०० १०१', 'our own pages': '\u2068MPSS700101\u2069',
})) {
  test(`the figures of ${what} find a number`, async () => {
    const visit = await browser.visit(site.address);
    const { page } = visit;
    await page.goto('');
    await page.locator('form button:enabled').waitFor();
    await page.locator('input[name=q]').fill(text);
    await page.locator('main [data-number="MPSS700101"]:visible').waitFor();
    await page.locator('[data-results-status]').filter({ hasText: 'Certification MPSS700101 found.' }).waitFor();
    await visit.end();
  });
}
