// The verification sheet as people make it: from a record, from "not found", by name; read back off the screen, on paper, and
// when something is wrong. What is typed stands in no address that is asked for.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { decodeQR } from 'qr/decode.js';
import { assertNeverAsked } from './browser.js';
import { pictureIn } from './pixels.js';
import { startSite } from './site.js';
import { browser, site } from './visiting.js';

const BASE = 'https://registry.example.org/';
const sheet = (page) => page.locator('.verification');
const fact = (page, slot) => sheet(page).locator(`dd [data-slot="${slot}"], dd[data-slot="${slot}"]`);
const box = (page) => page.locator('input[name=q]');

/** A longest name, other names, a withheld name, and a row that is being corrected. */
const unusual = [
  'certification_number,full_legal_name,date_active,date_expires,status,action,status_changed_at,other_names,details_withheld',
  `MPSS800101,${'Maximiliana Wolfeschlegelsteinhausenbergerdorff '.repeat(4).trim()},2025-03-15,2027-03-14,Active/No sanctions,Under investigation,2026-10-01,${'Anneliese Featherstonehaugh; '.repeat(4)}Maxi,`,
  'MPSS800102,Dolores Quintanilla,2025-03-15,2027-03-14,Revoked,Revoked,2024-01-05,,yes',
  'MPSS800103,Ursula Nightingale,2025-03-15,2027-13-14,Suspended,Suspended,,,',
  '',
].join('\n');

const others = [];
after(() => others.forEach((one) => one.stop()));
async function otherSite(wanted) {
  others.push(await startSite(wanted));
  return others.at(-1).address;
}

/** The sheet of a number, ready. */
async function sheetOf(number, { address = site.address, ...reader } = {}) {
  const visit = await browser.visit(address, reader);
  await visit.page.goto(`sheet/#${number}`);
  await sheet(visit.page).waitFor();
  return visit;
}

/** The sheet page, with something typed into its box and entered. */
async function entered(text, reader) {
  const visit = await browser.visit(site.address, reader);
  await visit.page.goto('sheet/');
  await visit.page.locator('form button:enabled').waitFor();
  await box(visit.page).focus();
  await visit.page.keyboard.type(text);
  await visit.page.keyboard.press('Enter');
  return visit;
}

/** Presses Tab until a link or button with this text has the focus. */
async function tabTo(page, text) {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await page.evaluate((words) => document.activeElement.textContent.includes(words), text)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach "${text}"`);
}

/** What a reader of codes sees on the screen. */
const scanned = async (page) => decodeQR(pictureIn(await page.locator('.sheet-code svg').screenshot()));

test('from a record to its sheet with the keyboard; the code on the screen leads to the permanent link', async () => {
  const visit = await browser.visit(site.address);
  const { page } = visit;
  await page.goto('record/#MPSS700104');
  await page.locator('article[data-number=MPSS700104]').waitFor();
  const meanings = await page.locator('article a[data-meaning]').evaluateAll((all) => all.map(({ href }) => href));
  assert.deepEqual(meanings, ['suspended', 'action-suspended'].map((place) => `${site.address}status/index.html#${place}`));
  await tabTo(page, 'Verification sheet');
  await page.keyboard.press('Enter');
  await sheet(page).waitFor();
  assert.equal(page.url(), `${site.address}sheet/#MPSS700104`);
  assert.equal(await sheet(page).getAttribute('data-standing'), 'suspended');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'h2');
  const facts = {
    number: 'MPSS700104', name: 'Siobhán O’Brien', status: 'Suspended', action: 'Suspended', active: '20 April 2025',
    expires: '19 April 2027', changed: '2 October 2026', as_of: '20 November 2026, 3:00 p.m. Pacific Time',
    checked: '20 November 2026, 6:00 p.m. Pacific Time', read_at: site.address,
  };
  for (const [slot, words] of Object.entries(facts)) assert.equal(await fact(page, slot).innerText(), words, slot);
  await sheet(page).getByText('The rules in force on 2 October 2026, when this was set: edition 2024').waitFor();
  for (const line of ['Checked by', 'Reason for the check', 'Signature']) await sheet(page).getByText(line).waitFor();
  assert.equal(await scanned(page), `${BASE}record/#MPSS700104`);
  assert.equal(await page.locator('.sheet-code a').getAttribute('href'), `${BASE}record/#MPSS700104`);
  await visit.end();
});

