// Nothing that a reader may have begun to read moves when the script comes, however slowly: what it shows later has its place before.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { watchShifts } from './measures.js';
import { browser, site } from './visiting.js';

const WIDTHS = [320, 412, 768, 1280];
/** Milliseconds that each script takes; long enough for the page to be drawn without it. */
const SLOW = 300;

const ownPage = (number) => `record/${createHash('sha256').update(number).digest('hex').slice(0, 2)}/${number}.html`;

/** Each path, and what is there once its script has done its work. */
const PAGES = {
  '': 'button:enabled',
  'es/': 'button:enabled',
  'ar/': 'button:enabled',
  [ownPage('MPSS700101')]: 'article:not([data-dated])',
  [ownPage('MPSS700103')]: 'article:not([data-dated])',
  'record/#MPSS700101': 'article .answer-sentence',
  'es/record/#MPSS700101': 'article .answer-sentence',
  'sheet/': 'button:enabled',
  'complaint/': '[data-copy]:visible',
  'staff/': '[data-staff-form]:visible',
  'advertisement/': '[data-check]:visible',
  'my-certification/': '[data-ask]:visible',
  'routes/': '.questions:visible',
};

/** A browser finds the machine's fonts late when it first needs them, and then lines move, whatever the page does. */
async function fontsFound(path, ready) {
  const visit = await browser.visit(site.address);
  await visit.page.goto(path);
  await visit.page.locator(ready).first().waitFor();
  await visit.end();
}

for (const [path, ready] of Object.entries(PAGES)) {
  test(`nothing moves on /${path}`, async () => {
    const moved = [];
    await fontsFound(path, ready);
    for (const width of WIDTHS) {
      const visit = await browser.visit(site.address, { width });
      await visit.page.addInitScript(watchShifts);
      await visit.page.route(/\.js$/, (route) => setTimeout(() => route.continue(), SLOW));
      await visit.page.goto(path);
      await visit.page.locator(ready).first().waitFor();
      await visit.page.waitForLoadState('networkidle');
      moved.push(...(await visit.page.evaluate(() => window.shifts)).map((shift) => `${width} pixels wide: ${shift}`));
      await visit.end();
    }
    assert.deepEqual(moved, []);
  });
}
