// How many look-ups a second Debian's nginx answers with the settings that `goodstanding headers nginx` prints, beside the same
// nginx serving one fixed file of 4 KB with no settings at all.
//
//     node benches/load.mjs SITE_FOLDER [ROUNDS]
//
// Needs nginx and wrk (apt-get install nginx-light wrk) and target/release/goodstanding. Two hundred people of the site's own
// downloads are looked up, half by number, half by name; the files that `goodstanding lookup --trace` says it fetched for each,
// in that order, are what wrk asks for again and again. Both are measured in turn, so that a busy machine slows both. The ratio
// holds elsewhere; requests a second hold for the machine that measured them.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const [folder, rounds = '7'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node benches/load.mjs SITE_FOLDER [ROUNDS]');
  process.exit(2);
}
const PEOPLE = 200;
const SECONDS = 4;
const CONNECTIONS = 32;
const program = process.env.GOODSTANDING ?? new URL('../target/release/goodstanding', import.meta.url).pathname;
const nginx = '/usr/sbin/nginx';

/** Names and numbers from the whole register, evenly. Rows with quoted cells are passed over. */
function questions() {
  const [, ...rows] = readFileSync(join(folder, 'data/registry.csv'), 'utf8').trim().split('\r\n');
  const plain = rows.map((row) => row.split(',')).filter(([number, name]) => name && !`${number}${name}`.includes('"'));
  const step = Math.max(1, Math.floor(plain.length / PEOPLE));
  return Array.from({ length: PEOPLE }, (_, place) => plain[(place * step) % plain.length][place % 2]);
}

/** The files that a look-up fetches, as addresses. */
async function fetched(query) {
  const { stdout } = await run(program, ['lookup', query, '--site', folder, '--trace']);
  return [...stdout.matchAll(/^ *\d+ bytes {2}(\S+)$/gm)].map(([, path]) => `/${path}`);
}

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** nginx as Debian sets it up, with two servers: the site with the printed settings, and one file without any. */
function nginxSettings(home, [site, fixed]) {
  writeFileSync(join(home, 'goodstanding.conf'), execFileSync(program, ['headers', 'nginx']));
  writeFileSync(join(home, 'fixed.bin'), Buffer.alloc(4096, 'x'));
  return `daemon off; pid ${home}/pid; error_log stderr; worker_processes auto; user root;
events { worker_connections 768; }
http {
  sendfile on; tcp_nopush on; access_log off;
  server { listen 127.0.0.1:${site}; root ${resolve(folder)}; include ${home}/goodstanding.conf; }
  server { listen 127.0.0.1:${fixed}; root ${home}; }
}
`;
}

/** What wrk runs: the paths one after the other, each request made once. */
const script = (paths) => `
local requests, at = {}, 0
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
function init()
  for place, path in ipairs(paths) do
    requests[place] = wrk.format("GET", path, { ["Accept-Encoding"] = "gzip", ["Host"] = "localhost" })
  end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
`;

/** Requests a second, and the milliseconds within which 99 of 100 were answered. */
async function load(port, file) {
  const { stdout } = await run('wrk', ['-t', '1', '-c', String(CONNECTIONS), '-d', `${SECONDS}s`, '--latency', '-s', file, `http://127.0.0.1:${port}/`]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`not all were answered:\n${stdout}`);
  const [, late, unit] = /99% +([\d.]+)(us|ms|s)/.exec(stdout);
  return { rate: Number(/Requests\/sec: +([\d.]+)/.exec(stdout)[1]), late: late * { us: 0.001, ms: 1, s: 1000 }[unit] };
}

const middle = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

const lists = await Promise.all(questions().map(fetched));
const paths = lists.flat();
const home = mkdtempSync(join(tmpdir(), 'goodstanding-load-'));
const ports = [await freePort(), await freePort()];
writeFileSync(join(home, 'nginx.conf'), nginxSettings(home, ports));
const server = spawn(nginx, ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] });
try {
  await new Promise((done) => { setTimeout(done, 500); });
  const [lookups, fixed] = ['lookups.lua', 'fixed.lua'].map((name) => join(home, name));
  writeFileSync(lookups, script(paths));
  writeFileSync(fixed, script(['/fixed.bin']));
  console.log(`${PEOPLE} look-ups, ${paths.length} requests for ${new Set(paths).size} files; ${CONNECTIONS} connections, ${SECONDS} s each`);
  const seen = [];
  for (let round = 1; round <= Number(rounds); round += 1) {
    const [ours, theirs] = [await load(ports[0], lookups), await load(ports[1], fixed)];
    seen.push({ ours, theirs, ratio: ours.rate / theirs.rate });
    console.log(`${round}: look-ups ${Math.round(ours.rate)}/s (99 % within ${ours.late.toFixed(1)} ms), fixed file ${Math.round(theirs.rate)}/s (${theirs.late.toFixed(1)} ms), ratio ${(ours.rate / theirs.rate).toFixed(2)}`);
  }
  const ratio = middle(seen.map((one) => one.ratio));
  const rate = middle(seen.map(({ ours }) => ours.rate));
  console.log(`middle: ${Math.round(rate)} requests/s, ${Math.round(rate / (paths.length / PEOPLE))} look-ups/s, ${ratio.toFixed(2)} of the fixed file`);
} finally {
  server.kill();
  await new Promise((done) => { server.once('exit', done); });
  rmSync(home, { recursive: true, force: true });
}
