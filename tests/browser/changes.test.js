// Changes of status: a record tells its own when somebody opens them, and asks for nothing before; the page of changes tells
// all by number. Also that a number which does not exist says how old the data are.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { startBrowser } from './browser.js';
import { startSite } from './site.js';

const header = 'certification_number,full_legal_name,date_active,date_expires,status,action,status_changed_at';
const row = (number, name, status, changed = '') => `${number},${name},2025-03-15,2027-03-14,${status},${changed}`;
const table = (...rows) => `${[header, ...rows].join('\n')}\n`;
const good = 'Active/No sanctions,None';

let site;
let browser;
before(async () => {
  site = await startSite({
    earlier: table(row('MPSS1001', 'Jane Doe', good), row('MPSS1002', 'Ana Ruiz', good)),
    table: table(row('MPSS1001', 'Jane Doe', 'Suspended,Suspended', '2026-11-20T20:30:00Z'), row('MPSS1002', 'Ana Ruiz', good)),
  });
  browser = await startBrowser();
});
afterEach(() => browser.abandon());
after(async () => {
  await browser?.close();
  site?.stop();
});

/** The static page of a person; its folder is the first byte of a hash that is computed here. */
async function ownPage(number) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(number));
  return `record/${Buffer.from(hash).toString('hex').slice(0, 2)}/${number}.html`;
}

for (const [where, path] of [['permanent link', async () => 'record/#MPSS1001'], ['own page', () => ownPage('MPSS1001')]]) {
  test(`${where}: the history is fetched when it is opened, and says how soon the change was published`, async () => {
    const visit = await browser.visit(site.address);
    const { page } = visit;
    await page.goto(await path());
    const details = page.locator('article details');
    await page.locator('article .freshness').filter({ hasText: /Registry as of/ }).waitFor();
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    assert.equal(await details.locator('[data-history-place]').textContent(), '');
    await details.locator('summary').click();
    await details.getByText('Suspended on 20 November 2026; published here 5 hours later.').waitFor();
    assert.ok(asked.some((url) => url.includes('/p/')) && asked.every((url) => !url.includes('MPSS')), asked.join());
    const before = asked.length;
    await details.locator('summary').click();
    await details.locator('summary').click();
    assert.equal(asked.length, before, 'opened again, it asks for nothing');
    await visit.end();
  });
}

test('a record without a change says so, and for how long changes are kept', async () => {
  const visit = await browser.visit(site.address);
  await visit.page.goto('record/#MPSS1002');
  await visit.page.locator('article summary').click();
  await visit.page.getByText('No change of status of this certification was published here in the last 90 days.').waitFor();
  await visit.end();
});

test('without script the details lead to the page of changes, which has numbers and no names', async () => {
  const visit = await browser.visit(site.address, { script: false });
  const { page } = visit;
  await page.goto(await ownPage('MPSS1001'));
  await page.locator('article summary').click();
  await page.locator('article details a').click();
  await page.waitForURL(/changes\/index\.html$/);
  const row = page.locator('li[data-verdict=met]');
  assert.match(await row.textContent(), /^MPSS1001 From “Active” to “Suspended”\. Decided at 12:30 p\.m\. on 20 November 2026; published 5 hours later\. That was in time\.$/);
  assert.equal(await row.locator('a').getAttribute('href'), '../record/#MPSS1001');
  assert.doesNotMatch(await page.content(), /Jane|Doe|Ruiz/);
  await visit.end();
});

test('a number that does not exist says how old the data are', async () => {
  const visit = await browser.visit(site.address);
  await visit.page.goto('record/#MPSS9999');
  await visit.page.locator('main .freshness').filter({ hasText: /Registry as of 20 November 2026/ }).waitFor();
  await visit.end();
});

test('the page of changes calls the time zone as the age of the data does, with and without script', async () => {
  for (const script of [true, false]) {
    const visit = await browser.visit(site.address, { script });
    await visit.page.goto('changes/');
    const age = script ? visit.page : visit.page.frameLocator('iframe');
    await age.getByText(/Registry as of .*, Pacific Time\./).first().waitFor();
    await visit.page.getByText('Days begin and end in the registry’s own time zone, Pacific Time.').waitFor();
    await visit.end();
  }
});
