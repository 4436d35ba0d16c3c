// The same look-ups with goodstanding, Pagefind, MiniSearch and sql.js-httpvfs, side by side in Chromium: what an index costs to
// make, what a reader fetches, and who is found. Prints Markdown tables; progress goes to the standard error output.
//
//     node benches/peers/run.mjs [SIZE …] [--only WORD] [--keep] [--verbose]
//
// Sizes are numbers of people; 10000 100000 1000000 unless given. What is missing is installed first (npm, for this benchmark alone) and
// the program is built. --only measures the tools whose name holds the word and takes the others from the last run, if it
// measured them; --keep measures what the last run did not. --verbose lists each question that a tool failed. CHROMIUM names the browser.
// What was made and measured stands in target/peers; at a million people it takes 3 GB.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const say = (text) => console.error(text);

function install() {
  const installed = here('node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(here('package-lock.json')).mtimeMs) {
    say('installing the other tools (npm)');
    // Not `npm ci`: the lock file cannot name every platform's part of a tool where a registry has only some of them.
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: here('.'), stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (process.env.GOODSTANDING && process.env.CROWD && process.env.QUESTIONS) return;
  say('building goodstanding (cargo)');
  execFileSync('cargo', ['build', '--release', '--locked', '--quiet', '--bins', '--examples'], { cwd: here('../..'), stdio: 'inherit' });
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, keep: { type: 'boolean' }, verbose: { type: 'boolean' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 100_000, 1_000_000];

install();
const { compare } = await import('./compare.mjs');
const { report } = await import('./report.mjs');
const measured = [];
for (const people of sizes) measured.push(await compare(people, options, say));
console.log(report(measured, options.verbose));
