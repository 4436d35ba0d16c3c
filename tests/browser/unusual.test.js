// People of whom the registry says less than usual, or more, as a reader sees them: held, withheld and unlisted records,
// and other names. The pages are those of a real site; the trees below them are written here, since only a site that was
// published before can hold such people.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSite } from '../client/small-site.js';
import { unusual } from '../client/unusual-people.js';
import { browser, site } from './visiting.js';

const trees = buildSite(unusual);

/** A visit to the site with these people in its trees. */
async function visited() {
  const visit = await browser.visit(site.address);
  await visit.page.route('**/tops.bin', (route) => route.fulfill({ body: trees.tops }));
  await visit.page.route(/\/p\/[0-9a-f]{2}\//, (route) => route.fulfill({ body: trees.files.get(route.request().url().slice(-64)) }));
  return visit;
}

/** What a record says to somebody who reads it on the screen. */
async function record(visit, number) {
  await visit.page.goto(`record/#${number}`);
  const article = visit.page.locator(`article[data-number=${number}]`);
  await article.waitFor();
  const facts = await article.locator('dl.facts > div:visible').evaluateAll((all) => all.map((fact) => (
    [...fact.children].map(({ innerText }) => innerText.trim())
  )));
  return {
    standing: await article.getAttribute('data-standing'),
    answer: await article.locator('.answer').innerText(),
    facts: Object.fromEntries(facts),
    all: await article.innerText(),
  };
}

test('a held record is never shown as active, and says since when and whom to ring', async () => {
  const visit = await visited();
  for (const { number, held } of unusual.filter((one) => one.held)) {
    const { standing, answer, facts, all } = await record(visit, number);
    assert.match(standing, /^(being-corrected|suspended|revoked|expired)$/, number);
    assert.match(answer, /being corrected/i, number);
    assert.match(answer, /\(555\)\s010.0199/, number);
    assert.doesNotMatch(answer, /\bactive\b|no sanctions|undefined|null/i, number);
    assert.equal(/17 November 2026/.test(answer), Boolean(held.confirmed), number);
    assert.doesNotMatch(all, /undefined|null|NaN/, number);
    for (const [name, value] of Object.entries(facts)) assert.ok(name && value, `${number}: "${name}" is "${value}"`);
    assert.ok(!Object.values(facts).some((value) => /Active|^None$/.test(value)), number);
  }
  await visit.end();
});

test('a withheld record has its true standing and no name', async () => {
  const visit = await visited();
  const active = await record(visit, 'MPSS200010');
  assert.deepEqual([active.standing, Object.keys(active.facts).length], ['active', 4]);
  assert.match(active.answer, /withheld/i);
  assert.equal((await record(visit, 'MPSS200011')).standing, 'suspended');
  assert.doesNotMatch((await record(visit, 'MPSS200006')).answer, /withheld/i);
  await visit.end();
});

test('a number that is no longer listed says since when, and no facts', async () => {
  const visit = await visited();
  for (const number of ['MPSS200012', 'MPSS200013']) {
    const { standing, answer, facts } = await record(visit, number);
    assert.deepEqual([standing, facts], ['no-longer-listed', {}]);
    assert.match(answer, /1 October 2026/);
  }
  await visit.end();
});

test('other names are a fact of the record and are said where they lead to it', async () => {
  const visit = await visited();
  assert.ok(Object.values((await record(visit, 'MPSS200001')).facts).includes('Jane Roe; Doe Jane; Janie Doe'));
  await visit.page.goto('');
  await visit.page.locator('form button:enabled').waitFor();
  await visit.page.locator('input[name=q]').fill('jane roe');
  const row = (number) => visit.page.locator(`li[data-number=${number}]`);
  await row('MPSS200001').waitFor();
  assert.match(await row('MPSS200001').innerText(), /Jane Doe[\s\S]*Other name: Jane Roe/);
  assert.doesNotMatch(await row('MPSS200002').innerText(), /Other name/);
  await visit.end();
});

test('rows of held and unlisted people say so', async () => {
  const visit = await visited();
  await visit.page.goto('');
  await visit.page.locator('form button:enabled').waitFor();
  for (const [typed, number, standing, words] of [
    ['held since', 'MPSS200003', 'being-corrected', /being corrected/i],
    ['held suspended', 'MPSS200004', 'suspended', /suspended[\s\S]*being corrected/i],
    ['held expired', 'MPSS200007', 'expired', /expired[\s\S]*being corrected/i],
    ['gone away', 'MPSS200012', 'no-longer-listed', /no longer listed/i],
  ]) {
    await visit.page.locator('input[name=q]').fill(typed);
    const row = visit.page.locator(`li[data-number=${number}]`);
    await row.waitFor();
    assert.equal(await row.getAttribute('data-standing'), standing);
    assert.match(await row.innerText(), words);
    assert.doesNotMatch(await row.innerText(), /\bactive\b|undefined|null/i);
  }
  await visit.end();
});

test('an action that is over is said with its day', async () => {
  const visit = await visited();
  const { standing, facts } = await record(visit, 'MPSS200014');
  assert.equal(standing, 'active');
  assert.ok(Object.values(facts).some((value) => value.includes('30 September 2026')));
  await visit.end();
});
