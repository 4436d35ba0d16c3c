// What other sites show of a page whose address somebody passes on: pages of rules and home have a card, records have none, and where
// the site does not know its own address nothing has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startSite } from './site.js';

let site;

before(async () => { site = await startSite(); });
after(() => site?.stop());

const read = async (path, from = site) => (await fetch(new URL(path, from.address))).text();

/** The content of a page's meta elements, by their name or property. */
function metas(html) {
  const attributes = (tag) => Object.fromEntries([...tag.matchAll(/([\w-]+)=(?:"([^"]*)"|([^\s>"]+))/g)].map(([, name, quoted, bare]) => [name, quoted ?? bare]));
  const all = [...html.matchAll(/<meta [^>]*>/g)].map(([tag]) => attributes(tag));
  return Object.fromEntries(all.map(({ name, property, content }) => [name ?? property, content]));
}

const HOME = 'https://registry.example.org/';

test('home and the pages of rules say what others may show of them', async () => {
  for (const path of ['', 'es/', 'code/', 'code/editions/', 'guidelines/', 'guidelines/213/', 'sanctions/']) {
    const html = await read(path);
    const said = metas(html);
    assert.equal(said['og:url'], HOME + path, path);
    assert.equal(said['og:type'], 'website', path);
    assert.equal(said['og:description'], said.description, path);
    assert.ok(said['og:title'], path);
    assert.equal(said['twitter:card'], 'summary_large_image', path);
    assert.match(said['og:image'], /^https:\/\/registry\.example\.org\/client\/[0-9a-f]{64}\/card\.png$/, path);
  }
});

test('the picture is one that others can show, and is no status', async () => {
  const { 'og:image': address } = metas(await read(''));
  const response = await fetch(new URL(address.slice(HOME.length), site.address));
  const picture = new DataView(await response.arrayBuffer());
  assert.equal(response.headers.get('content-type'), 'image/png');
  assert.deepEqual([picture.getUint32(16), picture.getUint32(20)], [1200, 630]);
  assert.ok(picture.byteLength <= 20_000, `${picture.byteLength} bytes`);

  const styles = readFileSync(new URL('../../client/site.css', import.meta.url), 'utf8');
  const statuses = [...styles.matchAll(/--(?:active|watched|expired|suspended|revoked)(?:-ground)?: (#[0-9a-f]{6});/g)].map(([, colour]) => colour);
  const drawing = readFileSync(new URL('card.html', import.meta.url), 'utf8').toLowerCase();
  assert.equal(statuses.length, 20);
  assert.deepEqual(statuses.filter((colour) => drawing.includes(colour)), []);
});

test('nothing of a person is offered to other sites', async () => {
  const list = await read('browse/number/');
  const lists = [...list.matchAll(/href=["']?([^"' >]+\.html)/g)].map(([, href]) => new URL(href, `${site.address}browse/number/`));
  const records = [];
  for (const { href } of lists) records.push(...[...(await (await fetch(href)).text()).matchAll(/href=["']?([^"' >]*record\/[^"' >]+\.html)/g)].map(([, one]) => new URL(one, href).href));
  assert.ok(records.length > 0);
  for (const path of [records[0], 'record/', 'browse/number/', 'actions/', 'sheet/', 'staff/']) {
    assert.deepEqual(Object.keys(metas(await read(path))).filter((name) => /^(og|twitter):/.test(name)), [], path);
  }
});

test('a site that does not know its own address offers no cards', async () => {
  const other = await startSite({ settings: (text) => text.replace(/^base_url = .*$/m, '') });
  try {
    for (const path of ['', 'code/']) assert.ok(!('og:url' in metas(await read(path, other))), path);
  } finally {
    other.stop();
  }
});
