// What every journey by keyboard relies on: the link past the banner, an order of focus that follows the page and ends, a list
// of languages that opens, closes and takes along what the address names, and announcements that wait.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listenTo } from './announcements.js';
import { assertSeen, readerWithKeyboard } from './keyboard.js';
import { sentencesOf } from './sentences.js';
import { browser, site } from './visiting.js';

const SHOWN = { '': 'form button:enabled', 'sheet/#MPSS700104': '.verification', 'record/#MPSS700101': 'article[data-number]' };

for (const language of ['en', 'ar']) {
  test(`the first key leads past the banner, in ${language}`, async () => {
    const visit = await browser.visit(language === 'en' ? site.address : `${site.address}${language}/`);
    const named = sentencesOf(language);
    const reader = await readerWithKeyboard(visit, '', []);
    await reader.opens('', SHOWN['']);
    const skip = visit.page.locator('.skip');
    assert.ok((await skip.boundingBox()).y < 0);
    await reader.presses('Tab', 'link', named('skip'));
    const { x, y, width, height } = await skip.boundingBox();
    assert.ok(y >= 0 && x >= 0 && x + width <= 1280 && height >= 44, JSON.stringify({ x, y, width, height }));
    await reader.jumpsTo('main');
    const stops = await reader.tabsTo('searchbox', named('search-label'));
    assert.ok(stops.length <= 2, stops.join('\n'));
    await visit.end();
  });
}

/** Presses a key until nothing of the page has the focus; gives the places of what had it, in the order of the page. */
async function stopsOf(page, key) {
  const places = [];
  for (;;) {
    await page.keyboard.press(key);
    const place = await page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === body ? -1 : [...document.querySelectorAll('*')].indexOf(activeElement);
    });
    if (place < 0 || place === places[0]) return places;
    await assertSeen(page, `stop ${places.length + 1}`);
    places.push(place);
    assert.ok(places.length < 400, 'the focus never leaves the page');
  }
}

for (const path of ['', 'es/', 'ar/', 'complaint/', 'sheet/#MPSS700104', 'record/#MPSS700101', 'advertisement/', 'my-certification/', 'routes/', 'staff/', 'code/']) {
  test(`the Tab key goes through /${path} in the order of the page, and back`, async () => {
    const visit = await browser.visit(site.address);
    const { page } = visit;
    await page.goto(path);
    await page.locator(SHOWN[path] ?? 'main').waitFor();
    await page.waitForLoadState('networkidle');
    // Where a record opened by itself, the reader begins at its heading.
    const there = await stopsOf(page, 'Tab');
    const back = (await stopsOf(page, 'Shift+Tab')).reverse();
    assert.ok(there.length > 5);
    assert.deepEqual(back, [...new Set(back)].sort((a, b) => a - b));
    assert.deepEqual(back.slice(-there.length), there);
    await visit.end();
  });
}

test('the list of languages opens and closes by keyboard, and leads to the same record', async () => {
  const visit = await browser.visit(site.address);
  const { page } = visit;
  const reader = await readerWithKeyboard(visit, '', []);
  await reader.opens('record/#MPSS700101', SHOWN['record/#MPSS700101']);
  await reader.isAt('heading', /^José García-López/);
  const list = page.locator('.languages details');
  await reader.tabsTo('DisclosureTriangle', 'English', 'Shift+Tab');
  await reader.presses('Enter', 'DisclosureTriangle', 'English');
  await reader.tabsTo('link', 'العربية');
  await reader.presses('Escape', 'DisclosureTriangle', 'English');
  assert.equal(await list.getAttribute('open'), null);
  await reader.presses('Enter', 'DisclosureTriangle', 'English');
  await reader.presses('Shift+Tab', 'link', /.*/);
  assert.equal(await list.getAttribute('open'), null);
  await reader.tabsTo('DisclosureTriangle', 'English');
  await reader.presses('Enter', 'DisclosureTriangle', 'English');
  await reader.tabsTo('link', 'Español');
  await reader.follows('article[data-number=MPSS700101]');
  assert.equal(page.url(), `${site.address}es/record/index.html#MPSS700101`);
  await reader.isAt('heading', /^José García-López/);
  await visit.end();
});

/** Holds back what answers are made of for longer than a page waits in silence. */
async function stall(page) {
  await page.route('**/tops.bin', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    await route.continue();
  });
}

test('a page that waits long says so once, and then what came of it', async () => {
  const visit = await browser.visit(site.address);
  const named = sentencesOf('en');
  const { hears } = await listenTo(visit.page);
  await stall(visit.page);
  await visit.page.goto('sheet/#MPSS700104');
  const [waiting, shown] = await hears(2);
  assert.match(waiting, named('ui-waiting'));
  assert.match(shown, named('sheet-shown'));
  await visit.end();
});

test('a search that takes long is silent until it has an answer', async () => {
  const visit = await browser.visit(site.address);
  const named = sentencesOf('en');
  const reader = await readerWithKeyboard(visit, '', []);
  await stall(visit.page);
  await reader.opens('', SHOWN['']);
  await reader.tabsTo('searchbox', named('search-label'));
  await reader.types('MPSS700101');
  const [found] = await reader.hearsOf(1);
  assert.match(found, named('ui-found-number'));
  await visit.end();
});

test('the Enter key pressed while one types announces once', async () => {
  const visit = await browser.visit(site.address);
  const named = sentencesOf('en');
  const reader = await readerWithKeyboard(visit, '', []);
  await reader.opens('', SHOWN['']);
  await reader.tabsTo('searchbox', named('search-label'));
  await reader.types('garcia');
  await reader.presses('Enter', 'link', 'José García-López');
  await reader.hearsOf(1);
  await visit.end();
});

test('days are announced once typing rests, and what is no day is read with its field', async () => {
  const visit = await browser.visit(site.address);
  const named = sentencesOf('en');
  const reader = await readerWithKeyboard(visit, '', []);
  await reader.opens('complaint/', 'form.clock:visible');
  await reader.tabsTo('textbox', named('tool-complaint-date-incident'));
  await reader.types('yesterday');
  await reader.hearsOf(0);
  await reader.presses('Enter', 'textbox', named('tool-complaint-date-incident'));
  const [sentence] = await reader.hearsOf(1);
  assert.match(sentence, named('complaint-unreadable'));
  assert.match(reader.text(), /textbox invalid “.*cannot be read/);
  await visit.end();
});
