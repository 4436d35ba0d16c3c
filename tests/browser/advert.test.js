// Checking and writing an advertisement with the keyboard alone: what must change stands first, every rule leads to its
// section, words can be copied, and nothing that is pasted is in any address that the browser asks for.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { assertNeverAsked } from './browser.js';
import { browser, site } from './visiting.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const team = `Our team

José García-López
CMPSS, #MPSS700101

Anh Nguyen – Licensed Peer Counselor
MPSS 700102
Area of Specialization: Work with persons in crisis

Siobhán O’Brien
Certified Medi-Cal Peer Support Specialist, #MPSS-700104

Horatio Quimby, CMPSS`;

async function opened(reader) {
  const visit = await browser.visit(site.address, reader);
  await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit.page.goto('advertisement/');
  await visit.page.locator('[data-check] button').waitFor();
  return visit;
}

/** Pastes a text and checks it, without the mouse. */
async function checked(page, text) {
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-check-status]').filter({ hasText: /found|Paste|speaks/ }).waitFor();
}

/** The outcomes of somebody's rules that are not passed. */
const open = (article) => article.locator('.finding').evaluateAll((all) => (
  all.filter(({ dataset }) => dataset.outcome !== 'passed').map(({ dataset }) => `${dataset.rule} ${dataset.outcome}`)
));

test('each rule is passed, failed or for the reader to judge, person by person', async () => {
  const visit = await opened();
  const { page, requests } = visit;
  await checked(page, team);
  const people = page.locator('article.advert');
  await people.nth(3).waitFor();
  const found = [];
  for (const person of await people.all()) found.push([await person.locator('h3').innerText(), ...(await open(person))]);
  assert.deepEqual(found, [
    ['José García-López MPSS700101'],
    ['Anh Nguyen MPSS700102', 'title failed', 'training failed', 'form judge'],
    ['Siobhán O’Brien MPSS700104', 'standing failed', 'form judge'],
    ['Horatio Quimby', 'number failed', 'standing judge'],
  ]);
  assert.match(await page.locator('[data-check-status]').innerText(), /^4 people were found\. 4 things to change\. 3 things for you to judge\.$/);
  assert.match(await people.nth(1).locator('[data-wording] pre').innerText(), /^Nguyễn Thị Ánh\nCertified Medi-Cal Peer Support Specialist, #MPSS700102\nArea of Specialization, Peer Services in Crisis Care$/);
  assert.match(await people.nth(2).innerText(), /Suspended\. A certificate in this status is not a valid one/);
  await page.locator('[data-found] .freshness').filter({ hasText: /Registry as of/ }).waitFor();
  assertNeverAsked(requests, team);
  await visit.end();
});

test('every finding names its rule with a link to a place that exists', async () => {
  const visit = await opened();
  const { page } = visit;
  await checked(page, team);
  await page.locator('article.advert').nth(3).waitFor();
  assert.equal(await page.locator('.finding:not(:has(a.rule))').count(), 0);
  const links = await page.locator('main a.rule').evaluateAll((all) => [...new Set(all.map(({ href }) => href))]);
  const kept = await page.locator('#rule-links').evaluate((one) => [...one.content.querySelectorAll('[data-rule]')].map((place) => new URL(place.querySelector('a').getAttribute('href'), location.href).href));
  for (const link of new Set([...links, ...kept])) {
    const { hash } = new URL(link);
    await page.goto(link);
    assert.equal(await page.locator(`[id="${hash.slice(1)}"]`).count(), 1, link);
  }
  await visit.end();
});

test('the data name no section that the page cannot link to', async () => {
  const visit = await opened();
  const rules = JSON.parse(readFileSync(new URL('../../client/advertisement.json', import.meta.url), 'utf8'));
  const kept = await visit.page.locator('#rule-links').evaluate((one) => [...one.content.querySelectorAll('[data-rule]')].map(({ dataset }) => dataset.rule));
  for (const { section } of [...rules.rules, ...rules.formats]) assert.ok(kept.includes(section), section);
  await visit.end();
});

test('the three formats are written from a number, and copied with one press', async () => {
  const visit = await opened();
  const { page, requests } = visit;
  await page.locator('#advert-number').focus();
  await page.keyboard.type('mpss 700101');
  await page.keyboard.press('Enter');
  await page.locator('[data-write-status]').filter({ hasText: 'José García-López' }).waitFor();
  const texts = page.locator('[data-written] pre');
  assert.deepEqual(await texts.allInnerTexts(), ['José García-López\nCMPSS, #MPSS700101']);
  const tick = async (name) => {
    await page.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  };
  await tick(/Justice Involved/);
  await texts.nth(1).waitFor();
  assert.equal(await texts.nth(1).innerText(), 'José García-López\nCertified Medi-Cal Peer Support Specialist, #MPSS700101\nArea of Specialization, Peer Services for Justice Involved');
  await tick(/Parent, Caregiver/);
  await texts.filter({ hasText: 'Areas of Specialization:' }).waitFor();
  const several = 'José García-López\nCertified Medi-Cal Peer Support Specialist, #MPSS700101\nAreas of Specialization:\nParent, Caregiver, Family Member Peer\nPeer Services for Justice Involved';
  assert.equal(await texts.nth(1).innerText(), several);
  await page.locator('[data-written] .copy button').nth(1).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-written] .copy [role=status]').filter({ hasText: 'Copied' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), several);
  assert.equal(await page.getByText('Confirm that you hold it').count(), 4);
  assertNeverAsked(requests, 'mpss 700101');
  await visit.end();
});

test('nothing is written for what is not valid, not listed or not a number', async () => {
  const visit = await opened();
  const { page } = visit;
  for (const [typed, said] of [['700104', /Suspended/], ['MPSS700199', /no certification/i], ['12', /3 to 9 digits/]]) {
    await page.locator('#advert-number').fill(typed);
    await page.keyboard.press('Enter');
    await page.locator('[data-write-status]').filter({ hasText: said }).waitFor();
    assert.equal(await page.locator('[data-written] pre').count(), 0, typed);
  }
  await visit.end();
});

test('texts without anybody, and no text at all, are told apart', async () => {
  const visit = await opened();
  const { page } = visit;
  for (const [text, said] of [['', /Paste the text/], ['Mix two cups of flour.', /No advertisement/], ['Become a CMPSS today!', /names no person/]]) {
    await page.locator('textarea').fill(text);
    await page.locator('[data-check] button').press('Enter');
    await page.locator('[data-check-status]').filter({ hasText: said }).waitFor();
    assert.equal(await page.locator('article.advert').filter({ visible: true }).count(), 0);
  }
  await visit.end();
});

test('what is pasted is shown as text, never as markup', async () => {
  const visit = await opened();
  const { page } = visit;
  await checked(page, 'Jane <b>D</b>oe "><img src=x onerror=alert(1)>, CPSS, #MPSS700101 {name} &lt;script&gt;alert(2)&lt;/script&gt;');
  await page.locator('article.advert').waitFor();
  assert.equal(await page.locator('article.advert :is(img, script, b)').count(), 0);
  await visit.end();
});

test('the page says when numbers cannot be looked up', async () => {
  const visit = await opened();
  const { page } = visit;
  await page.route('**/tops.bin', (route) => route.fulfill({ status: 200, body: '' }));
  await checked(page, 'José García-López, CMPSS, #MPSS700101');
  const finding = page.locator('.finding[data-rule=listed]');
  await finding.filter({ hasText: /could not be looked up/ }).waitFor();
  assert.equal(await finding.getAttribute('data-outcome'), 'judge');
  await visit.end();
});

for (const [name, look] of Object.entries({ light: {}, 'dark, 320 px': { colors: 'dark', width: 320 } })) {
  test(`findings are accessible in ${name}`, async () => {
    const visit = await opened(look);
    const { page } = visit;
    await checked(page, team);
    await page.locator('article.advert').nth(3).waitFor();
    await page.locator('#advert-number').fill('700101');
    await page.keyboard.press('Enter');
    await page.locator('[data-written] pre').first().waitFor();
    await page.evaluate(axe);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`), []);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${over} pixels too wide`);
    await visit.end();
  });
}

test('without script the rules and their sections stand on the page', async () => {
  const visit = await browser.visit(site.address, { script: false });
  const { page } = visit;
  await page.goto('advertisement/');
  assert.ok((await page.locator('.advert-rules a.rule').count()) >= 8);
  assert.match(await page.locator('noscript .notice').innerText(), /^Without JavaScript this page cannot check a text/);
  assert.equal(await page.locator('form:visible').count(), 0);
  await visit.end();
});
