// The bytes that the program writes, read by the script: tests/vectors/tree.json holds a small tree, its pages as
// stored, its head and its tops.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decode, encode } from '../../client/lib/bytes.js';
import { readHead, readTops } from '../../client/lib/head.js';
import { openPage } from '../../client/lib/page.js';
import { get, pageSource, range } from '../../client/lib/tree.js';

const vector = JSON.parse(readFileSync(new URL('../vectors/tree.json', import.meta.url), 'utf8'));
const stored = (text) => new Uint8Array(Buffer.from(text, /^[0-9a-f]+$/.test(text) ? 'hex' : 'base64'));

async function tree() {
  const { head, pages } = await readTops(stored(vector.tops));
  const { load } = pageSource(async (id) => stored(vector.pages[id]), pages);
  return { head, tree: { ...Object.values(head.trees)[0], load } };
}

test('every page has the id under which it stands', async () => {
  for (const [id, text] of Object.entries(vector.pages)) await openPage(stored(text), id);
});

test('the tops carry the head', async () => {
  assert.deepEqual((await tree()).head, readHead(vector.head));
});

test('every value is found under its key, and no other', async () => {
  const { tree: small } = await tree();
  for (const [key, value] of vector.entries) assert.equal(decode(await get(small, encode(key))), value);
  for (const key of ['A', 'MPSS', 'MPSS000001', 'ZZZ']) assert.equal(await get(small, encode(key)), null);
});

test('a range gives every entry in order', async () => {
  const { tree: small } = await tree();
  const { entries, complete } = await range(small, encode('MPSS'), 1000);
  assert.equal(complete, true);
  assert.deepEqual(entries.map(({ key, value }) => [decode(key), decode(value)]), vector.entries);
});