test('the code can be scanned in the dark and on a phone', async () => {
  for (const reader of [{ colors: 'dark' }, { width: 320 }]) {
    const visit = await sheetOf('MPSS700101', reader);
    assert.equal(await scanned(visit.page), `${BASE}record/#MPSS700101`);
    await visit.end();
  }
});

test('a static record page leads to the sheet, to the meaning of its status and action, and to its edition', async () => {
  const visit = await browser.visit(site.address, { script: false });
  const { page } = visit;
  await page.goto('browse/number/index.html');
  while (!(await page.locator('a[href*="record/"]').count())) await page.locator('main li a').first().click();
  await page.locator('a', { hasText: 'O’Brien' }).first().click();
  const links = await page.locator('article a').evaluateAll((all) => all.map(({ href }) => href));
  for (const path of ['sheet/index.html#MPSS700104', 'status/index.html#suspended', 'status/index.html#action-suspended', 'sanctions/index.html', 'code/2024/index.html']) {
    assert.ok(links.includes(`${site.address}${path}`), `${path} is not in ${links.join(' ')}`);
  }
  await page.getByText('The rules in force on 2 October 2026').waitFor();
  await visit.end();
});

test('from "not found" on the home page to its sheet; what was typed is handed over once and asked for nowhere', async () => {
  for (const [typed, verdict] of [
    ['MPSS700114', 'No certification in this registry has the number MPSS700114.'],
    ['horatio quinby', 'No name in this registry matches what was searched for.'],
    ['abqxz', 'No name in this registry matches what was searched for.'],
  ]) {
    const visit = await browser.visit(site.address);
    const { page } = visit;
    await page.goto('');
    await page.locator('form button:enabled').waitFor();
    await box(page).focus();
    await page.keyboard.type(typed);
    await page.locator('.below-sheet:visible').waitFor();
    await tabTo(page, 'Print or file a sheet');
    await page.keyboard.press('Enter');
    await sheet(page).waitFor();
    assert.equal(await sheet(page).locator('[data-slot=verdict]').innerText(), verdict);
    assert.equal(await fact(page, 'searched').innerText(), typed);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    assertNeverAsked(visit.requests, typed);
    assert.ok(page.url().endsWith('/sheet/index.html'), page.url());
    await visit.end();
  }
});

test('the link to that sheet stands below no other answer', async () => {
  const visit = await browser.visit(site.address);
  await visit.page.goto('');
  await visit.page.locator('form button:enabled').waitFor();
  for (const typed of ['MPSS700101', 'maria cruz', '12']) {
    await box(visit.page).fill(typed);
    await visit.page.locator('[data-results-status]').filter({ hasText: /\S/ }).waitFor();
    assert.equal(await visit.page.locator('.below-sheet:visible').count(), 0, typed);
  }
  await visit.page.goto('record/#MPSS700114');
  const link = visit.page.locator('[data-record-place] a', { hasText: 'a sheet that says so' });
  assert.equal(await link.getAttribute('href'), `${site.address}sheet/#MPSS700114`);
  await visit.end();
});

test('a number that nobody has: the sheet names numbers like it as other people’s, and says what no match means', async () => {
  const visit = await entered('#mpss-700114');
  const { page } = visit;
  await sheet(page).waitFor();
  assert.equal(await fact(page, 'read_as').innerText(), 'The certification number MPSS700114');
  const near = page.locator('.near');
  await near.getByRole('heading', { name: 'Numbers like this one' }).waitFor();
  await near.getByText('None of them is what was searched for.').waitFor();
  assert.ok((await near.locator('li').count()) > 0);
  await sheet(page).getByText('may be new').waitFor();
  await sheet(page).getByText('(555) 010-0199. Have the number').waitFor();
  assert.equal(await scanned(page), `${BASE}record/#MPSS700114`);
  assertNeverAsked(visit.requests, 'MPSS700114');
  await visit.end();
});

