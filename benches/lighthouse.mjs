// What Lighthouse says of the pages that most people see, on a phone as it imagines one: 100 for performance, accessibility and best
// practices, and for search engines where a page wants to be found. Prints a table, names every audit that is not passed, and ends
// with 1 where a page has less.
//
//     make lighthouse                      # a site of a dozen made-up people
//     node benches/lighthouse.mjs [SITE_FOLDER NUMBER] [--runs 3] [--only WORD]
//
// Lighthouse is installed for this alone (npm, benches/lighthouse); the browser is Debian's Chromium, or CHROMIUM. Each page is visited
// so many times, and its visit of middle performance counts, since a busy machine makes single ones slow.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asHosted } from './as-hosted.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } },
});

const KINDS = ['performance', 'accessibility', 'best-practices'];
const FOUND = [...KINDS, 'seo'];
/** Records ask search engines not to list them. */
const pages = (folder, number) => [
  ['home', '', FOUND],
  ['home, Spanish', 'es/', FOUND],
  ['a record', recordOf(folder, number), KINDS],
  ['a record, by the script', `record/#${number}`, KINDS],
  ['code of ethics', 'code/', FOUND],
  ['editions', 'code/editions/', FOUND],
  ['a section of the Guidelines', 'guidelines/213/', FOUND],
  ['sanctions', 'sanctions/', FOUND],
];

/** The page of a record stands in a folder named by a hash. */
function recordOf(folder, number) {
  const all = readdirSync(join(folder, 'record'), { recursive: true, withFileTypes: true });
  const file = all.find(({ name }) => name === `${number}.html`);
  if (!file) throw new Error(`${folder} has no page for ${number}`);
  return relative(folder, join(file.parentPath, file.name));
}

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];

function install() {
  const installed = here('lighthouse/node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(here('lighthouse/package-lock.json')).mtimeMs) return;
  console.error('installing Lighthouse (npm)');
  // Not `npm ci`: Lighthouse asks for a package in a way that npm leaves out of its own lock file.
  execFileSync('npm', ['install', '--no-save', '--silent', '--ignore-scripts'], { cwd: here('lighthouse'), stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A site of a dozen made-up people in a folder of its own. */
function sample() {
  const folder = mkdtempSync(join(tmpdir(), 'goodstanding-lighthouse-'));
  const program = process.env.GOODSTANDING ?? here('../target/debug/goodstanding');
  const run = (...args) => execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const table = readFileSync(here('../tests/browser/people.csv'), 'utf8');
  run('init', folder);
  writeFileSync(join(folder, 'data/registry.csv'), table);
  const now = new Date().toISOString().replace(/\.\d+/, '');
  run('-C', folder, 'build', '--as-of', now, '--now', now);
  return { folder: join(folder, 'public'), number: table.split('\n')[1].split(',')[0], remove: () => rmSync(folder, { recursive: true }) };
}

/** The visit of middle performance. */
async function visited(lighthouse, address, port, kinds) {
  const visits = [];
  for (let run = 0; run < Number(options.runs); run += 1) {
    const { lhr } = await lighthouse(address, { port, output: 'json', onlyCategories: kinds, logLevel: 'error' });
    visits.push(lhr);
  }
  visits.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  return visits[Math.floor(visits.length / 2)];
}

/** What a page did not pass, of what counts for its score. */
function faults({ audits, categories }) {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs).filter(({ weight }) => weight > 0);
  return counted.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 0.995)
    .map(({ id, displayValue, details }) => {
      const places = details?.items?.map(({ node, source, description }) => node?.snippet ?? source?.url ?? description) ?? [];
      return [id, displayValue, ...places.filter(Boolean)].filter(Boolean).join(': ');
    });
}

const scoreOf = ({ categories }, kind) => (categories[kind] ? String(Math.round(categories[kind].score * 100)) : '–');

const seconds = ({ audits }, id) => `${(audits[id].numericValue / 1000).toFixed(2)} s`;

install();
const { default: lighthouse } = await import('./lighthouse/node_modules/lighthouse/core/index.js');
const { launch } = await import('./lighthouse/node_modules/chrome-launcher/dist/index.js');
const [given, of] = positionals;
const site = given ? { folder: resolve(given), number: of, remove: () => {} } : sample();
const host = await asHosted(site.folder);
const browser = await launch({ chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromeFlags: FLAGS });

/** Visits a page and prints its line; gives what it lacks. */
async function judged([name, path, kinds]) {
  const result = await visited(lighthouse, host.address + path, browser.port, kinds);
  if (result.runtimeError) return [`${name}: ${result.runtimeError.message}`];
  const { audits } = result;
  const shift = audits['cumulative-layout-shift'].numericValue.toFixed(3);
  const blocked = `${Math.round(audits['total-blocking-time'].numericValue)} ms`;
  const times = [seconds(result, 'first-contentful-paint'), seconds(result, 'largest-contentful-paint'), shift, blocked];
  console.log(`| ${[name, ...FOUND.map((kind) => scoreOf(result, kind)), ...times].join(' | ')} |`);
  return kinds.every((kind) => scoreOf(result, kind) === '100') ? [] : [`${name}: ${faults(result).join('; ') || 'under 100'}`];
}

console.log(`| page | ${FOUND.join(' | ')} | first paint | largest paint | layout shift | blocked |`);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
const lacking = [];
try {
  const wanted = pages(site.folder, site.number).filter(([name]) => name.includes(options.only));
  for (const page of wanted) lacking.push(...await judged(page));
} finally {
  await browser.kill();
  host.close();
  site.remove();
}
lacking.forEach((line) => console.error(line));
process.exitCode = lacking.length > 0 ? 1 : 0;
