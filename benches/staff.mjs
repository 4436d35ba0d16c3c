// What checking a long staff list costs: the numbers, then the names, of so many people of a registry, pasted into the page
// for staff lists in headless Chromium. Prints the files fetched for it, their bytes as transferred, the most under way at a
// time, the seconds until the results stood on the page, and what the page had said before it began.
//
//     node benches/staff.mjs SITE_FOLDER REGISTRY.csv [ROWS]
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readRows } from '../client/lib/staff/table.js';

const require = createRequire(new URL('../tests/browser/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const [folder, table, rows = '10000'] = process.argv.slice(2);
if (!folder || !table) {
  console.error('usage: node benches/staff.mjs SITE_FOLDER REGISTRY.csv [ROWS]');
  process.exit(2);
}

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };
const served = [];
let [going, most] = [0, 0];

/** A plain host: texts are gzipped, everything else goes out as it is stored, each answer after a few milliseconds. */
const server = createServer((request, response) => {
  let path = normalize(join(folder, decodeURIComponent(new URL(request.url, 'http://x').pathname)));
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
  if (!existsSync(path)) return response.writeHead(404).end();
  const type = TYPES[extname(path)];
  const body = type ? gzipSync(readFileSync(path), { level: 6 }) : readFileSync(path);
  served.push(body.length);
  going += 1;
  most = Math.max(most, going);
  return setTimeout(() => {
    going -= 1;
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...(type && { 'content-encoding': 'gzip' }) });
    response.end(body);
  }, 5);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/staff/index.html`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});

/** So many rows of the table, spread over all of it. */
function sample() {
  const [, ...all] = readRows(readFileSync(table, 'utf8')).map(({ cells }) => cells);
  const step = Math.max(1, Math.floor(all.length / Number(rows)));
  return all.filter((_, place) => place % step === 0).slice(0, Number(rows));
}

async function check(list) {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(address);
  await page.locator('[data-staff-form]:visible').waitFor();
  await page.evaluate((text) => { document.querySelector('#staff-list').value = text; }, list);
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.locator('[data-staff-plan]:visible').waitFor();
  const said = await page.locator('[data-staff-cost]').innerText();
  served.length = 0;
  most = 0;
  const begun = Date.now();
  await page.locator('[data-staff-start]').click();
  await page.locator('[data-staff-results]:visible').waitFor();
  const seconds = (Date.now() - begun) / 1000;
  const status = await page.locator('[data-staff-status]').innerText();
  await page.context().close();
  return { said, status, requests: served.length, bytes: served.reduce((sum, one) => sum + one, 0), most, seconds };
}

const people = sample();
const lists = { Number: people.map(([number]) => number), Name: people.map(([, name]) => name) };
console.log('| list | rows | requests | KB | most at a time | seconds | said before | said after |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [heading, list] of Object.entries(lists)) {
  const { said, status, requests, bytes, most: together, seconds } = await check([heading, ...list].join('\n'));
  console.log(`| ${heading} | ${list.length} | ${requests} | ${Math.round(bytes / 1000)} | ${together} | ${seconds.toFixed(1)} | ${said} | ${status} |`);
}
await browser.close();
server.close();
