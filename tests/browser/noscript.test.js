// The way to a record without script: at most four clicks from home for everyone, and words that stay true when the page
// grows old.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from './site.js';
import { browser, site } from './visiting.js';

const MOST_CLICKS = 4;

/** The addresses that a page links to inside the site, without fragments. */
async function links(address) {
  const html = await (await fetch(address)).text();
  const targets = [...html.matchAll(/<a\b[^>]*\bhref=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)];
  const resolved = targets.map(([, double, single, bare]) => new URL(double ?? single ?? bare ?? '', address));
  return resolved.filter((url) => url.href.startsWith(site.address)).map((url) => url.href.replace(/#.*/, ''));
}

/** The shortest ways from home to each record page: its address to the addresses clicked. */
async function ways() {
  const known = new Map([[site.address, []]]);
  let level = [site.address];
  for (let clicks = 0; clicks < MOST_CLICKS; clicks += 1) {
    const next = [];
    for (const address of level) {
      for (const target of await links(address)) {
        if (known.has(target)) continue;
        known.set(target, [...known.get(address), target]);
        next.push(target);
      }
    }
    level = next;
  }
  return known;
}

test(`everyone is at most ${MOST_CLICKS} clicks from home`, async () => {
  const known = [...(await ways()).keys()];
  for (const { number, name } of people()) {
    assert.ok(known.some((address) => address.endsWith(`/${number}.html`)), `${name} (${number}) is further away`);
  }
});

test('the clicks lead to the record in a browser without script', async () => {
  const known = [...(await ways())];
  for (const { number, expires } of people().slice(0, 6)) {
    const [address, way] = known.find(([target]) => target.endsWith(`/${number}.html`));
    const visit = await browser.visit(site.address, { script: false });
    await visit.page.goto('');
    for (const target of way) await click(visit.page, target);
    assert.equal(visit.page.url(), address);
    await visit.page.locator(`article[data-number="${number}"]`).waitFor();
    await visit.page.locator(`article time[datetime="${expires}"]`).waitFor();
    await visit.end();
  }
});

/** Clicks the first visible link that leads to an address. */
async function click(page, target) {
  const hrefs = await page.locator('a').evaluateAll((all) => all.map((link) => link.href.replace(/#.*/, '')));
  const places = hrefs.map((href, place) => [href, place]).filter(([href]) => href === target);
  for (const [, place] of places) {
    const link = page.locator('a').nth(place);
    if (await link.isVisible()) {
      await link.click();
      return page.waitForURL((url) => url.href.replace(/#.*/, '') === target);
    }
  }
  throw new Error(`no visible link from ${page.url()} to ${target}`);
}

test('no page without script says a bare "Active"', async () => {
  const known = [...(await ways()).keys()].filter((address) => /\/(browse|record)\//.test(address));
  const visit = await browser.visit(site.address, { script: false });
  for (const address of known) {
    await visit.page.goto(address);
    assert.equal(await visit.page.getByText(/^\s*active\.?\s*$/i).filter({ visible: true }).count(), 0, address);
  }
  for (const { number, expires, status } of people().filter((person) => person.status.startsWith('Active'))) {
    await visit.page.goto(known.find((address) => address.endsWith(`/${number}.html`)));
    const sentence = await visit.page.locator('article [data-slot=sentence]').innerText();
    assert.match(sentence, new RegExp(`valid through .*${expires.slice(0, 4)}`, 'i'), `${number}, ${status}`);
  }
  await visit.end();
});

test('no name stands in an address or in a title', async () => {
  const visit = await browser.visit(site.address, { script: false });
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const address of (await ways()).keys()) {
    // What is offered for download has an address and no title.
    const isPage = /(\/|\.html)$/.test(new URL(address, site.address).pathname) && !address.endsWith('verify.html');
    if (isPage) await visit.page.goto(address);
    const shown = plain(decodeURIComponent(address) + (isPage ? await visit.page.title() : ''));
    for (const word of people().flatMap(({ name }) => plain(name).split(/[^\p{L}]+/u)).filter((word) => word.length > 3)) {
      assert.ok(!shown.includes(word), `${word} in ${shown}`);
    }
  }
  await visit.end();
});

test('the age of the data is shown in its frame', async () => {
  const visit = await browser.visit(site.address, { script: false });
  await visit.page.goto('');
  await visit.page.frameLocator('iframe[src$="as-of.html"]').locator('body').filter({ hasText: '20 November 2026' }).waitFor();
  await visit.end();
});
