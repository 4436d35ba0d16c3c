// What typing costs and how similar names are found, over trees of ten thousand people.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { person } from '../client/small-site.js';
import { builtAt } from './site.js';
import { overTrees } from './stand-in.js';
import { browser, site } from './visiting.js';

const given = ('Maria Jose Ana Juan Luis Carmen Rosa Elena Jorge Pedro Lucia Sofia Diego Marta Pablo Laura David Sara Karen '
  + 'James John Robert Linda Susan Mary Emily Daniel Kevin Brian Nancy').split(' ');
const surnames = ('García López Martínez Rodríguez Hernández González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz '
  + 'Reyes Morales Cruz Ortiz Gutiérrez Chávez Ramos Ruiz Álvarez Mendoza Castillo Smith Johnson Brown Davis Miller Wilson '
  + 'Moore Taylor Nguyen Tran Pham Chen Wang Zhang').split(' ');

/** Ten thousand people; with these steps every pair of names comes up. */
const registry = Array.from({ length: 10_000 }, (_, place) => person(
  `MPSS${200_000 + place * 7}`,
  [given[place % 30], ...(place % 3 ? [] : [given[(place * 7 + 3) % 30]]), surnames[(place * 11) % 39]].join(' '),
));
const crowd = [...registry, person('MPSS900001', 'Konstantinos Papadopoulos'), person('MPSS900002', 'Xiomara Quintanilla')];
const options = { entriesPerPage: 100, means: { gus: ['konstantinos'] } };

const status = (page) => page.locator('[role=status][data-results-status]').filter({ hasText: /\S/ });
const rows = (page) => page.locator('[data-results] > [data-number]');

/** A while after the site was built: longer than a page takes to open, for the clock runs until then. */
const laterOn = new Date(Date.parse(builtAt) + 600_000);

/** The home page with a clock that stands: nothing rests while nobody lets time pass. */
async function withClock() {
  const visit = await browser.visit(site.address);
  await visit.page.clock.install({ time: builtAt });
  const asked = await overTrees(visit.page, crowd, options);
  await visit.page.locator('input[name=q]').focus();
  await visit.page.clock.pauseAt(laterOn);
  return { ...visit, asked };
}

test('a keystroke costs at most one page that was not fetched before', async () => {
  const { page, asked, end } = await withClock();
  const text = 'garcia maria';
  for (const letter of text) {
    const before = asked.length;
    await page.keyboard.type(letter);
    // Long enough for a look-up to begin, too short for one that goes wider; then time for what it fetches.
    await page.clock.runFor(200);
    await page.waitForTimeout(300);
    assert.ok(asked.length - before <= 1, `"${letter}" of "${text}" fetched ${asked.length - before} pages`);
  }
  await page.clock.runFor(1000);
  await status(page).waitFor();
  assert.ok(asked.length <= text.length, `${asked.length} pages for ${text.length} keystrokes`);
  assert.equal(new Set(asked).size, asked.length, 'no page is fetched twice');
  assert.match(await rows(page).first().textContent(), /García/);
  await end();
});

test('what is typed without a pause, and what was typed before, is not looked up', async () => {
  const { page, asked, end } = await withClock();
  for (const letter of 'konstantinos') {
    await page.keyboard.type(letter);
    // Quick fingers: a letter comes before the last one's pause is over.
    await page.clock.runFor(80);
  }
  await page.locator('input[name=q]').fill('');
  await page.clock.runFor(2000);
  await page.waitForTimeout(300);
  assert.equal(asked.length, 0);
  await end();
});

for (const [text, name, why] of [
  ['papadopulos', 'Konstantinos Papadopoulos', 'Spelled Papadopoulos'],
  ['gus papadopoulos', 'Konstantinos Papadopoulos', 'Registered as Konstantinos'],
  ['siomara kintaniya', 'Xiomara Quintanilla', /sounds like|Registered as/],
]) {
  test(`"${text}" finds ${name} and says why`, async () => {
    const visit = await browser.visit(site.address);
    await overTrees(visit.page, crowd, options);
    await visit.page.locator('input[name=q]').fill(text);
    const row = rows(visit.page).filter({ hasText: name });
    const found = row.or(visit.page.locator('[data-below] > button:visible').filter({ hasText: 'Look further' }));
    await found.first().waitFor();
    if (!await row.isVisible()) await visit.page.locator('[data-below] > button').click();
    await row.locator('[data-slot=matched]').filter({ hasText: why }).waitFor();
    await status(visit.page).filter({ hasText: 'No exact match' }).waitFor();
    await visit.end();
  });
}

test('numbers one digit away from an unknown one are shown when asked for', async () => {
  const visit = await browser.visit(site.address);
  await overTrees(visit.page, crowd, options);
  await visit.page.locator('input[name=q]').fill('MPSS900003');
  await status(visit.page).filter({ hasText: 'There is no certification with the number MPSS900003' }).waitFor();
  assert.equal(await visit.page.locator('main [data-number]').count(), 0);
  await visit.page.locator('[data-below] > button').click();
  await visit.page.locator('[data-below] [data-number=MPSS900001]').waitFor();
  await visit.end();
});

test('on a slow phone the first rows come before the wider search, which says that it goes on', async () => {
  const visit = await browser.visit(site.address, { width: 360 });
  const { page, context } = visit;
  await overTrees(page, crowd, options);
  const phone = await context.newCDPSession(page);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let arrive;
  const arrived = new Promise((resolve) => { arrive = resolve; });
  await page.route(/\/wider\.js$/, async (route) => { await arrived; await route.fallback(); });
  // A beginning of a name: similar names are looked for as well.
  await page.locator('input[name=q]').fill('konstantinos papado');
  await rows(page).filter({ hasText: 'Papadopoulos' }).waitFor();
  await page.locator('[data-below] > p').filter({ hasText: 'Looking for similar names…' }).waitFor();
  assert.equal(await status(page).count(), 0);
  arrive();
  await status(page).waitFor();
  assert.equal(await rows(page).count(), 1);
  await visit.end();
});