test('a name is never taken for a person: one chooses, or says that it is nobody of these', async () => {
  const visit = await entered('maria');
  const { page } = visit;
  await page.locator('[data-sheet-choice] li').first().waitFor();
  assert.equal(await sheet(page).count(), 0);
  assert.ok(page.url().endsWith('/sheet/'), page.url());
  await tabTo(page, 'None of these');
  await page.keyboard.press('Enter');
  await sheet(page).waitFor();
  assert.match(await sheet(page).locator('[data-slot=verdict]').innerText(), /^One name .* Whoever checked did not take it for the person\.$/);
  await box(page).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-sheet-choice] li').first().waitFor();
  await tabTo(page, 'Maria De La Cruz');
  await page.keyboard.press('Enter');
  await sheet(page).and(page.locator('[data-number=MPSS700103]')).waitFor();
  assert.equal(await sheet(page).getAttribute('data-standing'), 'active-under-investigation');
  assertNeverAsked(visit.requests, 'maria MPSS700103');
  await visit.end();
});

test('what is no number and no name makes no sheet, or one that says why', async () => {
  const visit = await entered('MPSS1234567890');
  await sheet(visit.page).waitFor();
  assert.equal(await sheet(visit.page).locator('[data-slot=verdict]').innerText(), 'This is not a certification number, so no certification has it.');
  await box(visit.page).fill('?!');
  await visit.page.keyboard.press('Enter');
  await visit.page.getByRole('status').filter({ hasText: 'nothing to look for' }).waitFor();
  assert.equal(await sheet(visit.page).count(), 0);
  await visit.end();
});

test('markup that is typed stands on the sheet as text', async () => {
  for (const attack of ['<img src=x onerror=alert(1)> {link} { $words }', '</bdi></dd><script>alert(2)</script>']) {
    const visit = await entered(attack);
    await sheet(visit.page).waitFor();
    assert.equal(await fact(visit.page, 'searched').innerText(), attack);
    assert.equal(await visit.page.locator('main :is(img, svg, iframe, script)').count(), 0);
    await visit.end();
  }
});

test('without an address of its own the site makes no link and no code, and says why', async () => {
  const address = await otherSite({ settings: (text) => text.replace(/^base_url = .*$/m, '') });
  const visit = await sheetOf('MPSS700101', { address });
  await sheet(visit.page).getByText('this site has not been told its own address').waitFor();
  assert.equal(await visit.page.locator('.sheet-code :is(svg, a)').count(), 0);
  await visit.end();
});

test('late data and a clock that is behind are said on the sheet', async () => {
  const late = await sheetOf('MPSS700101', { now: '2026-11-24T00:00:00Z' });
  await sheet(late.page).getByText('an update was due by 23 November 2026').waitFor();
  assert.equal(await fact(late.page, 'checked').innerText(), '23 November 2026, 4:00 p.m. Pacific Time');
  await late.end();
  const behind = await sheetOf('MPSS700101', { now: '2026-11-19T00:00:00Z' });
  await sheet(behind.page).getByText('clock of this device is behind').first().waitFor();
  assert.match(await fact(behind.page, 'checked').innerText(), /^Not known/);
  await behind.end();
});

test('without a connection nothing is concluded', async () => {
  const visit = await browser.visit(site.address);
  await visit.page.goto('sheet/');
  await visit.page.locator('form button:enabled').waitFor();
  await visit.page.route('**/p/**', (route) => route.abort('internetdisconnected'));
  await visit.page.route('**/lib/wider.js*', (route) => route.abort('internetdisconnected'));
  await box(visit.page).fill('horatio quinby');
  await visit.page.keyboard.press('Enter');
  await visit.page.getByRole('status').filter({ hasText: 'could not be reached' }).waitFor();
  assert.equal(await sheet(visit.page).count(), 0);
  visit.faults.length = 0;
  await visit.end();
});

