// Which path applies to me, complaints and appeals, what now: by keyboard alone, without script, printed; and that each
// thing they say has a link to a place that exists.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNeverAsked } from './browser.js';
import { browser, site } from './visiting.js';

const pages = ['routes/', 'complaint/', 'help/'];

async function open(address, reader) {
  const visit = await browser.visit(site.address, reader);
  await visit.page.goto(address, { waitUntil: 'networkidle' });
  return visit;
}

/** Presses Tab until an element has the focus. */
async function tabTo(page, locator, most = 60) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await locator.evaluate((element) => element === document.activeElement)) return;
  }
  assert.fail(`Tab does not lead to ${locator}`);
}

const shownPaths = (page) => page.locator('section[data-path]:visible').evaluateAll((all) => all.map(({ id }) => id));

test('questions lead to a path by keyboard alone; it can be printed, and left again', async () => {
  const visit = await open('routes/');
  const { page } = visit;
  await page.locator('form.questions').waitFor();
  assert.equal((await shownPaths(page)).length, 7);
  await tabTo(page, page.locator('input[name=held]').first());
  await page.keyboard.press('Space');
  await tabTo(page, page.locator('input[name=elsewhere]').first());
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.locator('input[name=work]').first());
  await page.keyboard.press('Space');
  await page.getByRole('status').filter({ hasText: /^Your path: Reciprocity/ }).waitFor();
  assert.deepEqual(await shownPaths(page), ['reciprocity']);
  assert.equal(await page.locator('#reciprocity ol > li').count(), 11);
  assert.deepEqual(await page.locator('#reciprocity .fees .total td').allTextContents(), ['$250', '$400', '$550']);
  assert.ok(await page.locator('#exam').isVisible() && await page.locator('#accommodations').isVisible());
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('[data-answers]').getByText('Do you hold this certification').isVisible());
  assert.ok(!(await page.locator('form.questions').isVisible()));
  await page.emulateMedia({ media: 'screen' });
  await tabTo(page, page.getByRole('link', { name: 'Read what it asks of you' }));
  await page.keyboard.press('Enter');
  assert.ok(page.url().endsWith('routes/#reciprocity'));
  await page.getByRole('button', { name: 'Show all paths' }).focus();
  await page.keyboard.press('Enter');
  assert.equal((await shownPaths(page)).length, 7);
  assert.equal(await page.evaluate(() => document.activeElement.name), 'held');
  await visit.end();
});

test('the button leads to the path, or to the question that is still open', async () => {
  const visit = await open('routes/');
  const { page } = visit;
  const button = page.getByRole('button', { name: 'Show my path' });
  const focused = () => page.evaluate(() => document.activeElement.name ?? document.activeElement.getAttribute('role'));
  await button.click();
  await page.getByRole('status').filter({ hasText: 'Please answer this question first: Do you hold this certification' }).waitFor();
  assert.equal(await focused(), 'held');
  await page.locator('input[name=held][value=expired]').check();
  await button.click();
  await page.getByRole('status').filter({ hasText: 'How long ago did it expire?' }).waitFor();
  assert.equal(await focused(), 'since');
  await page.locator('input[name=since][value=less]').check();
  await button.click();
  await page.getByRole('status').filter({ hasText: /^Your path: Reinstatement/ }).waitFor();
  assert.equal(await focused(), 'status');
  await visit.end();
});

test('a note is there for its answer alone, and another answer takes the path back', async () => {
  const visit = await open('routes/');
  const { page } = visit;
  await page.locator('input[name=held][value=valid]').check();
  await page.locator('input[name=now][value=watched]').check();
  assert.deepEqual(await page.locator('#renewal [data-note]:visible').evaluateAll((all) => all.map(({ dataset }) => dataset.note)), ['watched']);
  assert.ok(!(await page.locator('#exam').isVisible()));
  await page.locator('input[name=held][value=expired]').check();
  assert.equal(await page.getByRole('status').innerText(), '');
  assert.equal((await shownPaths(page)).length, 7);
  await page.evaluate(() => {
    location.hash = 'four-years';
  });
  await page.locator('input[name=since][value=less]').check();
  assert.deepEqual(await shownPaths(page), ['reinstatement']);
  await page.evaluate(() => {
    location.hash = 'renewal';
  });
  await page.locator('#renewal').waitFor();
  await visit.end();
});

