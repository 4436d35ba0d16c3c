// What a reader on a slow phone waits for: Chromium with a processor four times slower than this machine's and a slow mobile
// network (150 ms there and back, 1.6 Mbit/s down, 0.75 up), an empty cache, a host that gzips texts.
//
//     node benches/slow-phone.mjs SITE_FOLDER "A NAME" "A NAME WITH A SLIP"
//
// Three visits: the home page, a name typed letter by letter, then a name with a slip and Enter. Prints the middle and the longest of each
// time, and what was fetched. Times hold for the machine that measured them, requests and bytes everywhere. CHROMIUM names the browser.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { host } from './peers/host.mjs';

const require = createRequire(new URL('../tests/browser/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const [folder, name, misspelled] = process.argv.slice(2);
if (!misspelled) {
  console.error('usage: node benches/slow-phone.mjs SITE_FOLDER "A NAME" "A NAME WITH A SLIP"');
  process.exit(2);
}

const VISITS = 3;
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** Milliseconds: between two letters; without any change before a page counts as at rest; at most. */
const LETTER = 200;
const REST = 1_500;
const PATIENCE = 60_000;

/** In the page, before its own scripts: notes when the search box can be used, when rows come and what is said. */
function watch() {
  const seen = { ready: null, typed: 0, rows: [], said: [], long: [] };
  window.seen = seen;
  new PerformanceObserver((list) => {
    seen.long.push(...list.getEntries().map(({ startTime, duration }) => ({ at: startTime, duration })));
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('input', () => { seen.typed = performance.now(); }, { capture: true });
  let before = '';
  new MutationObserver((changes) => {
    const at = performance.now();
    const button = document.querySelector('form:has(input[name=q]) button');
    if (button && !button.disabled) seen.ready ??= at;
    const rows = document.querySelectorAll('[data-results] [data-number]').length;
    const said = document.querySelector('[role=status]')?.textContent.trim() ?? '';
    if (said !== before && said) seen.said.push({ at, said });
    before = said;
    if (rows > 0 && changes.some(({ target }) => target.matches?.('[data-results]'))) seen.rows.push(at);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Waits until neither the page nor the host has had anything new for a while. */
async function rest(page, served) {
  let last = '';
  let since = Date.now();
  for (const end = since + PATIENCE; Date.now() < end;) {
    const now = JSON.stringify([await page.evaluate('seen'), served.sent.length, served.busy()]);
    if (now !== last) since = Date.now();
    else if (Date.now() - since > REST) return page.evaluate('seen');
    last = now;
    await page.waitForTimeout(50);
  }
  throw new Error('the page did not come to rest');
}

async function slowPage(browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** What happened from a moment on: rows first and last seen, the last sentence, long tasks, and what was fetched. */
function step(label, seen, from, fetched) {
  const after = (list) => list.filter(({ at }) => at >= from);
  const rows = seen.rows.filter((at) => at >= from);
  const long = after(seen.long).map(({ duration }) => duration);
  return {
    label,
    first: rows.length > 0 ? rows[0] - from : null,
    end: (after(seen.said).at(-1)?.at ?? seen.ready) - from,
    long: long.length,
    longest: Math.max(0, ...long),
    requests: fetched.length,
    bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function visit(browser, served) {
  const page = await slowPage(browser);
  served.sent.length = 0;
  await page.goto(served.address);
  const steps = [step('home page, until the search box can be used', await rest(page, served), 0, served.sent)];

  const asked = async (label, ask) => {
    const before = served.sent.length;
    const from = await ask();
    steps.push(step(label, await rest(page, served), from, served.sent.slice(before)));
  };
  const now = () => page.evaluate('performance.now()');
  const input = page.locator('input[name=q]');
  await asked(`“${name}”, letter by letter, from the first letter`, async () => {
    const from = await now();
    await input.pressSequentially(name, { delay: LETTER });
    return from;
  });
  const typed = await page.evaluate('seen');
  steps.push(step('the same, from the last letter', typed, typed.typed, []));
  await asked(`“${misspelled}” and Enter`, async () => {
    await input.fill('');
    await page.waitForTimeout(REST);
    await input.fill(misspelled);
    const from = await now();
    await input.press('Enter');
    return from;
  });
  await page.context().close();
  return steps;
}

const served = await host(resolve(folder));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const visits = [];
for (let count = 0; count < VISITS; count += 1) visits.push(await visit(browser, served));
await browser.close();
served.close();

/** The middle and the longest of a figure over all visits. */
function over(place, figure) {
  const all = visits.map((steps) => steps[place][figure]).filter((one) => one !== null).sort((a, b) => a - b);
  if (all.length === 0) return '–';
  return [all[Math.floor((all.length - 1) / 2)], all.at(-1)].map((one) => Math.round(one).toLocaleString('en')).join(' / ');
}

console.log('| step | first rows, ms | end, ms | long tasks | longest, ms | requests | bytes |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
visits[0].forEach(({ label }, place) => {
  const figures = ['first', 'end', 'long', 'longest', 'requests', 'bytes'].map((figure) => over(place, figure));
  console.log(`| ${label} | ${figures.join(' | ')} |`);
});
