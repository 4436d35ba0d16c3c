// The same rows in the same order from `goodstanding lookup` and from the script, over one site: people look somebody up
// in both, and two answers would mean that one of them is wrong. One site is built, of a crowd; one is written here,
// with people whom only a site that was published before can have.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { readTops } from '../../client/lib/head.js';
import { lookUp } from '../../client/lib/lookup.js';
import { dayIn } from '../../client/lib/standing.js';
import { pageSource } from '../../client/lib/tree.js';
import { crowd, exportOf, queries } from './crowd.js';
import { buildSite } from './small-site.js';
import { malformed, questions, unusual } from './unusual-people.js';

const root = new URL('../../', import.meta.url).pathname;
const program = join(root, 'target/debug/goodstanding');
const now = '2026-11-21T20:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
after(() => rmSync(folder, { recursive: true }));

const run = (args) => execFileSync(program, args, { cwd: folder, stdio: 'pipe' });

/** How far a look-up goes, and how the program is told. */
const DEPTHS = { typed: ['--typed'], whole: [], further: ['--further'] };

/** What the program answers, a query each. */
async function answers(site, asked, depth = 'whole') {
  const child = promisify(execFile)(program, ['lookup', '--stdin', '--site', site, '--now', now, ...DEPTHS[depth]], { cwd: folder, maxBuffer: 1 << 28 });
  child.child.stdin.end(asked.join('\n'));
  const { stdout } = await child;
  const lines = stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, asked.length);
  return lines;
}

/** What the script reads of a site in a folder. */
async function registryIn(site) {
  const bytes = (path) => new Uint8Array(readFileSync(join(folder, site, path)));
  const { head, pages } = await readTops(bytes('tops.bin'));
  const settings = JSON.parse(new TextDecoder().decode(bytes(`client/${head.client}/program.json`)));
  const source = pageSource(async (id) => bytes(`p/${id.slice(0, 2)}/${id}`), pages);
  const wider = () => import('../../client/lib/wider.js');
  return { trees: head.trees, source, wider, pattern: settings.number, today: dayIn(settings.zone, Date.parse(now)) };
}

/** The columns that both answer with; those that say nothing are left out. */
const columns = ({ number, name, other_name, standing, expires, matched, meant, held, withheld }) => ({
  number, name, ...(other_name && { other_name }), standing, expires, matched, ...(meant.length > 0 && { meant }), ...(held && { held }), ...(withheld && { withheld }),
});

/** What the script answers. */
async function scriptAnswers(site, asked, depth) {
  const registry = await registryIn(site);
  const all = [];
  for (const query of asked) all.push(await lookUp(query, registry, depth));
  return all;
}

/** Compares all answers of a depth; gives how many queries found somebody. */
async function agree(site, asked, depth = 'whole') {
  const [printed, script] = await Promise.all([answers(site, asked, depth), scriptAnswers(site, asked, depth)]);
  script.forEach(({ query, kind, total, total_is, further, rows }, place) => {
    const line = printed[place];
    assert.deepEqual(
      { query, kind, total, total_is, further, rows: rows.map(columns) },
      { query: line.query, kind: line.kind, total: line.total, total_is: line.total_is, further: line.further, rows: line.rows },
    );
  });
  return script.filter(({ rows }) => rows.length > 0).length;
}

/** The names that must be found, and what is typed for each (tests/cases/names.tsv). */
const cases = readFileSync(join(root, 'tests/cases/names.tsv'), 'utf8').split('\n')
  .filter((line) => line.includes('\t') && !line.startsWith('#')).map((line) => line.split('\t'));
const named = [...new Set(cases.map(([name]) => name))]
  .map((name, place) => ({ number: `MPSS${900000 + place}`, name, other: '', status: 'Active/No sanctions,None' }));
const people = crowd(3000, 1);
const typed = [...queries(people, 2050, 2), ...cases.map(([, query]) => query)];
/** A look-up that goes further reads twenty times as much, so that a fifth of the queries must do. */
const asked = { typed, whole: typed, further: typed.filter((_, place) => place % 5 === 0) };

test('a site of some thousand people is built', () => {
  writeFileSync(join(folder, 'crowd.csv'), exportOf([...people, ...named]));
  run(['build', '--registry', 'crowd.csv', '--now', now, '--as-of', now]);
});

for (const [depth, all] of Object.entries(asked)) {
  test(`Rust and script answer alike, row by row, ${depth}`, async () => {
    const found = await agree('public', all, depth);
    assert.ok(found > all.length / 3, `${found} of ${all.length} queries found somebody`);
  });
}

/** Writes a site as far as look-ups read it. */
function write(site, { files, head, tops }, settings) {
  const put = (path, bytes) => {
    mkdirSync(dirname(join(folder, site, path)), { recursive: true });
    writeFileSync(join(folder, site, path), bytes);
  };
  for (const [id, bytes] of files) put(`p/${id.slice(0, 2)}/${id}`, bytes);
  put('tops.bin', tops);
  put(`client/${head.client}/program.json`, JSON.stringify(settings));
}

/** A site of these people alone. */
function writePeople(site, people) {
  const settings = { zone: 'America/Los_Angeles', number: { prefix: 'MPSS', digits_at_least: 3, digits_at_most: 9 } };
  write(site, buildSite(people, { head: { client: '5'.repeat(64) } }), settings);
}

test('they agree on held, withheld and unlisted people, and on other names', async () => {
  writePeople('unusual', unusual);
  const found = await agree('unusual', questions);
  assert.ok(found > questions.length - 5, `${found} of ${questions.length} queries found somebody`);
});

test('the program refuses what the script refuses', async () => {
  for (const [what, people] of Object.entries(malformed)) {
    writePeople('malformed', people);
    for (const query of [people[0].number, people[0].name].filter((one) => typeof one === 'string')) {
      await assert.rejects(answers('malformed', [query]), { code: 7 }, `${what}: ${query}`);
    }
  }
});