test('without script every path, step and letter stands on the page', async () => {
  const visit = await open('routes/', { script: false });
  const { page } = visit;
  assert.equal((await shownPaths(page)).length, 7);
  assert.ok(!(await page.locator('form.questions').isVisible()));
  assert.equal(await page.locator('.exam-languages li').count(), 10);
  await page.goto('complaint/');
  assert.ok(!(await page.locator('form.clock').isVisible()));
  assert.equal(await page.locator('[data-step]:visible').count(), 7);
  assert.equal(await page.locator('.letter:visible').count(), 3);
  assert.equal(await page.getByRole('button').count(), 0);
  await visit.end();
});

test('fees are those of the schedule', async () => {
  const visit = await open('guidelines/601/');
  const schedule = await visit.page.locator('table').first().innerText();
  await visit.page.goto('routes/');
  const said = await visit.page.locator('.fees tr:not(.total) td').allTextContents();
  assert.deepEqual(said, ['$100', '$150', '$100', '$150', '$80', '$80']);
  for (const amount of said) assert.ok(schedule.includes(`${amount.replace('$', '$ ')}.00`), amount);
  await visit.end();
});

test('an appeal is dated by keyboard alone, in the registry’s zone, and what was typed is never asked for', async () => {
  // 6 p.m. of the 20th in California.
  const visit = await open('complaint/', { now: '2026-11-21T02:00:12Z' });
  const { page } = visit;
  await page.getByText('Today is 20 November 2026').waitFor();
  await tabTo(page, page.locator('input[name=kind]').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.locator('#decision'));
  await page.keyboard.type('11/6/2026');
  await tabTo(page, page.locator('#received'));
  await page.keyboard.type('November 20, 2026');
  const when = (step) => page.locator(`[data-step=${step}] [data-when]`).innerText();
  await page.getByRole('status').filter({ hasText: 'The steps below have their dates.' }).waitFor();
  assert.equal(await when('appeal'), 'By 20 November 2026, today');
  assert.equal(await when('acknowledged'), 'By 27 November 2026, in 7 days');
  assert.equal(await when('extended'), 'By 20 March 2027, in 120 days');
  assert.deepEqual(await page.locator('[data-step]:visible').count(), 6);
  assert.ok(!(await page.locator('#incident').isVisible()));
  await page.locator('#received').fill('2026-11-21');
  await page.getByRole('status').filter({ hasText: 'received after the 14 days' }).waitFor();
  await page.locator('#decision').fill('2026-12-01');
  await page.getByRole('status').filter({ hasText: 'The date of the decision is in the future' }).waitFor();
  assertNeverAsked(visit.requests, '11/6/2026 2026-11-06 November 2026-11-20 appeal decision');
  await visit.end();
});

test('the button leads to the dates, or to the field that is still missing or wrong', async () => {
  const visit = await open('complaint/', { now: '2026-11-21T02:00:12Z' });
  const { page } = visit;
  const status = page.locator('[data-result]');
  const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);
  await page.getByRole('button', { name: 'Show the dates' }).click();
  await status.filter({ hasText: 'Type one of these days first.' }).waitFor();
  assert.ok(await hasFocus(page.locator('#incident')));
  await page.locator('#received').fill('30 February 2026');
  await page.getByRole('button', { name: 'Show the dates' }).click();
  await status.filter({ hasText: 'One of these dates cannot be read.' }).waitFor();
  assert.ok(await hasFocus(page.locator('#received')));
  assert.match(await page.locator('#received-said').innerText(), /^The calendar has no such day/);
  await page.locator('#received').fill('20 February 2026');
  await page.locator('#received').press('Enter');
  await status.filter({ hasText: 'The steps below have their dates.' }).waitFor();
  assert.ok(await hasFocus(status));
  assert.equal(await page.locator('#received-said').innerText(), 'Read as 20 February 2026.');
  await visit.end();
});

