// The standing is true at the moment it is read: the same site, read on other days. The registry's days end in Los Angeles
// (eight hours behind UTC in winter), wherever the reader is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextDue } from './site.js';
import { browser, site } from './visiting.js';

/** Olivia Thornton, stored as Active, is certified to the end of 31 December 2026. */
const number = 'MPSS700106';
const days = [
  ['2026-11-21T02:00:12Z', 'active', 'when the site was built'],
  ['2027-01-01T07:59:00Z', 'active', 'a minute before her last day ends in Los Angeles'],
  ['2027-01-01T08:01:00Z', 'expired', 'a minute after'],
  ['2029-06-01T12:00:00Z', 'expired', 'years later'],
  ['2020-01-01T12:00:00Z', 'active', 'on a device whose clock is years behind: the time of publishing counts'],
];

for (const [now, standing, when] of days) {
  test(`${when}, she is ${standing}: result, record, permanent link and own page`, async () => {
    const visit = await browser.visit(site.address, { now });
    await visit.page.goto('');
    await visit.page.locator('form button:enabled').waitFor();
    await visit.page.locator('input[name=q]').fill('thornton olivia');
    await shows(visit.page, `li[data-number=${number}]`, standing);
    await visit.page.goto(`#${number}`);
    await says(visit.page, standing);
    await visit.page.goto(`record/#${number}`);
    await says(visit.page, standing);
    await visit.page.goto(await ownPage());
    await says(visit.page, standing);
    await visit.end();
  });
}

/** The static page of the person; its folder is the first byte of a hash that the browser computes here. */
async function ownPage() {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(number));
  return `record/${Buffer.from(hash).toString('hex').slice(0, 2)}/${number}.html`;
}

async function shows(page, place, standing) {
  await page.locator(`${place}[data-standing=${standing}]:visible`).waitFor();
}

/** The record's standing, its sentence and its explanation agree. */
async function says(page, standing) {
  await shows(page, `article[data-number=${number}]`, standing);
  const sentence = await page.locator('article [data-slot=sentence]').innerText();
  const expected = standing === 'expired' ? /^Expired\b.*last valid day\b.*31 December 2026/ : /valid through\b.*31 December 2026/i;
  assert.match(sentence, expected);
  const explained = await page.locator('article [data-when]:visible').evaluateAll((all) => all.map((one) => one.dataset.when));
  assert.ok(explained.length > 0 && explained.every((when) => when.split(' ').includes(standing)), explained.join());
}

const late = (page) => page.locator('.freshness.freshness--late:visible');

test('once an update is overdue, every answer carries a warning', async () => {
  const due = Date.parse(nextDue);
  const [before, behind] = [due - 60_000, due + 60_000].map((time) => new Date(time).toISOString());
  for (const path of ['', 'record/#MPSS700101', 'browse/']) {
    const early = await browser.visit(site.address, { now: before });
    await early.page.goto(path);
    await early.page.locator('.freshness:visible').filter({ hasText: '20 November 2026' }).first().waitFor();
    assert.equal(await late(early.page).count(), 0, path);
    await early.end();
    const visit = await browser.visit(site.address, { now: behind });
    await visit.page.goto(path);
    await late(visit.page).first().waitFor();
    await visit.end();
  }
});

test('a device whose clock is a day behind is told so', async () => {
  const visit = await browser.visit(site.address, { now: '2026-11-19T02:00:00Z' });
  await visit.page.goto('');
  await visit.page.locator('.freshness').filter({ hasText: /clock/i }).waitFor();
  await visit.end();
});
