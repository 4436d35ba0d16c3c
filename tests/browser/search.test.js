// Looking somebody up as people type: numbers and names in every form, nobody for a number that does not exist, and
// nothing of what was typed in any address that the browser asks for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNeverAsked } from './browser.js';
import { browser, site } from './visiting.js';

const box = (page) => page.locator('input[name=q]');
const found = (page, number) => page.locator(`main [data-number="${number}"]:visible`);
const status = (page) => page.locator('[role=status][data-results-status]');

/** Types into the box of the home page once the script has taken it over. */
async function typed(visit, text) {
  await visit.page.goto('');
  await visit.page.locator('form button:enabled').waitFor();
  await box(visit.page).fill(text);
}

const findable = [
  ['MPSS700101', 'MPSS700101'],
  ['mpss700101', 'MPSS700101'],
  ['mpss 700101', 'MPSS700101'],
  ['#MPSS-700101', 'MPSS700101'],
  ['700101', 'MPSS700101'],
  [' 700 101 ', 'MPSS700101'],
  ['José García-López', 'MPSS700101'],
  ['jose garcia lopez', 'MPSS700101'],
  ['garcia jose', 'MPSS700101'],
  ['lopez', 'MPSS700101'],
  ['nguyen thi anh', 'MPSS700102'],
  ['anh nguyen', 'MPSS700102'],
  ['delacruz maria', 'MPSS700103'],
  ['cruz maria', 'MPSS700103'],
  ['obrien', 'MPSS700104'],
  ["Siobhan O'Brien", 'MPSS700104'],
  ['SUKARNO', 'MPSS700105'],
  ['thornt', 'MPSS700106'],
  ['王秀英', 'MPSS700108'],
  ['Գրիգորյան', 'MPSS700109'],
  ['yildiz', 'MPSS700112'],
];
test('people are found as they are typed', async () => {
  const visit = await browser.visit(site.address);
  for (const [text, number] of findable) {
    await typed(visit, text);
    await found(visit.page, number).first().waitFor().catch(() => assert.fail(`"${text}" does not find ${number}`));
    await status(visit.page).filter({ hasText: /\S/ }).waitFor();
    assertNeverAsked(visit.requests, text);
  }
  await visit.end();
});

const similar = [
  ['horatio quinby', 'MPSS7001130', 'Spelled Quimby'],
  ['bob johnson', 'MPSS700110', 'Registered as Robert'],
  ['siobhan obrian', 'MPSS700104', 'Spelled O’Brien'],
  ['sucarno', 'MPSS700105', /^(Spelled Sukarno|Sukarno sounds like what was typed)$/],
  ['olivia maria thornton', 'MPSS700106', 'Name without “maria”'],
  ['wang xiuying', 'MPSS700108', 'Found by its spelling in Latin letters'],
  ['ani grigoryan', 'MPSS700109', 'Found by its spelling in Latin letters'],
];
test('people are found by similar names, and the row says why', async () => {
  const visit = await browser.visit(site.address);
  for (const [text, number, why] of similar) {
    await typed(visit, text);
    await found(visit.page, number).first().waitFor().catch(() => assert.fail(`"${text}" does not find ${number}`));
    const note = found(visit.page, number).locator('[data-slot=matched]').filter({ hasText: why });
    await note.waitFor().catch(() => assert.fail(`"${text}" does not say ${why}`));
    await status(visit.page).filter({ hasText: /\S/ }).waitFor();
    assertNeverAsked(visit.requests, text);
  }
  await visit.end();
});

test('a number like the one that was asked for is shown on request, and the sentence stays', async () => {
  const visit = await browser.visit(site.address);
  await typed(visit, 'MPSS700114');
  await status(visit.page).filter({ hasText: /no certification with the number MPSS700114/ }).waitFor();
  assert.equal(await visit.page.locator('main [data-number]').count(), 0);
  await visit.page.getByRole('button', { name: 'Show numbers like this one' }).click();
  await visit.page.getByRole('heading', { name: /^Other people’s numbers/ }).waitFor();
  await found(visit.page, 'MPSS700104').waitFor();
  await status(visit.page).filter({ hasText: /no certification with the number MPSS700114/ }).waitFor();
  await visit.end();
});

test("nobody's number says so, and shows nobody", async () => {
  const visit = await browser.visit(site.address);
  for (const text of ['MPSS700199', '#mpss-700199', '700199', '7001011']) {
    await typed(visit, text);
    await status(visit.page).filter({ hasText: /\bno certification\b.*MPSS700/i }).waitFor();
    assert.equal(await visit.page.locator('main [data-number]').count(), 0, text);
    assertNeverAsked(visit.requests, text);
  }
  await visit.end();
});

test('from typing to the record with the keyboard alone; the address names the number and nothing else', async () => {
  const visit = await browser.visit(site.address);
  await typed(visit, '');
  await box(visit.page).focus();
  await visit.page.keyboard.type('jose garcia');
  await found(visit.page, 'MPSS700101').waitFor();
  await visit.page.keyboard.press('Enter');
  await visit.page.locator('[data-number="MPSS700101"] a:focus').waitFor();
  await visit.page.keyboard.press('Enter');
  const record = visit.page.locator('article[data-number="MPSS700101"]:visible');
  await record.waitFor();
  assert.equal(await record.getAttribute('data-standing'), 'active');
  assert.equal(visit.page.url(), `${site.address}#MPSS700101`);
  await visit.page.goBack();
  await found(visit.page, 'MPSS700101').and(visit.page.locator('li')).waitFor();
  assertNeverAsked(visit.requests, 'jose garcia MPSS700101');
  await visit.end();
});

test('the permanent link shows the record of the number in its fragment, and follows it', async () => {
  const visit = await browser.visit(site.address);
  await visit.page.goto('record/#MPSS700104');
  assert.equal(await found(visit.page, 'MPSS700104').getAttribute('data-standing'), 'suspended');
  await visit.page.evaluate(() => {
    location.hash = 'MPSS700105';
  });
  assert.equal(await found(visit.page, 'MPSS700105').getAttribute('data-standing'), 'revoked');
  assertNeverAsked(visit.requests, 'MPSS700104 MPSS700105 700104 700105');
  await visit.end();
});

test('a permanent link to nobody says so', async () => {
  const visit = await browser.visit(site.address);
  await visit.page.goto('record/#MPSS700199');
  await visit.page.locator('main').filter({ hasText: /\bno certification\b.*MPSS700199/i }).waitFor();
  assert.equal(await visit.page.locator('main [data-number]').count(), 0);
  await visit.end();
});

test('without script, Enter sends nothing, and nothing is there to press', async () => {
  const visit = await browser.visit(site.address, { script: false });
  await visit.page.goto('', { waitUntil: 'networkidle' });
  assert.equal(await visit.page.locator('[data-below] :visible').filter({ hasText: /\S/ }).count(), 0);
  const before = visit.requests.length;
  for (const text of ['jose garcia', 'MPSS700101']) {
    await box(visit.page).fill(text);
    await box(visit.page).press('Enter');
    await visit.page.locator('form button').click({ force: true });
    await visit.page.waitForTimeout(300);
  }
  // The icon of the page may come late.
  assert.deepEqual(visit.requests.slice(before).filter((address) => !address.endsWith('/favicon.svg')), []);
  assert.equal(visit.page.url(), site.address);
  await visit.end();
});
