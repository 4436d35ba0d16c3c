// What the page says of an answer and does with it: why somebody is there, how many there are, what else can be looked
// for, and that nobody who reads or types is moved. The answers are the test's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people, person, standIn } from './stand-in.js';
import { browser, site } from './visiting.js';

const status = (page) => page.locator('[role=status][data-results-status]');
const rows = (page) => page.locator('[data-results] > [data-number]');
const names = (page) => rows(page).locator('[data-slot=name]').allTextContents();
const button = (page) => page.locator('[data-below] > button:visible');
const line = (page) => page.locator('[data-below] > p:visible');
const said = (page, text) => status(page).filter({ hasText: text }).waitFor();

/** A page with an answer for each depth; a look-up of an unknown depth gives that of `whole`. */
async function asked(answers, { text = 'gonzales', ...reader } = {}) {
  const visit = await browser.visit(site.address, reader);
  const depths = [];
  await standIn(visit.page, (query, depth) => {
    depths.push(depth);
    const answer = answers[depth] ?? answers.whole;
    return typeof answer === 'function' ? answer(query) : answer;
  });
  await visit.page.locator('input[name=q]').fill(text);
  return { ...visit, depths };
}

const anyone = person('MPSS100001', 'María Gonzáles');
const similar = (number, name, more) => person(number, name, { matched: 'spelling', meant: ['gonzalez'], ...more });

test('a row says why it is there, names in their own direction; what it said before is not left behind', async () => {
  const rowOf = { gonsales: { matched: 'spelling', meant: ['gonzales'] }, gonsalez: { matched: 'sound', meant: ['gonzales'] } };
  const visit = await asked({ whole: (query) => people([{ ...anyone, ...rowOf[query] }]) }, { text: 'gonsales' });
  const note = rows(visit.page).locator('[data-slot=matched]');
  await note.filter({ hasText: /^Spelled Gonzáles$/ }).locator('bdi:text-is("Gonzáles")').waitFor();
  await visit.page.locator('input[name=q]').fill('gonsalez');
  await note.filter({ hasText: /^Gonzáles sounds like what was typed$/ }).waitFor();
  await visit.page.locator('input[name=q]').fill('gonzales');
  await note.waitFor({ state: 'hidden' });
  await visit.end();
});

test('after an exact answer a quiet button looks for similar names; the keyboard goes on at the first that is new', async () => {
  let release;
  const late = new Promise((resolve) => { release = resolve; });
  const visit = await asked({
    whole: people([anyone], { further: true }),
    further: late.then(() => people([anyone, similar('MPSS100002', 'Ana González')])),
  });
  const { page } = visit;
  await said(page, '1 person matches.');
  assert.equal(await button(page).textContent(), 'Look for similar names');
  assert.equal(await button(page).getAttribute('class'), 'quiet');
  await page.locator('[data-results] a').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await said(page, 'Looking further…');
  await line(page).filter({ hasText: 'Looking further…' }).waitFor();
  assert.ok(await button(page).evaluate((one) => one === document.activeElement));
  release();
  await said(page, '2 people found, those with a similar name last.');
  await page.locator('[data-number=MPSS100002] a:focus').waitFor();
  await line(page).filter({ hasText: 'have been searched' }).waitFor();
  assert.equal(await button(page).count(), 0);
  await visit.end();
});

test('after nothing a plain button says what was searched; when there is nobody further on, the reader hears it', async () => {
  const visit = await asked({ whole: people([], { further: true }), further: people([]) });
  const { page } = visit;
  await said(page, /^No match so far/);
  await line(page).filter({ hasText: /^Searched so far: the name as typed, and some/ }).waitFor();
  assert.doesNotMatch(await button(page).getAttribute('class') ?? '', /quiet/);
  await button(page).filter({ hasText: 'Look further' }).click();
  await said(page, /^No name in the registry matches/);
  await page.locator('[data-below] > p:focus').filter({ hasText: 'have been searched' }).waitFor();
  await visit.end();
});

test('a search too wide to end says so, and has no button that leads nowhere', async () => {
  const visit = await asked({ whole: people([], { further: true }), further: people([], { further: true, total_is: 'at-least' }) });
  const { page } = visit;
  await button(page).click();
  await said(page, /^Too many names/);
  await line(page).filter({ hasText: /more similar names than can be searched/ }).waitFor();
  assert.equal(await button(page).count(), 0);
  await visit.end();
});