/** How many pages a sheet takes. */
async function pages(page, format) {
  return (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
}

test('every sheet is one page of Letter and of A4', async () => {
  const address = await otherSite({ table: unusual, settings: (text) => text.replace('on_bad_rows = "refuse"', 'on_bad_rows = "hold"') });
  const late = { now: '2026-11-25T00:00:00Z' };
  const sheets = [
    ['MPSS700101', {}], ['MPSS700104', {}], ['MPSS700107', late], ['MPSS700103', late], ['MPSS700114', late],
    ['MPSS800101', { address }], ['MPSS800102', { address, ...late }], ['MPSS800103', { address }],
  ];
  for (const [number, reader] of sheets) {
    const visit = await sheetOf(number, reader);
    for (const format of ['Letter', 'A4']) assert.equal(await pages(visit.page, format), 1, `${number}, ${format}`);
    await visit.end();
  }
  const nobody = await entered('zacharias quintanilla-featherstonehaugh van der westhuizen');
  await sheet(nobody.page).waitFor();
  for (const format of ['Letter', 'A4']) assert.equal(await pages(nobody.page, format), 1, format);
  await nobody.end();
});

test('a withheld name, other names and a record being corrected stand on the sheet as on the record', async () => {
  const address = others.at(-1).address;
  const withheld = await sheetOf('MPSS800102', { address });
  assert.equal(await fact(withheld.page, 'name').innerText(), 'Details withheld');
  await sheet(withheld.page).getByText('not shown, for their safety').waitFor();
  await sheet(withheld.page).getByText('keeps no edition of the rules from then').waitFor();
  assert.ok(!(await sheet(withheld.page).innerText()).includes('Quintanilla'));
  await withheld.end();
  const long = await sheetOf('MPSS800101', { address });
  assert.match(await fact(long.page, 'other_names').innerText(), /Anneliese Featherstonehaugh; .*Maxi$/);
  await long.end();
  const held = await sheetOf('MPSS800103', { address });
  await sheet(held.page).getByText('being corrected').first().waitFor();
  assert.notEqual(await sheet(held.page).getAttribute('data-standing'), 'active');
  await held.end();
});

test('each section that a sheet names is a link to words that are there', async () => {
  const found = new Set();
  const collect = async (visit) => {
    const links = sheet(visit.page).locator('a[href]:visible');
    for (const href of await links.evaluateAll((all) => all.map((link) => link.href))) found.add(href);
    assert.equal(await sheet(visit.page).locator('span.rule').count(), 0);
    await visit.end();
  };
  for (const number of ['MPSS700101', 'MPSS700103', 'MPSS700104', 'MPSS700105', 'MPSS700107', 'MPSS700114']) {
    await collect(await sheetOf(number));
  }
  const own = [...found].filter((href) => href.startsWith(site.address) && !href.includes('/sheet/'));
  assert.ok(own.some((href) => href.endsWith('#s805-2')) && own.some((href) => href.endsWith('#action-none')), own.join('\n'));
  const visit = await browser.visit(site.address);
  for (const href of own) {
    await visit.page.goto(href);
    const anchor = new URL(href).hash.slice(1);
    if (anchor) assert.ok(await visit.page.evaluate((id) => document.getElementById(id) !== null, anchor), href);
  }
  await visit.end();
});

test('without script the page says what a sheet shows, what it cannot, and whom to ask', async () => {
  const visit = await browser.visit(site.address, { script: false });
  await visit.page.goto('sheet/');
  const text = await visit.page.locator('main').innerText();
  for (const words of ['The sheet cannot know', 'primary source', 'Browse by number', '(555)']) assert.ok(text.includes(words), words);
  await visit.end();
});