test('a letter is copied and saved by keyboard, and only the chosen kind is printed', async () => {
  const visit = await open('complaint/#appeal');
  const { page } = visit;
  await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('form.clock').waitFor();
  await page.locator('[data-copy=appeal]').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Copied.').waitFor();
  const letter = await page.locator('#words-appeal').textContent();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), letter);
  assert.match(letter, /My name: _+\n.*phone number: _+\n.*e-mail address: _+\n/);
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal((await saving).suggestedFilename(), 'appeal.txt');
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(await page.locator('.letter:visible').evaluateAll((all) => all.map(({ id }) => id)), ['words-appeal']);
  await visit.end();
});

test('a record and an answer that nobody was found lead to what they mean', async () => {
  const visit = await open('');
  const { page } = visit;
  const link = page.getByRole('link', { name: /^Not found\?/ });
  assert.ok(!(await link.isVisible()));
  await page.locator('form button:enabled').waitFor();
  await page.locator('input[name=q]').fill('MPSS700199');
  await link.waitFor();
  await page.locator('input[name=q]').fill('MPSS700101');
  await page.locator('[data-results] a').waitFor();
  await link.waitFor({ state: 'hidden' });
  await page.locator('input[name=q]').fill('MPSS700199');
  await link.click();
  await page.locator('h2:visible', { hasText: 'Not found' }).waitFor();
  for (const [number, standing] of [['MPSS700101', 'active'], ['MPSS700104', 'suspended'], ['MPSS700105', 'revoked']]) {
    await page.goto(`record/#${number}`);
    await page.locator(`article[data-number=${number}]`).waitFor();
    await page.getByRole('link', { name: 'what now?' }).click();
    assert.ok(page.url().endsWith(`help/index.html#${standing}`), page.url());
    assert.equal(await page.locator(`#${standing}`).count(), 1);
  }
  await visit.end();
});

test('each thing that these pages say has a link, and each link leads to a place that exists', async () => {
  const visit = await open('');
  const { page } = visit;
  const targets = new Set();
  for (const address of pages) {
    await page.goto(address);
    const said = await page.locator('[data-claim]').evaluateAll((all) => all.map((claim) => ({
      words: claim.textContent,
      links: [...claim.querySelectorAll('a')].map(({ href }) => href),
      rules: claim.querySelectorAll('a.rule').length,
      sections: claim.closest('section').querySelectorAll('a.rule').length,
    })));
    assert.ok(said.length > 20, address);
    for (const { words, links, rules, sections } of said) {
      assert.ok(links.length > 0 || sections > 0, `${address} gives no section for: ${words}`);
      assert.ok(rules > 0 || sections > 0, `${address}: ${words}`);
    }
    for (const href of await page.locator('main a').evaluateAll((all) => all.map(({ href: one }) => one))) {
      if (href.startsWith(site.address)) targets.add(href);
    }
    assert.equal(await page.locator('main span.rule').count(), 0, `${address} names a section without a page`);
  }
  const anchors = new Map();
  for (const target of targets) {
    const [address, anchor] = target.split('#');
    if (!anchors.has(address)) {
      const answer = await fetch(address);
      assert.equal(answer.status, 200, address);
      const html = await answer.text();
      anchors.set(address, new Set([...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>]+))/g)].map(([, quoted, bare]) => quoted ?? bare)));
    }
    assert.ok(!anchor || anchors.get(address).has(anchor), `${target} leads nowhere`);
  }
  assert.ok(targets.size > 100);
  await visit.end();
});
