// Proofs in the browser: what a reader is told of a signed site, and by a host that lies; proofs saved and checked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { inflateRawSync, deflateRawSync } from 'node:zlib';
import { startBrowser } from './browser.js';
import { publishTwice, startHost } from './signed-site.js';
import { people } from './site.js';

const now = '2026-11-21T04:00:00Z';
const { number, name } = people()[0];
const ABSENT = 'MPSS999999';
let browser;
let site;
let other;
let host;

before(async () => {
  browser = await startBrowser();
  [site, other] = [publishTwice(), publishTwice()];
});
afterEach(async () => {
  host?.stop();
  await browser.abandon();
});
after(async () => {
  await browser.close();
  [site, other].forEach((one) => one.remove());
});

/** Opens the record of a number, and gives the page once the check of the signature has said something. */
async function openRecord(page, of = number) {
  await page.goto(`${host.address}record/#${of}`);
  await page.reload();
  return page.locator('[data-proof-outcome]').first();
}

const outcomeOf = (line) => line.getAttribute('data-proof-outcome');

/** Visits a host, perhaps after a first visit to the truth, and gives the outcome and its sentence. */
async function told({ first, then = site.second, lie = () => undefined }) {
  host = await startHost(first ?? then);
  const reader = await browser.visit(host.address, { now });
  if (first) assert.equal(await outcomeOf(await openRecord(reader.page)), 'vouched');
  Object.assign(host, { folder: then, lie });
  const line = await openRecord(reader.page);
  const said = { outcome: await outcomeOf(line), sentence: await line.textContent(), isWarning: (await line.evaluate((one) => one.localName)) === 'strong' };
  await reader.context.close();
  return said;
}

test('a signed site is checked after the record stands, and quietly', async () => {
  const { outcome, sentence, isWarning } = await told({});
  assert.equal(outcome, 'vouched');
  assert.match(sentence, /was checked, and it holds/);
  assert.equal(isWarning, false);
});

test('a log that grew is shown to go on', async () => {
  assert.equal((await told({ first: site.first })).outcome, 'vouched');
});

const LIES = {
  older: { first: () => site.second, then: () => site.first },
  'other-key': { first: () => site.second, then: () => other.second },
  'no-longer-signed': { first: () => site.second, lie: (path) => (path === 'tops.bin' ? unsigned() : undefined) },
  signature: { lie: (path) => (path === 'keys' ? readFileSync(join(other.second, 'keys')) : undefined) },
  damaged: { lie: (path) => (path === 'tops.bin' ? restated((text) => text.replace('index 1', 'index 0')) : undefined) },
  'other-log': { first: () => site.first, then: () => site.second, lie: (path) => (path.startsWith('tile/0/') ? Buffer.alloc(64) : undefined) },
};
for (const [outcome, { first, then, lie }] of Object.entries(LIES)) {
  test(`a lying host is found out: ${outcome}`, async () => {
    const said = await told({ first: first?.(), then: then?.(), lie });
    assert.equal(said.outcome, outcome);
    assert.equal(said.isWarning, true);
    assert.match(said.sentence, /Before you rely on this answer, call /);
  });
}

/** `tops.bin` with another statement of the head. */
function restated(alter) {
  const bytes = inflateRawSync(readFileSync(join(site.second, 'tops.bin')));
  const length = bytes.readUInt32BE(4);
  const stated = Buffer.from(alter(bytes.subarray(8, 8 + length).toString()));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(stated.length);
  return deflateRawSync(Buffer.concat([bytes.subarray(0, 4), size, stated, bytes.subarray(8 + length)]));
}

const unsigned = () => restated(() => readFileSync(join(site.second, 'head.json'), 'utf8'));

/** Damage to what is fetched: what the reader sees instead of the record. */
const flipped = (bytes) => Buffer.from(bytes.map((byte, place) => (place === bytes.length >> 1 ? byte ^ 1 : byte)));
const DAMAGE = {
  'a flipped byte in every page': (path, read) => (path.startsWith('p/') ? flipped(read(site.second)) : undefined),
  'a missing page': (path) => (path.startsWith('p/') ? null : undefined),
  'a cut tops.bin': (path, read) => (path === 'tops.bin' ? read(site.second).subarray(0, 700) : undefined),
  'a tops.bin whose head is no text': (path) => (path === 'tops.bin' ? restated((text) => text.replace('\nextra ey', '\nextra !!')) : undefined),
  'the page of another': (path, read) => (path.startsWith('p/') ? readFileSync(join(site.second, 'tops.bin')) : undefined),
};
for (const [what, lie] of Object.entries(DAMAGE)) {
  test(`${what}: no answer, and a sentence that says so`, async () => {
    host = await startHost(site.second);
    host.lie = lie;
    const { page, context } = await browser.visit(host.address, { now });
    await page.goto(`${host.address}record/#${number}`);
    await page.getByText(/reload this page/).first().waitFor();
    assert.equal(await page.locator('article[data-standing]').count(), 0);
    assert.equal(await page.locator('[data-proof-outcome="vouched"]').count(), 0);
    await context.close();
  });
}

