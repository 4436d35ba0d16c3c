// Checking a staff list as an employer does: pasted, dropped or chosen, by keyboard alone, cancelled half-way, with people to
// compare, kept and checked again, and printed. Nothing of the list stands in any address that is asked for.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertNeverAsked } from './browser.js';
import { browser, site } from './visiting.js';

const list = [
  'Employee,Cert #', 'José García López,MPSS700101', 'Olivia Thornton,', 'Jane Doe,700104', ',700105', '', ',MPSS12',
  'Somebody Else,700199', 'Horatio Quimbi,', '<b>Bold</b> Markup,700107',
].join('\n');

async function open(reader) {
  const visit = await browser.visit(site.address, reader);
  await visit.page.goto('staff/');
  await visit.page.locator('[data-staff-form]:visible').waitFor();
  return visit;
}

const status = (page) => page.locator('[role=status][data-staff-status]');
const row = (page, line) => page.locator(`.staff-table tr[data-line="${line}"]`);
const say = (page, text) => status(page).filter({ hasText: text }).waitFor();

/** Tabs on until an element that fits has the focus. */
async function tabTo(page, selector) {
  for (let times = 0; times < 60; times += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => document.activeElement.matches(one), selector)) return;
  }
  assert.fail(`the Tab key never came to ${selector}`);
}

/** Pastes a list and checks it. */
async function checkList(page, text = list) {
  await page.locator('#staff-list').fill(text);
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.getByRole('button', { name: 'Start the check' }).click();
  await page.locator('[data-staff-results]:visible').waitFor();
}

/** Each row of the table: its line, what came of it, how the person stands. */
const rows = (page) => page.locator('.staff-table tbody tr').evaluateAll((all) => all.map(({ dataset }) => (
  [dataset.line, dataset.outcome, dataset.standing].filter(Boolean).join(' ')
)));

test('a list is read, checked, looked through and settled by keyboard alone', async () => {
  const visit = await open();
  const { page, requests } = visit;
  await tabTo(page, '#staff-list');
  await page.keyboard.insertText(list);
  await tabTo(page, 'button[type=submit]');
  await page.keyboard.press('Enter');
  await say(page, '8 rows were read.');
  assert.match(await page.locator('[data-staff-cost]').innerText(), /^About \d+ small files?, \d+ KB, will be fetched from this website/);
  await tabTo(page, '[data-staff-start]');
  await page.keyboard.press('Enter');
  await say(page, /^8 rows checked\. 1 is in good standing today\./);
  assert.deepEqual(await rows(page), [
    '3 one-name', '4 disagree suspended', '5 number revoked', '7 unread', '8 no-number', '9 no-name', '10 disagree expired',
  ]);
  await tabTo(page, '#staff-view');
  await page.keyboard.press('a');
  await row(page, 2).waitFor();
  assert.match(await row(page, 2).innerText(), /The name on your list agrees\./);
  await tabTo(page, '.staff-people button');
  await page.keyboard.press('Enter');
  await page.locator('tr[data-line="3"] [data-undo]:focus').waitFor();
  assert.equal(await row(page, 3).getAttribute('data-outcome'), 'confirmed');
  await page.keyboard.press('Enter');
  await page.locator('tr[data-line="3"] .staff-people button:focus').waitFor();
  await tabTo(page, '[data-staff-further]');
  await page.keyboard.press('Enter');
  await page.locator('tr[data-line="9"][data-outcome="similar"]').waitFor();
  assert.match(await row(page, 9).innerText(), /Horatio Quimby/);
  assert.match(await row(page, 9).innerText(), /may be someone else: compare the number/);
  assertNeverAsked(requests, `${list} Quimby`.replace('Cert', ''));
  await visit.end();
});

test('a name is never settled without a person, and its row says why', async () => {
  const visit = await open();
  await checkList(visit.page, 'Olivia Thornton\nMaria Cruz');
  for (const line of [1, 2]) {
    assert.match(await row(visit.page, line).innerText(), /The same name is not the same person: compare the number\./);
    assert.equal(await row(visit.page, line).getAttribute('data-standing'), null);
  }
  await visit.end();
});

