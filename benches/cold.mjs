// What a first visit costs over the network: home, scripts, styles, and the first answer, in headless Chromium with an
// empty cache, over a site served with gzip as hosts do. Prints bytes as transferred (compressed) and requests, for a
// number and for a name, then for the check of who signed the site, which begins when the answer stands, and for a second
// look-up.
//
//     node benches/cold.mjs SITE_FOLDER QUERY [QUERY …]
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const require = createRequire(new URL('../tests/browser/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const [folder, ...queries] = process.argv.slice(2);
if (!folder || queries.length === 0) {
  console.error('usage: node benches/cold.mjs SITE_FOLDER QUERY [QUERY …]');
  process.exit(2);
}

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** A plain host: texts are gzipped, everything else goes out as it is stored. */
function serve(served) {
  return createServer((request, response) => {
    let path = normalize(join(folder, decodeURIComponent(new URL(request.url, 'http://x').pathname)));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
    if (!existsSync(path)) return response.writeHead(404).end();
    const type = TYPES[extname(path)];
    const body = type ? gzipSync(readFileSync(path), { level: 9 }) : readFileSync(path);
    served.push({ path: path.slice(folder.length), bytes: body.length });
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...(type && { 'content-encoding': 'gzip' }) });
    return response.end(body);
  });
}

const served = [];
const server = serve(served);
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});

/** What the check of the signature asks for. */
const isCheck = ({ path }) => /\/(proof\.js|proof\.\w+\.json|keys|tile\/.*)$/.test(path);
const sum = (files) => ({ bytes: files.reduce((total, { bytes }) => total + bytes, 0), requests: files.length });
async function ask(page, query) {
  const before = served.length;
  await page.fill('input[name=q]', query);
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent.trim() !== '');
  await page.waitForTimeout(600);
  const rows = await page.locator('[data-results] [data-number]').count();
  return { rows, ...sum(served.slice(before).filter((file) => !isCheck(file))) };
}

console.log('| query | rows | cold bytes | cold requests | of them the answer: bytes, requests | then who signed: bytes, requests | again after another: bytes, requests |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const query of queries) {
  served.length = 0;
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector('button:disabled'));
  await page.waitForTimeout(300);
  const first = await ask(page, query);
  const files = [...served];
  const [cold, check] = [false, true].map((kind) => sum(files.filter((file) => isCheck(file) === kind)));
  const second = await ask(page, queries[(queries.indexOf(query) + 1) % queries.length]);
  console.log(`| ${query} | ${first.rows} | ${cold.bytes} | ${cold.requests} | ${first.bytes}, ${first.requests} | ${check.bytes}, ${check.requests} | ${second.bytes}, ${second.requests} |`);
  if (process.env.LIST) for (const { path, bytes } of files) console.log(`    ${bytes}\t${path}`);
  await page.context().close();
}
await browser.close();
server.close();