test('where the wider search cannot be had, what was found stays, and it can be asked for again', async () => {
  const error = { code: 'offline' };
  let isOffline = true;
  const further = () => (isOffline ? people([anyone], { further: true, error }) : people([anyone]));
  const visit = await asked({ whole: people([anyone], { further: true, error }), further });
  const { page } = visit;
  await said(page, '1 person matches.');
  await button(page).filter({ hasText: 'Look further' }).click();
  await said(page, /could not be reached/);
  assert.deepEqual(await names(page), ['María Gonzáles']);
  isOffline = false;
  await button(page).click();
  await said(page, '1 person matches. No similar names were found.');
  await visit.end();
});

test('rows that were found first show at once; who is found later joins them, and nobody who reads is moved', async () => {
  let release;
  const late = new Promise((resolve) => { release = resolve; });
  const begun = person('MPSS100001', 'María Gonzáles Ruiz', { matched: 'prefix' });
  const better = person('MPSS100003', 'Gonzales', { matched: 'exact' });
  const revoked = similar('MPSS100002', 'Ana González', { standing: 'revoked' });
  const visit = await asked({ typed: people([begun], { further: true }), whole: late.then(() => people([better, begun, revoked])) });
  const { page } = visit;
  await rows(page).first().waitFor();
  await page.locator('[data-number=MPSS100001] a').focus();
  await page.evaluate(() => { document.activeElement.isKept = true; });
  await line(page).filter({ hasText: 'Looking for similar names…' }).waitFor();
  assert.equal(await status(page).textContent(), '');
  release();
  await said(page, /^3 people found/);
  assert.deepEqual(await names(page), ['Gonzales', 'María Gonzáles Ruiz', 'Ana González']);
  assert.ok(await page.evaluate(() => document.activeElement.isKept && document.activeElement.closest('[data-number=MPSS100001]')));
  assert.equal(await line(page).count(), 0);
  await visit.end();
});

test('typing asks at depth "typed" once per pause, and for more once it rests; the region speaks once', async () => {
  const visit = await asked({ whole: people([anyone]) }, { text: '' });
  const { page, depths } = visit;
  await page.evaluate(() => {
    window.said = [];
    const region = document.querySelector('[data-results-status]');
    new MutationObserver(() => region.textContent && window.said.push(region.textContent))
      .observe(region, { childList: true, characterData: true, subtree: true });
  });
  await page.locator('input[name=q]').pressSequentially('gonzales', { delay: 250 });
  await said(page, '1 person matches.');
  assert.ok(depths.filter((depth) => depth === 'typed').length > 1);
  assert.equal(depths.filter((depth) => depth === 'whole').length, 1);
  assert.deepEqual(await page.evaluate(() => window.said), ['1 person matches.']);
  await visit.end();
});

test('nobody is chosen for the reader: a lone row stays a row, and Enter leads to it and no further', async () => {
  const visit = await asked({ whole: people([anyone]) });
  const { page } = visit;
  await page.locator('input[name=q]').press('Enter');
  await page.locator('[data-number=MPSS100001] a:focus').waitFor();
  assert.equal(await page.locator('article').count(), 0);
  assert.equal(page.url(), site.address);
  await visit.end();
});

test('numbers like one that does not exist come only when asked for, as other people\'s', async () => {
  const nobody = { ...people([]), kind: 'number', number: 'MPSS100019', further: true };
  const like = person('MPSS100091', 'Ana Ruiz', { matched: 'one-digit-away', standing: 'suspended' });
  const visit = await asked({ whole: nobody, further: { ...nobody, rows: [like], total: 1 } }, { text: 'MPSS100019' });
  const { page } = visit;
  const sentence = /^There is no certification with the number MPSS100019/;
  await said(page, sentence);
  assert.equal(await page.locator('main [data-number]').count(), 0);
  await button(page).filter({ hasText: 'Show numbers like this one' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('h2:focus').filter({ hasText: /^Other people’s numbers/ }).waitFor();
  await page.locator('[data-below] [data-number=MPSS100091][data-standing=suspended]').waitFor();
  assert.equal(await rows(page).count(), 0);
  await said(page, sentence);
  await page.locator('input[name=q]').fill('MPSS10001');
  await page.locator('[data-below] [data-number]').waitFor({ state: 'detached' });
  await visit.end();
});

test('a record opened while the search goes on does not end it', async () => {
  let release;
  const late = new Promise((resolve) => { release = resolve; });
  const visit = await asked({ typed: people([anyone], { further: true }), whole: late.then(() => people([anyone])) });
  const { page } = visit;
  await line(page).filter({ hasText: 'Looking for similar names…' }).waitFor();
  await page.locator('[data-number=MPSS100001] a').click();
  await page.locator('[data-record-place]:visible').waitFor();
  await page.goBack();
  await page.locator('[data-number=MPSS100001] a:focus').waitFor();
  release();
  await said(page, '1 person matches.');
  await visit.end();
});
