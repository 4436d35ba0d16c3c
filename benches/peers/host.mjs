// A plain host on this machine for a folder of files: texts go out gzipped, everything else as it is stored, parts of a file
// where a part is asked for. It writes down what it sent.
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** So that a page may ask how much memory it holds, workers included. */
const HEADERS = {
  'cache-control': 'max-age=600',
  'accept-ranges': 'bytes',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * @param {string} folder
 * @returns {Promise<{address: string, sent: {path: string, bytes: number}[], busy: () => boolean, close: () => void}>} `sent`
 *   grows with each answer: its path and how long its body was
 */
export async function host(folder) {
  const sent = [];
  const zipped = new Map();
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    response.on('close', () => { open -= 1; });
    const { status, headers, body } = answer(request, folder, zipped);
    sent.push({ path: request.url, bytes: body.length });
    response.writeHead(status, { ...HEADERS, 'content-length': body.length, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, sent, busy: () => open > 0, close };
}

function answer(request, folder, zipped) {
  let path = normalize(join(folder, decodeURIComponent(new URL(request.url, 'http://host').pathname)));
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
  if (!path.startsWith(folder) || !existsSync(path)) return { status: 404, body: Buffer.alloc(0) };
  const type = TYPES[extname(path)];
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (range) return part(path, Number(range[1]), Number(range[2] || Infinity));
  if (request.method === 'HEAD') return { status: 200, headers: { 'content-length': statSync(path).size }, body: Buffer.alloc(0) };
  if (!type) return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: readFileSync(path) };
  if (!zipped.has(path)) zipped.set(path, gzipSync(readFileSync(path), { level: 9 }));
  return { status: 200, headers: { 'content-type': type, 'content-encoding': 'gzip' }, body: zipped.get(path) };
}

function part(path, from, to) {
  const { size } = statSync(path);
  const last = Math.min(to, size - 1);
  const body = Buffer.alloc(Math.max(0, last - from + 1));
  const file = openSync(path);
  readSync(file, body, 0, body.length, from);
  closeSync(file);
  return { status: 206, headers: { 'content-type': 'application/octet-stream', 'content-range': `bytes ${from}-${last}/${size}` }, body };
}
