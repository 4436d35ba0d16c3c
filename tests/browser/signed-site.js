// A signed site of a dozen made-up people, published twice by the program, and a host for it that may lie.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const program = process.env.GOODSTANDING ?? join(root, 'target/debug/goodstanding');
const ORIGIN = 'registry.example.org';
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml' };

/** When each publication was made. */
export const times = ['2026-11-21T02:00:12Z', '2026-11-21T03:00:12Z'];

/**
 * Publishes the same people twice under keys of its own.
 * @param {(settings: string) => string} [more] alters the settings
 * @param {{table?: (people: string) => string, settings?: (settings: string) => string}} [then] alters the table and the
 *   settings between the two
 * @returns {{first: string, second: string, rootKey: string, endedKeys: () => string, remove: () => void}} the folders of both
 *   publications; `endedKeys`, a note of keys for when the log key was stolen after the first of them
 */
export function publishTwice(more = (text) => text, then = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'goodstanding-signed-'));
  const at = (name) => join(folder, name);
  run(['init', at('project')]);
  writeFileSync(at('project/data/registry.csv'), readFileSync(new URL('people.csv', import.meta.url)));
  const key = (name, file) => run(['keygen', name, '--out', at(file)]).trim();
  const [rootKey, logKey] = [key(`${ORIGIN}/root`, 'root.key'), key(ORIGIN, 'log.key')];
  const settings = readFileSync(at('project/goodstanding.toml'), 'utf8');
  const own = settings.replace(/^fictional = true$/m, 'fictional = false').replace(/^# origin = .*$/m, `origin = "${ORIGIN}"`)
    .replace(/^# root_key = .*$/m, `root_key = "${rootKey}"`);
  writeFileSync(at('project/goodstanding.toml'), more(own));
  const keys = run(['-C', at('project'), 'keys', '--log-key', logKey]);
  const signed = (text) => `${text}\n${run(['sign', '--key', at('root.key')], text)}`;
  writeFileSync(at('project/keys'), signed(keys));
  const publish = (now) => {
    run(['-C', at('project'), 'build', '--as-of', '2026-11-20T23:00:00Z', '--now', now]);
    run(['-C', at('project'), 'publish', '--to', at('second'), '--key', at('log.key'), '--now', now]);
  };
  publish(times[0]);
  cpSync(at('second'), at('first'), { recursive: true });
  for (const [file, alter] of [['project/data/registry.csv', then.table], ['project/goodstanding.toml', then.settings]]) {
    if (alter) writeFileSync(at(file), alter(readFileSync(at(file), 'utf8')));
  }
  publish(times[1]);
  const endedKeys = () => {
    const next = key(`${ORIGIN}/2`, 'log-2.key');
    const stolen = ['--previous', at('project/keys'), '--stolen', at('first/checkpoint')];
    return signed(run(['-C', at('project'), 'keys', '--origin', `${ORIGIN}/2`, '--log-key', next, ...stolen]));
  };
  return { first: at('first'), second: at('second'), rootKey, endedKeys, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function run(args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', input });
  if (status !== 0) throw new Error(`goodstanding ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/**
 * Serves a folder. `host.folder` may be exchanged, and `host.lie` says what else to answer to a path: bytes, null for
 * nothing there, undefined for the truth. `host.headers` are sent with every answer.
 */
export async function startHost(folder) {
  const host = { folder, lie: () => undefined, headers: {}, asked: [] };
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://host').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    host.asked.push(path);
    const bytes = answer(host, path);
    response.writeHead(bytes ? 200 : 404, { 'content-type': TYPES[path.split('.').pop()] ?? 'application/octet-stream', 'cache-control': 'no-store', ...host.headers });
    response.end(bytes ?? '');
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  host.address = `http://127.0.0.1:${server.address().port}/`;
  host.stop = () => server.close();
  return host;
}

function answer(host, path) {
  const read = (from) => {
    try {
      return readFileSync(join(from, path));
    } catch {
      return null;
    }
  };
  const lie = host.lie(path, read);
  return lie === undefined ? read(host.folder) : lie;
}