/** Saves the proof of what is open, and gives its path. */
async function saved(page) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save-proof]').first().click()]);
  return { path: await file.path(), name: file.suggestedFilename() };
}

/** Checks a proof on the page that is open, and gives the outcome, its sentence, and by which note of keys it was judged. */
async function checked(page, text) {
  const said = page.locator('[data-verify-said]');
  await said.evaluate((one) => { one.textContent = ''; });
  await page.locator('[data-verify-file]').setInputFiles({ name: 'proof.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.waitForFunction(() => document.querySelector('[data-verify-said]').textContent !== '');
  const by = await page.locator('[data-verify-by]').textContent();
  return { outcome: await said.getAttribute('data-outcome'), sentence: await said.textContent(), by };
}

test('a proof that a thief made is refused by the site whose newer note of keys ended the stolen key', async () => {
  host = await startHost(site.second);
  const { page, context } = await browser.visit(host.address, { now });
  await openRecord(page);
  const proof = readFileSync((await saved(page)).path, 'utf8');
  await page.goto(`${host.address}verify-receipt/`);
  const held = await checked(page, proof);
  assert.deepEqual([held.outcome, held.by], ['trusted', '']);
  const ended = site.endedKeys();
  host.lie = (path) => (path === 'keys' ? Buffer.from(ended) : undefined);
  const refused = await checked(page, proof);
  assert.equal(refused.outcome, 'ended-key');
  assert.match(refused.sentence, /^This proves nothing: the key that signed it no longer counts\. A newer note of keys on this website/);
  assert.equal(await page.locator('[data-verify-answers]').textContent(), '');
  // Nothing there, and a note of another root key: neither is taken for the site's word.
  for (const lie of [null, readFileSync(join(other.second, 'keys'))]) {
    host.lie = (path) => (path === 'keys' ? lie : undefined);
    const alone = await checked(page, proof);
    assert.equal(alone.outcome, 'trusted');
    assert.match(alone.by, /note of keys could not be compared/);
  }
  await context.close();
});

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'";

test('the check as one file is a download, and says what to do where a website shows it', async () => {
  host = await startHost(site.second);
  const { page, context } = await browser.visit(host.address, { now });
  await page.goto(`${host.address}verify-receipt/`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').click()]);
  assert.equal(file.suggestedFilename(), 'verify.html');
  await page.goto(`file://${join(site.second, 'verify.html')}`);
  assert.equal(await page.locator('[data-verify-before]').count(), 0);
  assert.ok(await page.locator('[data-verify-file]').isVisible());
  host.headers = { 'content-security-policy': POLICY };
  await page.goto(`${host.address}verify.html`);
  assert.match(await page.locator('[data-verify-before]').textContent(), /Save it, and open it from there/);
  assert.ok(await page.locator('[data-verify-before]').isVisible());
  assert.ok(!await page.locator('[data-verify-file]').isVisible());
  await context.close();
});

test('a proof of a record and one of an absent number are saved, and hold on the page and in the file without a network', async () => {
  host = await startHost(site.second);
  const { page, context } = await browser.visit(host.address, { now });
  const proofs = [];
  for (const of of [number, ABSENT]) {
    await openRecord(page, of);
    const { path, name: file } = await saved(page);
    assert.equal(file, `proof-${of}-2026-11-21.json`);
    proofs.push(readFileSync(path, 'utf8'));
  }
  const alone = join(site.second, 'verify.html');
  for (const address of [`${host.address}verify-receipt/`, `file://${alone}`]) {
    await page.goto(address);
    if (address.startsWith('file')) await context.setOffline(true);
    const held = await checked(page, proofs[0]);
    assert.equal(held.outcome, 'trusted');
    assert.match(held.by, address.startsWith('file') ? /only go by the note of keys in the file/ : /^$/);
    assert.match(await page.locator('[data-verify-answers]').textContent(), new RegExp(name));
    assert.match((await checked(page, proofs[1])).sentence, /^This proof holds: /);
    assert.match(await page.locator('[data-verify-answers]').textContent(), /was not in the registry/);
    assert.equal((await checked(page, proofs[0].replace(name, 'Somebody Else'))).outcome, 'broken');
    assert.equal(await page.locator('[data-verify-answers]').textContent(), '');
  }
  await context.close();
});
