// A folder of a built site, handed out as a host does that follows the file `_headers` in it: texts packed with brotli or gzip, as
// the browser asks for it; the headers of each folder; 304 for what a browser has already.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};
const PICTURES = { '.png': 'image/png' };

/** As hosts pack on the way: the best levels take longer than a reader would wait. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const PACKED = { br: (bytes) => brotliCompressSync(bytes, BROTLI), gzip: (bytes) => gzipSync(bytes, { level: 6 }) };

/**
 * @typedef {{path: string, bytes: number, body: number}} Sent a path, the bytes of the body as sent and unpacked
 *
 * @param {string} folder
 * @param {string[]} [packings] what the host can do, best first
 * @returns {Promise<{address: string, sent: Sent[], close: () => void}>} `sent` grows with each answer
 */
export async function asHosted(folder, packings = ['br', 'gzip']) {
  const rules = rulesIn(readFileSync(join(folder, '_headers'), 'utf8'));
  const sent = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const found = fileOf(folder, decodeURIComponent(pathname));
    const bytes = readFileSync(found ?? join(folder, '404.html'));
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
    const type = TYPES[extname(found ?? '.html')];
    const packing = type && bytes.length >= 256 && packings.find((one) => request.headers['accept-encoding']?.includes(one));
    const headers = {
      'content-type': type ?? PICTURES[extname(found ?? '')] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      etag: tag,
      ...headersOf(rules, pathname),
      ...(packing && { 'content-encoding': packing, vary: 'accept-encoding' }),
    };
    const isKnown = found && request.headers['if-none-match'] === tag;
    const body = isKnown ? Buffer.alloc(0) : packed(bytes, packing);
    sent.push({ path: pathname, bytes: body.length, body: bytes.length });
    const answered = isKnown ? 304 : 200;
    response.writeHead(found ? answered : 404, { ...headers, ...(!isKnown && { 'content-length': body.length }) });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, sent, close };
}

const packed = (bytes, packing) => (packing ? PACKED[packing](bytes) : bytes);

/** The file behind an address, a folder's being its index.html; undefined where there is none. */
function fileOf(folder, path) {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder)) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

/** The rules of a file `_headers`: a line that begins with a slash names addresses, those behind it their headers. */
function rulesIn(text) {
  const rules = [];
  for (const line of text.split('\n').filter((line) => line && !line.startsWith('#'))) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else rules.at(-1).headers[line.slice(0, line.indexOf(':')).trim()] = line.slice(line.indexOf(':') + 1).trim();
  }
  return rules;
}

function headersOf(rules, pathname) {
  const names = ({ path }) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path);
  return Object.assign({}, ...rules.filter(names).map(({ headers }) => headers));
}