test('a check can be cancelled, asks for nothing more, and goes on when started again', async () => {
  const visit = await open();
  const { page, requests } = visit;
  let hold = true;
  await page.route(/\/p\/[0-9a-f]{2}\//, async (route) => {
    while (hold) await new Promise((done) => { setTimeout(done, 20); });
    await route.continue().catch(() => {});
  });
  await page.locator('#staff-list').fill(list);
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.getByRole('button', { name: 'Start the check' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await say(page, 'The check was cancelled.');
  const before = requests.length;
  hold = false;
  await page.waitForTimeout(300);
  assert.equal(requests.length, before);
  assert.ok(await page.locator('[data-staff-results]').isHidden());
  await page.getByRole('button', { name: 'Start the check' }).click();
  await say(page, /^8 rows checked/);
  await visit.end();
});

test('a list that was kept shows what has changed', async () => {
  const visit = await open();
  const { page } = visit;
  await checkList(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Keep this list' }).click()]);
  assert.equal(download.suggestedFilename(), 'staff-list-2026-11-20.json');
  const kept = readFileSync(await download.path(), 'utf8').replace('"revoked"', '"active"');
  await page.locator('#staff-file').setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(kept) });
  await page.getByText('A list kept from data of 20 November 2026.').waitFor();
  await page.getByRole('button', { name: 'Start the check' }).click();
  await say(page, /1 row has changed since the data of 20 November 2026\.$/);
  await page.locator('#staff-view').selectOption('changed');
  assert.deepEqual(await rows(page), ['5 number revoked']);
  assert.match(await row(page, 5).innerText(), /Changed: it was “Active” when the list was kept\./);
  await visit.end();
});

test('a file can be chosen or dropped, and one that is no list is refused', async () => {
  const visit = await open();
  const { page } = visit;
  const file = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  await page.locator('#staff-file').setInputFiles(file('list.csv', 'Name;Number\nJos\u00e9;700101'));
  await say(page, '1 row was read.');
  await page.locator('#staff-file').setInputFiles(file('list.xlsx', 'PK\u0003\u0004'));
  await say(page, 'Save the list as CSV');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['700101\n700102'], 'list.txt'));
    document.querySelector('[data-staff-form]').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await say(page, '2 rows were read.');
  await page.evaluate(() => {
    document.getElementById('staff-list').value = Array.from({ length: 10_001 }, (_, at) => String(100000 + at)).join('\n');
  });
  await page.getByRole('button', { name: 'Read the list' }).click();
  await say(page, 'The list has 10,001 rows. At most 10,000 can be checked at once');
  assert.ok(await page.locator('[data-staff-plan]').isHidden());
  await page.locator('#staff-list').fill(' \n ');
  await page.getByRole('button', { name: 'Read the list' }).click();
  await say(page, 'There is nothing to check yet.');
  await visit.end();
});

test('the file for spreadsheets has every row', async () => {
  const visit = await open();
  const { page } = visit;
  await checkList(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
  const text = readFileSync(await download.path(), 'utf8');
  const lines = text.trim().split('\r\n');
  assert.equal(lines.length, 1 + 9 + 3);
  assert.equal(text[0], '\uFEFF');
  assert.match(lines[0], /^Line,Your list,Number on your list/);
  assert.match(lines[1], /^2,"José García López, MPSS700101",MPSS700101,José García López,The name on your list agrees\.,MPSS700101,José García-López,Active,none,2025-03-15,2027-03-14,114,,500\.2\.A; 500\.2\.E$/);
  await visit.end();
});

test('the filing sheet fits one page for a short list, says when and against which data, and leaves room for who', async () => {
  const visit = await open();
  const { page } = visit;
  await checkList(page);
  await page.getByRole('button', { name: 'Make the filing sheet' }).click();
  const sheet = page.locator('[data-staff-sheet]');
  await page.locator('#staff-next').fill('1/4/2027');
  const words = await sheet.innerText();
  for (const part of ['as of 20 November 2026, 3:00 p.m.', 'Checked on 20 November 2026, 6:00 p.m.', 'Checked by', 'Next check on\n4 January 2027', 'What it does not show']) {
    assert.ok(words.includes(part), `${part} is not in\n${words}`);
  }
  assert.equal(await sheet.locator('tbody tr').count(), 8);
  assert.equal(await sheet.locator('tbody button').count(), 0);
  for (const format of ['Letter', 'A4']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, format);
  }
  await visit.end();
});

test('each answer carries a section, and every section link exists', async () => {
  const visit = await open();
  const { page } = visit;
  await checkList(page);
  await page.locator('#staff-view').selectOption('all');
  for (const line of await page.locator('.staff-table tbody tr:not([data-outcome="blank"])').all()) {
    assert.ok(await line.locator('a.rule').count() > 0, await line.innerText());
  }
  const rules = await page.evaluate(() => {
    const element = document.querySelector('[data-rules]');
    const inTemplate = document.getElementById('rule-links').content;
    const named = element.dataset.rules.split(/\s+/).map((pair) => pair.split('=')[1]);
    return [...new Set(named)].map((rule) => [rule, inTemplate.querySelector(`[data-rule="${rule}"] a`)?.getAttribute('href')]);
  });
  const links = await page.locator('.staff a.rule').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  for (const [rule, href] of rules) assert.ok(href, `${rule} has no link`);
  for (const href of new Set([...rules.map(([, one]) => one), ...links])) {
    await page.goto(new URL(href, `${site.address}staff/`).href);
    const anchor = new URL(page.url()).hash.slice(1);
    assert.equal(await page.locator(`[id="${anchor}"]`).count(), 1, href);
  }
  await visit.end();
});
