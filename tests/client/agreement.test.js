// The same rows in the same order from `goodstanding lookup` and from the script, over one built site: people look
// somebody up in both, and two answers would mean that one of them is wrong.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readTops } from '../../client/lib/head.js';
import { lookUp } from '../../client/lib/lookup.js';
import { dayIn } from '../../client/lib/standing.js';
import { pageSource } from '../../client/lib/tree.js';

const root = new URL('../../', import.meta.url).pathname;
const program = join(root, 'target/debug/goodstanding');
const now = '2026-11-21T20:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args) => execFileSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
const bytes = (path) => new Uint8Array(readFileSync(join(folder, 'public', path)));
const json = (path) => JSON.parse(new TextDecoder().decode(bytes(path)));

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

test('Rust and script answer alike, row by row', async () => {
  run('build', '--now', now, '--as-of', now);
  const asked = queries();
  const lines = execFileSync(program, ['lookup', '--stdin', '--now', now], {
    cwd: folder, input: asked.join('\n'), encoding: 'utf8', maxBuffer: 1 << 26,
  }).trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, asked.length);

  const { head, pages } = await readTops(bytes('tops.bin'));
  const settings = json(`client/${head.client}/program.json`);
  const source = pageSource(async (id) => bytes(`p/${id.slice(0, 2)}/${id}`), pages);
  const tree = (name) => ({ ...head.trees[name], load: source.load });
  const registry = {
    trees: { name: tree('name'), number: tree('number') }, cost: source.cost, pattern: settings.number,
    today: dayIn(settings.zone, Date.parse(now)),
  };
  const columns = ({ number, name, standing, expires, matched }) => ({ number, name, standing, expires, matched });
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
  assert.ok(found > asked.length / 2, `${found} of ${asked.length} queries found somebody`);
});
