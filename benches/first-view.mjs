// What the first view of each kind of page costs: bytes as sent with gzip, requests, and whether anything moved; and, of the pages that
// most people see, how long it takes on a slow phone beside a bare page of as many bytes in as many files.
//
//     node benches/first-view.mjs SITE_FOLDER NUMBER [--pairs 9] [--only WORD]
//
// The site must have a page for each person, and Spanish and Arabic. The phone is Chromium with a processor six times slower than this
// machine's and a line of 400 kbit/s with 400 ms there and back, an empty cache each time. A view is done when every file is there
// and what the page is for can be used; the bare page, when every file is there: it asks for all of them at once. Both are visited in
// turn, and the middle of the ratios counts. --pairs 0 leaves the timings out. CHROMIUM names the browser.
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asHosted } from './as-hosted.mjs';

const require = createRequire(new URL('../tests/browser/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const { values: options, positionals: [folder, number] } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '9' }, only: { type: 'string', default: '' } },
});
if (!number) {
  console.error('usage: node benches/first-view.mjs SITE_FOLDER NUMBER [--pairs 9] [--only WORD]');
  process.exit(2);
}

const SLOWER = 6;
const BYTES_A_SECOND = 400_000 / 8;
const NETWORK = { offline: false, latency: 400, downloadThroughput: BYTES_A_SECOND, uploadThroughput: BYTES_A_SECOND };
/** Milliseconds without a request before a page counts as at rest; at most. */
const REST = 1_500;
const PATIENCE = 60_000;

const BOX = 'button[type=submit]:not(:disabled)';
const RECORD = 'article .answer-sentence';
/** A page's name, its path, and what shows that it can be used; those that are timed. */
const PAGES = [
  ['home', '', BOX, true],
  ['home, Spanish', 'es/', BOX],
  ['home, Arabic', 'ar/', BOX],
  ['a record', pageOf(number), RECORD, true],
  ['a record, by the script', `record/#${number}`, RECORD, true],
  ['… Spanish', `es/record/#${number}`, RECORD],
  ['… Arabic', `ar/record/#${number}`, RECORD],
  ['what a status means', 'status/', 'h1'],
  ['verification sheet', 'sheet/', BOX, true],
  ['complaint', 'complaint/', 'h1'],
  ['what now', 'help/', 'h1', true],
  ['code of ethics', 'code/', 'h1', true],
  ['copies of the code, compared', 'code/editions/', 'h1', true],
  ['a section of the Guidelines', 'guidelines/213/', 'h1', true],
  ['a list to browse', listIn('browse/name'), 'h1'],
  ['the registry in figures', 'glance/', 'h1'],
  ['changes of status', 'changes/', 'h1'],
  ['staff list', 'staff/', 'h1'],
  ['advertisement', 'advertisement/', 'h1'],
  ['my certification', 'my-certification/', 'h1'],
  ['which path', 'routes/', 'h1'],
];

/** The page of a record stands in a folder named by a hash. */
function pageOf(wanted) {
  const all = readdirSync(join(folder, 'record'), { recursive: true, withFileTypes: true });
  const file = all.find(({ name }) => name === `${wanted}.html`);
  if (!file) throw new Error(`${folder} has no page for ${wanted}`);
  return relative(folder, join(file.parentPath, file.name));
}

/** One of the lists of people. */
function listIn(path) {
  const files = readdirSync(join(folder, path)).filter((name) => name.endsWith('.html') && name !== 'index.html').sort();
  return `${path}/${files[Math.floor(files.length / 2)] ?? 'index.html'}`;
}

/** Answers with as many bytes as the address says, as a page that asks for the files it names or as one of these. */
async function bareHost() {
  const server = createServer((request, response) => {
    const sizes = new URL(request.url, 'http://host').searchParams.get('sizes').split(',').map(Number);
    const isPage = sizes.length > 1 || request.url.startsWith('/page');
    const start = isPage ? bareStart(sizes) : '';
    const body = start + randomBytes(sizes[0]).toString('base64').slice(0, Math.max(0, sizes[0] - start.length));
    response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'application/octet-stream', 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => { server.close(); server.closeAllConnections(); } };
}

const bareStart = ([, ...others]) => {
  const links = others.map((size, place) => `<link rel=preload as=fetch crossorigin href="/file?${place}&sizes=${size}">`);
  return `<!doctype html><title>bare</title><link rel=icon href="data:,">${links.join('')}<p>bare<template>`;
};

/** In the page, before its own scripts: notes what moves without the reader's doing. */
function watch() {
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) window.moved += hadRecentInput ? 0 : value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A phone whose reader reads the language of the page. */
async function slowPage(browser, address) {
  const locale = /^\/(es|ar)\//.exec(new URL(address).pathname)?.[1] ?? 'en';
  const context = await browser.newContext({ locale, viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** Visits an address until nothing more is asked for; milliseconds to the first paint and until the view is done. */
async function visited(browser, address, usable) {
  const page = await slowPage(browser, address);
  let last = 0;
  let open = 0;
  const note = (change) => () => {
    open += change;
    last = Date.now();
  };
  page.on('request', note(1));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, note(-1));
  await page.goto(address, { waitUntil: 'load' });
  const used = usable ? await page.locator(usable).first().waitFor().then(() => page.evaluate('performance.now()')) : 0;
  while (open > 0 || Date.now() - last < REST) await page.waitForTimeout(50);
  const seen = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    fetched: Math.max(...performance.getEntries().map(({ responseEnd }) => responseEnd ?? 0)),
    moved: window.moved,
  }));
  await page.context().close();
  return { ...seen, done: Math.max(used, seen.fetched) };
}

const middle = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

/** The middle ratios of a page's times to those of a bare one. */
async function beside(browser, address, usable, bareAddress) {
  const pairs = [];
  for (let pair = 0; pair < Number(options.pairs); pair += 1) {
    const ours = await visited(browser, address, usable);
    pairs.push({ ours, bare: await visited(browser, bareAddress) });
  }
  const ratio = (figure) => middle(pairs.map(({ ours, bare }) => ours[figure] / bare[figure])).toFixed(2);
  return { painted: ratio('painted'), done: ratio('done'), moved: Math.max(...pairs.map(({ ours }) => ours.moved)) };
}

const served = await asHosted(resolve(folder), ['gzip']);
const bare = await bareHost();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
console.log('| page | bytes | of them the page | requests | moved | first paint | done |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [name, path, usable, isTimed] of PAGES.filter(([name]) => name.includes(options.only))) {
  served.sent.length = 0;
  const { moved } = await visited(browser, served.address + path, usable);
  const sizes = served.sent.map(({ bytes }) => bytes);
  const bytes = sizes.reduce((sum, one) => sum + one, 0);
  const bareAddress = `${bare.address}page?sizes=${sizes.join(',')}`;
  const times = isTimed && Number(options.pairs) > 0 ? await beside(browser, served.address + path, usable, bareAddress) : null;
  const most = Math.max(moved, times?.moved ?? 0);
  console.log(`| ${[name, bytes.toLocaleString('en'), sizes[0].toLocaleString('en'), sizes.length, most.toFixed(3), times?.painted ?? '', times?.done ?? ''].join(' | ')} |`);
}
await browser.close();
served.close();
bare.close();
