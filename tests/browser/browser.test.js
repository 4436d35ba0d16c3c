// The watch that the other tests rely on, shown to find a planted fault of each kind: a page of our own, served here, that
// does everything that no page of a site may do.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { assertNeverAsked, startBrowser } from './browser.js';

const page = `<!doctype html><title>Bad</title><img src="http://elsewhere.example/spy.png"><script>alert(1)</script>
<img src="/missing.png"><script type="module" src="/broken.js"></script>`;

test('another origin, a missing file, a script error and a broken CSP rule are each a fault', async () => {
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', "script-src 'self'");
    if (request.url === '/') response.setHeader('content-type', 'text/html').end(page);
    else if (request.url === '/broken.js') response.setHeader('content-type', 'text/javascript').end('nobody.home();');
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await startBrowser();
  try {
    const visit = await browser.visit(`http://127.0.0.1:${server.address().port}/`);
    await visit.page.goto('', { waitUntil: 'networkidle' });
    const faults = visit.faults.join('\n');
    for (const expected of ['asked another origin: http://elsewhere.example/spy.png', 'answered 404', 'error: nobody', 'Content Security Policy']) {
      assert.ok(faults.includes(expected), `${expected} is not in\n${faults}`);
    }
    await assert.rejects(visit.end());
  } finally {
    await browser.close();
    server.close();
  }
});

test('typed words are recognised in addresses, however they are written', () => {
  const asked = (path) => () => assertNeverAsked([`http://127.0.0.1/${path}`], 'José García, MPSS-700101');
  for (const path of ['?q=jose', 'Garc%C3%ADa/', 'record/MPSS700101.html', 'p/garci%CC%81a']) assert.throws(asked(path), path);
  asked('p/3f/3f9a')();
});
