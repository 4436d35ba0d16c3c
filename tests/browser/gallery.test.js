// The gallery, style/: every part in every state, in every look, from the left and from the right. What is measured here holds for the
// parts wherever they stand.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { startBrowser } from './browser.js';
import { audited, unscripted } from './findings.js';
import { cutOff, lowContrast, outside, setApart, smallTargets, squeezed, watchShifts } from './measures.js';
import { gallery } from './places.js';
import { pictureIn } from './pixels.js';
import { pseudo } from './pseudo.js';
import { startSite } from './site.js';

/** Written from the right, with the plural classes of English: in its place stands a made-up language of longer words. */
const FROM_THE_RIGHT = 'fa';

const LOOKS = {
  light: {},
  dark: { colors: 'dark' },
  'forced colours': { colors: 'dark', forced: true },
  '320 px': { width: 320 },
  '320 px, dark': { width: 320, colors: 'dark' },
};

let site;
let browser;
before(async () => {
  const longer = pseudo(readFileSync(new URL('../../locales/en.ftl', import.meta.url), 'utf8'));
  site = await startSite({ locales: { [FROM_THE_RIGHT]: longer } });
  browser = await startBrowser();
  // A browser finds the machine's fonts late when it first needs them, and then lines move: once, before anything is measured.
  for (const folder of ['', `${FROM_THE_RIGHT}/`]) await (await opened({}, folder)).end();
});
afterEach(() => browser.abandon());
after(async () => {
  await browser?.close();
  site?.stop();
});

/** The gallery in a look, drawn. */
async function opened(look, folder = '') {
  const visit = await browser.visit(site.address, look);
  await visit.page.addInitScript(watchShifts);
  await visit.page.goto(folder + gallery.path);
  await gallery.reach(visit.page);
  return visit;
}

for (const folder of ['', `${FROM_THE_RIGHT}/`]) {
  for (const [name, look] of Object.entries(LOOKS)) {
    test(`${folder || 'root'}: nothing is wrong in ${name}`, async () => {
      const visit = await opened(look, folder);
      const { page } = visit;
      assert.deepEqual({
        audited: await audited(page),
        outside: await page.evaluate(outside),
        squeezed: await page.evaluate(squeezed),
        // Forced colours are the reader's own.
        lowContrast: look.forced ? [] : await page.evaluate(lowContrast),
        smallTargets: await page.evaluate(smallTargets),
        moved: await page.evaluate(() => window.shifts),
      }, { audited: [], outside: [], squeezed: [], lowContrast: [], smallTargets: [], moved: [] });
      await visit.end();
    });
  }

  for (const width of [320, 1280]) {
    test(`${folder || 'root'}: words set apart lose nothing at ${width} px`, async () => {
      const visit = await opened({ width }, folder);
      await visit.page.evaluate(setApart);
      assert.deepEqual(await visit.page.evaluate(cutOff), []);
      assert.deepEqual(await visit.page.evaluate(squeezed), []);
      assert.deepEqual(await visit.page.evaluate(outside), []);
      await visit.end();
    });
  }
}

test('without script, whatever is a template stands there', async () => {
  const visit = await browser.visit(site.address);
  await unscripted(visit, gallery.path);
  assert.deepEqual(await audited(visit.page), []);
  const parts = await visit.page.locator('.gallery h2 code').allTextContents();
  for (const part of ['parts/standing-name.html', 'parts/pairs.html', 'parts/doors.html', 'parts/line.html']) {
    assert.ok(parts.includes(part), `${part} is not among ${parts.join(', ')}`);
  }
  assert.equal(await visit.page.locator('.standing .mark').count(), 7);
  await visit.end();
});

test('every state is drawn, and what went wrong has one look', async () => {
  const visit = await opened({});
  const { page } = visit;
  const empty = page.locator('[data-draw]').filter({ hasNotText: /\S/ });
  assert.deepEqual(await empty.evaluateAll((all) => all.map(({ dataset }) => dataset.draw)), ['rows empty']);
  for (const part of ['outcome', 'record', 'history', 'proof']) {
    const offline = page.locator(`[data-draw="${part} offline"] .notice`);
    assert.match(await offline.textContent(), /could not be reached.*call/, part);
  }
  const looks = await page.locator('[data-draw$=" offline"] .notice, [data-draw$=" error"] .notice, [data-draw="freshness unknown"] strong').evaluateAll((all) => all.map((element) => {
    const { color, backgroundColor, borderInlineStart, padding } = getComputedStyle(element);
    return [color, backgroundColor, borderInlineStart, padding].join();
  }));
  assert.equal(new Set(looks).size, 1, looks.join('\n'));
  await visit.end();
});

/** A picture of a mark, true where there is ink, in a square around its middle. */
async function shapeOf(mark) {
  const SIDE = 40;
  const { x, y, width, height } = await mark.boundingBox();
  const clip = { x: x + width / 2 - SIDE / 2, y: y + height / 2 - SIDE / 2, width: SIDE, height: SIDE };
  const { data } = pictureIn(await mark.page().screenshot({ clip }));
  const grey = Array.from({ length: data.length / 4 }, (_, pixel) => (
    0.299 * data[pixel * 4] + 0.587 * data[pixel * 4 + 1] + 0.114 * data[pixel * 4 + 2]
  ));
  return grey.map((value) => Math.abs(value - grey[0]) > 60);
}

for (const colors of ['light', 'dark']) {
  test(`marks differ in their shape alone, in ${colors} and in print`, async () => {
    const visit = await opened({ colors });
    for (const media of ['screen', 'print']) {
      await visit.page.emulateMedia({ media });
      const marks = visit.page.locator('.marks li');
      const shapes = new Map();
      for (const item of await marks.all()) {
        await item.scrollIntoViewIfNeeded();
        shapes.set(await item.getAttribute('data-standing'), await shapeOf(item.locator('.mark')));
      }
      assert.equal(shapes.size, 7);
      const names = [...shapes.keys()];
      for (const [place, one] of names.entries()) {
        assert.ok(shapes.get(one).filter(Boolean).length > 60, `${one} is not there in ${media}`);
        for (const other of names.slice(place + 1)) {
          const [a, b] = [shapes.get(one), shapes.get(other)];
          const either = a.filter((ink, pixel) => ink || b[pixel]).length;
          const differs = a.filter((ink, pixel) => ink !== b[pixel]).length / either;
          assert.ok(differs > 0.15, `${one} and ${other} are alike in ${media}: ${differs.toFixed(2)} differs`);
        }
      }
    }
    await visit.end();
  });
}

test('what is measured would be found', async () => {
  const visit = await opened({ width: 320 });
  await visit.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`#buttons button { min-block-size: 0; line-height: 1 } .strip { color: #999 } .row-name { max-inline-size: 1.5rem }
      .swatches { inline-size: 400px } .notice { block-size: 1rem; overflow: hidden }`);
    document.adoptedStyleSheets = [sheet];
  });
  const findings = { smallTargets, lowContrast, squeezed, outside, cutOff };
  for (const [name, measure] of Object.entries(findings)) assert.notDeepEqual(await visit.page.evaluate(measure), [], name);
  await visit.page.locator('h1').evaluate((heading) => heading.after(document.createElement('hr'), document.createElement('hr')));
  await visit.page.waitForFunction(() => window.shifts.length > 0);
  await visit.end();
});
