// What checking a saved proof costs in headless Chromium: receipts about numbers that are there and about absent ones, made out
// of a signed site, and checked on its page for that by the modules of client/, signatures and all. Prints the first check
// of a fresh page, and of the others the middle and the longest.
//
//     node benches/check-proof.mjs SITE_FOLDER [RUNS]
//
// The folder is what `goodstanding publish` left. CHROMIUM names the browser.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { decode } from '../client/lib/bytes.js';
import { readTops } from '../client/lib/head.js';
import { openPage } from '../client/lib/page.js';
import { receiptText } from '../client/lib/receipt-file.js';
import { proveAnswers } from '../client/lib/receipt-make.js';

const require = createRequire(new URL('../tests/browser/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const [folder, runs = '200'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node benches/check-proof.mjs SITE_FOLDER [RUNS]');
  process.exit(2);
}

const { head, stated, pages } = await readTops(readFileSync(join(folder, 'tops.bin')));
const keys = decode(readFileSync(join(folder, 'keys')));
const { root_key: rootKey } = JSON.parse(readFileSync(join(folder, `client/${head.client}/program.json`)));
const load = async (id) => pages.get(id) ?? openPage(readFileSync(join(folder, 'p', id.slice(0, 2), id)), id);

/** All numbers, in their order. */
async function numbersBelow(id) {
  const { level, entries } = await load(id);
  if (level === 0) return entries.map(({ key }) => decode(key));
  return (await Promise.all(entries.map((entry) => numbersBelow(entry.id)))).flat();
}

/** So many numbers spread over the register, and the next one behind each that nobody has. */
async function sample() {
  const all = await numbersBelow(head.trees.number.root);
  const taken = new Set(all);
  const next = (number) => {
    const beside = number.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'));
    return taken.has(beside) ? next(beside) : beside;
  };
  const there = Array.from({ length: Number(runs) }, (_, i) => all[Math.floor((i * all.length) / Number(runs))]);
  return { people: all.length, there, absent: there.map(next) };
}

async function receiptAbout(number) {
  const proven = await proveAnswers([number], { root: head.trees.number.root, load });
  return receiptText({ ...proven, head: stated, keys });
}

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
const source = new URL('../client/', import.meta.url).pathname;
/** A plain host of the site, with the modules as they stand in the source beside it. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://x');
  let path = pathname.startsWith('/source/') ? join(source, normalize(pathname.slice(7))) : normalize(join(folder, pathname));
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
  if (!existsSync(path)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
  return response.end(readFileSync(path));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});

/** In the page: the milliseconds of each check. One that does not end in "trusted" ends the benchmark. */
async function checkAll({ texts, trusted, known }) {
  const [{ checkReceipt }, { readKey }] = await Promise.all(['receipt', 'note'].map((name) => import(`/source/lib/${name}.js`)));
  const times = [];
  for (const text of texts) {
    const begun = performance.now();
    const { signer, answers } = await checkReceipt(text, readKey(trusted), known);
    times.push(performance.now() - begun);
    if (signer.kind !== 'trusted' || answers.length !== 1) throw new Error(`${signer.kind}: ${text}`);
  }
  return times;
}

const { people, ...kinds } = await sample();
console.log(`${people} people, ${runs} receipts of each kind; milliseconds\n`);
console.log('| receipts | bytes, middle | the first check | middle | longest |');
console.log('| --- | ---: | ---: | ---: | ---: |');
const middle = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];
for (const [kind, numbers] of Object.entries(kinds)) {
  const texts = await Promise.all(numbers.map(receiptAbout));
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/verify-receipt/`);
  const [first, ...rest] = await page.evaluate(checkAll, { texts, trusted: rootKey, known: keys });
  const cells = [kind, middle(texts.map((text) => text.length)), ...[first, middle(rest), Math.max(...rest)].map((time) => time.toFixed(1))];
  console.log(`| ${cells.join(' | ')} |`);
  await page.context().close();
}
await browser.close();
server.close();
