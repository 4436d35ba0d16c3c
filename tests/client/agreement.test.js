// The same rows in the same order from `goodstanding lookup` and from the script, over one site: people look somebody up
// in both, and two answers would mean that one of them is wrong. One site is built from the sample; one is written here,
// with people whom only a site that was published before can have.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readTops } from '../../client/lib/head.js';
import { lookUp } from '../../client/lib/lookup.js';
import { dayIn } from '../../client/lib/standing.js';
import { pageSource } from '../../client/lib/tree.js';
import { buildSite } from './small-site.js';
import { malformed, questions, unusual } from './unusual-people.js';

const root = new URL('../../', import.meta.url).pathname;
const program = join(root, 'target/debug/goodstanding');
const now = '2026-11-21T20:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
after(() => rmSync(folder, { recursive: true }));

const run = (args, input = '') => (
  execFileSync(program, args, { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 26, stdio: 'pipe' })
);

/** Names as they stand and as people type them: parts, orders, slips of case and accent, beginnings; and numbers. */
function queries() {
  const rows = readFileSync(join(root, 'data/registry.csv'), 'utf8').trim().split('\n').slice(1);
  const people = rows.map((row) => row.replaceAll('"', '').split(','));
  const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return people.flatMap(([number, name], place) => {
    const parts = name.split(' ');
    const forms = [name, plain(name), parts.toReversed().join(' '), parts.at(-1), parts[0].slice(0, 3),
      `${parts.at(-1)} ${parts[0].slice(0, 2)}`, plain(name).replaceAll(' ', ''), number, `#${number.slice(4)}`,
      `mpss ${number.slice(4, 6)}`, `${name} Nobody`, parts.slice(1).join(' ')];
    return [forms[place % forms.length], forms[(place + 5) % forms.length], name];
  });
}

/** What the program answers, a query each. */
function answers(site, asked) {
  const printed = run(['lookup', '--stdin', '--site', site, '--now', now], asked.join('\n'));
  const lines = printed.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, asked.length);
  return lines;
}

/** What the script reads of a site in a folder. */
async function registryIn(site) {
  const bytes = (path) => new Uint8Array(readFileSync(join(folder, site, path)));
  const { head, pages } = await readTops(bytes('tops.bin'));
  const settings = JSON.parse(new TextDecoder().decode(bytes(`client/${head.client}/program.json`)));
  const source = pageSource(async (id) => bytes(`p/${id.slice(0, 2)}/${id}`), pages);
  const tree = (name) => ({ ...head.trees[name], load: source.load });
  return {
    trees: { name: tree('name'), number: tree('number') }, cost: source.cost, pattern: settings.number,
    today: dayIn(settings.zone, Date.parse(now)),
  };
}

/** The columns that both answer with; those that say nothing are left out. */
const columns = ({ number, name, other_name, standing, expires, matched, held, withheld }) => ({
  number, name, ...(other_name && { other_name }), standing, expires, matched, ...(held && { held }), ...(withheld && { withheld }),
});

/** Compares all answers; gives how many queries found somebody. */
async function agree(site, asked) {
  const lines = answers(site, asked);
  const registry = await registryIn(site);
  let found = 0;
  for (const [place, query] of asked.entries()) {
    const { kind, rows, total, total_is } = await lookUp(query, registry);
    const line = lines[place];
    assert.deepEqual(
      { query, kind, total, total_is, rows: rows.map(columns) },
      { query: line.query, kind: line.kind, total: line.total, total_is: line.total_is, rows: line.rows },
    );
    found += rows.length > 0 ? 1 : 0;
  }
  return found;
}

test('Rust and script answer alike, row by row', async () => {
  run(['build', '--now', now, '--as-of', now]);
  const asked = queries();
  const found = await agree('public', asked);
  assert.ok(found > asked.length / 2, `${found} of ${asked.length} queries found somebody`);
});

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

test('the program refuses what the script refuses', () => {
  for (const [what, people] of Object.entries(malformed)) {
    writePeople('malformed', people);
    for (const query of [people[0].number, people[0].name].filter((one) => typeof one === 'string')) {
      assert.throws(() => answers('malformed', [query]), { status: 7 }, `${what}: ${query}`);
    }
  }
});
