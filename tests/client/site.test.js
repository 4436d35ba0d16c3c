// What the script does when the host, the network or the moment is unkind. `fetch` is replaced by a shelf of files.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { openSite } from '../../client/site.js';
import { buildSite, person } from './small-site.js';

const CLIENT = 'https://host.example/some/prefix/client/abc/main.js';
const ROOT = 'https://host.example/some/prefix/';
const program = { zone: 'America/Los_Angeles', number: { prefix: 'MPSS', digits_at_least: 3, digits_at_most: 9 } };
const people = Array.from({ length: 40 }, (_, i) => person(`MPSS${1000 + i}`, `Jane Doe${i}`));
const original = globalThis.fetch;
afterEach(() => { globalThis.fetch = original; });

function shelf({ head, files, tops }) {
  const shelved = new Map([...files].map(([id, bytes]) => [`p/${id.slice(0, 2)}/${id}`, bytes]));
  shelved.set('tops.bin', tops).set('head.json', JSON.stringify(head));
  return shelved.set('client/abc/words.en.json', JSON.stringify({ program, words: {} }));
}

/** Serves a shelf; gives the list of what was asked for. `change` may answer in its stead. */
function serve(shelved, change = () => undefined) {
  const asked = [];
  globalThis.fetch = async (address, options = {}) => {
    const path = String(address).slice(ROOT.length);
    asked.push(options.cache ? `${path} ${options.cache}` : path);
    const changed = change(path, options);
    if (changed) return changed;
    return shelved.has(path) ? new Response(shelved.get(path)) : new Response('', { status: 404 });
  };
  return asked;
}
/** Loads a script as a browser does; from the shelf, it is the one of the source. */
const load = (path) => import(`../../client/${path}`);
const open = (tops = true) => openSite({ client: CLIENT, language: 'en', tops, load });

test('a look-up asks for hashes only, under any path', async () => {
  const asked = serve(shelf(buildSite(people)));
  assert.equal((await open().find('jane doe7')).total, 1);
  assert.ok(asked.length > 2);
  for (const path of asked) assert.match(path, /^(tops\.bin|client\/abc\/words\.en\.json|p\/[0-9a-f]{2}\/[0-9a-f]{64})$/);
});

test('pages without a look-up read the small head', async () => {
  const asked = serve(shelf(buildSite(people)));
  assert.equal((await open(false).age()).nextDue, Date.parse('2026-11-23T23:00:00Z'));
  assert.deepEqual(asked, ['head.json']);
});

test('offline and refusals have their names', async () => {
  globalThis.fetch = async () => { throw new TypeError('Failed to fetch'); };
  await assert.rejects(open().find('jane'), { code: 'offline' });
  serve(new Map(), () => new Response('', { status: 503 }));
  await assert.rejects(open().find('jane'), { code: 'unavailable' });
  serve(new Map());
  await assert.rejects(open().find('jane'), { code: 'missing' });
});

test('what failed once is tried again when asked again', async () => {
  const shelved = shelf(buildSite(people));
  const site = open();
  globalThis.fetch = async () => { throw new TypeError('Failed to fetch'); };
  await assert.rejects(site.find('jane'), { code: 'offline' });
  serve(shelved);
  assert.equal((await site.find('jane doe7')).total, 1);
});

test('a stale page in a cache is asked for once past it', async () => {
  const asked = serve(shelf(buildSite(people)), (path, { cache }) => (
    path.startsWith('p/') && !cache ? new Response('old') : undefined
  ));
  assert.equal((await open().find('1007')).total, 1);
  assert.ok(asked.some((path) => path.endsWith(' reload')));
});

test('when a newer publication replaced the pages, its head is read and the answer is the new one', async () => {
  const old = buildSite(people);
  const next = buildSite(people.map((one) => ({ ...one, status: 'revoked' })), { head: { published: '2026-11-22T02:00:00Z' } });
  const site = open();
  let renewed = 0;
  site.whenRenewed(() => { renewed += 1; });
  serve(shelf(old));
  await site.age();
  serve(shelf(next));
  assert.equal((await site.find('1007')).rows[0].standing, 'revoked');
  assert.equal(renewed, 1);
});

test('a page missing from the newest publication is an error, not "nobody"', async () => {
  const site = buildSite(people);
  serve(shelf({ ...site, files: new Map() }));
  await assert.rejects(open().find('1007'), { code: 'missing' });
  await assert.rejects(open().find('jane doe7'), { code: 'missing' });
});

test('settings or words that are not there leave no answer', async () => {
  const shelved = shelf(buildSite(people));
  shelved.delete('client/abc/words.en.json');
  serve(shelved);
  await assert.rejects(open().find('1007'));
  await assert.rejects(open().ready(), { code: 'missing' });
});

test('today is the registry\'s day, never before the publication', async (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2020-01-01T00:00:00Z') });
  serve(shelf(buildSite(people)));
  assert.equal(await open().today(), '2026-11-20');
  context.mock.timers.setTime(Date.parse('2027-03-15T06:59:59Z'));
  assert.equal(await open().today(), '2027-03-14');
  context.mock.timers.setTime(Date.parse('2027-03-15T07:00:00Z'));
  assert.equal(await open().today(), '2027-03-15');
});

test('while somebody types the wider search is not fetched', async () => {
  serve(shelf(buildSite(people)));
  const site = openSite({ client: CLIENT, language: 'en', tops: true, load: () => assert.fail('fetched') });
  assert.deepEqual((await site.find('jane dooe7', { depth: 'typed' })).rows, []);
  assert.equal((await site.find('jane doe7')).total, 1);
});

test('without the wider search the answer is what was found as typed, and why', async () => {
  const wide = buildSite(people, { entriesPerPage: 40 });
  const asked = serve(shelf(wide));
  const scripts = [];
  const site = openSite({
    client: CLIENT, language: 'en', tops: true,
    load: async (path) => {
      scripts.push(path);
      if (scripts.length < 3) throw new TypeError('Failed to fetch dynamically imported module');
      return load(path);
    },
  });
  const first = await site.find('doe1');
  assert.deepEqual([first.total > 0, first.further, first.error], [true, true, undefined]);
  const missing = await site.find('jane dooe7');
  assert.deepEqual([missing.rows, missing.further, missing.error.code], [[], true, 'missing']);
  assert.equal(asked.at(-1), 'client/abc/lib/wider.js');
  serve(shelf(wide), (path) => {
    if (path.endsWith('wider.js')) throw new TypeError('Failed to fetch');
  });
  assert.equal((await site.find('jane dooe7')).error.code, 'offline');
  const found = await site.find('jane dooe7');
  assert.deepEqual([found.rows.map((row) => row.name), found.error], [['Jane Doe7'], undefined]);
  assert.deepEqual(scripts, ['lib/wider.js#0', 'lib/wider.js#1', 'lib/wider.js#2']);
});

test('numbers like one that does not exist are shown only when asked for', async () => {
  serve(shelf(buildSite(people)));
  const site = open();
  const none = await site.find('1050');
  assert.deepEqual([none.rows, none.further, none.number], [[], true, 'MPSS1050']);
  const like = await site.find('1050', { depth: 'further' });
  assert.deepEqual(like.rows.map(({ number, matched }) => `${number} ${matched}`), ['1005', '1000', '1010', '1020', '1030'].map((one) => `MPSS${one} one-digit-away`));
  assert.equal(like.further, false);
});
