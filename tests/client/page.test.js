// The page reader: what it must accept, and that no damage to a stored page ever gives another page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { decode, hex } from '../../client/lib/bytes.js';
import { sha256, treeHash } from '../../client/lib/hash.js';
import { PageError, decodePage, openPage, pageId } from '../../client/lib/page.js';
import { encodePage, leb } from './small-site.js';
import { createHash } from 'node:crypto';

const refused = (code) => (error) => error instanceof PageError && (code === undefined || error.code === code);
const leaf = encodePage(0, [{ key: 'a', value: 'one' }, { key: 'ab', value: '' }, { key: 'é', value: 'three' }]);
const stored = new Uint8Array(deflateRawSync(leaf.bytes));
const raw = (level, count, ...columns) => new Uint8Array(Buffer.concat(
  [Buffer.from('gsp2'), Buffer.from([level, count]), ...columns.map((column) => Buffer.from(column))],
));

/** A page of a few hundred bytes whose keys, written out, would take 5 MiB. */
function manyLongKeys() {
  const count = 100;
  const lengths = Array.from({ length: count }, (_, i) => (i === 0 ? leb(60_000) : leb(1)));
  const shared = Array.from({ length: count }, (_, i) => (i === 0 ? leb(0) : leb(59_999)));
  const rests = [Buffer.alloc(60_000, 97), Buffer.from(Array.from({ length: count - 1 }, (_, i) => i + 98))];
  return raw(0, count, ...shared, ...lengths, ...rests, Buffer.alloc(count));
}

test('SHA-256 agrees with node at every length of padding', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = new Uint8Array(length).map((_, i) => i * 31 + length);
    assert.equal(hex(sha256(bytes)), createHash('sha256').update(bytes).digest('hex'));
  }
});

test('the tree hash of nothing is that of no bytes', () => {
  assert.equal(hex(treeHash([])), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('page ids agree with the tests\' own encoder, leaves and index, of many sizes', () => {
  for (let count = 0; count < 40; count += 1) {
    const keys = Array.from({ length: count }, (_, i) => `key${String(i).padStart(3, '0')}`);
    const leaves = encodePage(0, keys.map((key) => ({ key, value: key.repeat(3) })));
    assert.equal(pageId(decodePage(new Uint8Array(leaves.bytes))), leaves.id);
    const index = encodePage(3, keys.map((key, i) => ({ key, id: 'ab'.repeat(32), below: i * 2 ** 40 })));
    assert.equal(pageId(decodePage(new Uint8Array(index.bytes))), index.id);
  }
});

test('a page is read', async () => {
  const page = await openPage(stored, leaf.id);
  assert.equal(page.level, 0);
  assert.deepEqual(page.entries.map(({ key, value }) => [decode(key), decode(value)]), [['a', 'one'], ['ab', ''], ['é', 'three']]);
});

test('a page under another id is refused', async () => {
  await assert.rejects(openPage(stored, '0'.repeat(64)), refused('id'));
});

test('every flipped byte, every bit of it, is refused or leaves the same page', async () => {
  const whole = await openPage(stored, leaf.id);
  let kept = 0;
  for (let at = 0; at < stored.length; at += 1) {
    for (const flip of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
      const damaged = stored.slice();
      damaged[at] ^= flip;
      const page = await openPage(damaged, leaf.id).catch((error) => assert.ok(refused()(error)));
      if (!page) continue;
      assert.deepEqual(page, whole);
      kept += 1;
    }
  }
  assert.ok(kept <= 9, `only the last byte's padding may change: ${kept}`);
});

test('a page cut anywhere, or with bytes behind it, is refused', async () => {
  for (let length = 0; length < stored.length; length += 1) {
    await assert.rejects(openPage(stored.slice(0, length), leaf.id), refused());
  }
  for (const more of [[0], [1, 2, 3], [...stored]]) {
    await assert.rejects(openPage(Uint8Array.of(...stored, ...more), leaf.id), refused());
  }
});

test('inflating stops at 4 MiB', async () => {
  const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(64 * 1024 * 1024)));
  await assert.rejects(openPage(bomb, leaf.id), refused('too-large'));
});

test('what is wrong inside is refused', () => {
  const bytes = new Uint8Array(leaf.bytes);
  const tooMany = [200, 200, 4]; // 76,872
  const cases = [
    ['not-a-page', bytes.map((byte, i) => (i === 3 ? 0x31 : byte))],
    ['cut', bytes.slice(0, -1)],
    ['cut', new Uint8Array()],
    ['trailing', Uint8Array.of(...bytes, 0)],
    // Shared counts, lengths, what is left of the keys, lengths of values.
    ['disorder', raw(0, 2, [0, 0], [1, 1], [98, 97], [0, 0])],
    ['disorder', raw(0, 2, [0, 0], [1, 1], [97, 97], [0, 0])],
    ['disorder', raw(0, 2, [0, 1], [2, 0], [97, 97], [0, 0])],
    ['disorder', raw(0, 1, [0], [0], [0])],
    ['disorder', raw(0, 1, [1], [1], [97], [0])],
    ['disorder', raw(0, 2, [0, 2], [1, 1], [97, 98], [0, 0])],
    ['disorder', raw(0, 2, [0, 0], [1, 2], [97, 97, 98], [0, 0])],
    ['not-a-page', raw(0, 1, [0], [129, 0], [97], [0])],
    ['not-a-page', raw(0, 1, [0], tooMany, Buffer.alloc(76_872, 97), [0])],
    ['cut', raw(0, 127, [0], [1], [97], [0])],
    ['cut', raw(0, 1, [0], [127], [97])],
    ['too-large', manyLongKeys()],
    ['not-a-page', raw(1, 1, [0], [1], [97], Buffer.alloc(32), [255, 255, 255, 255, 255, 255, 255, 31])],
  ];
  for (const [code, damaged] of cases) assert.throws(() => decodePage(damaged), refused(code), code);
});

test('the largest count that a script can hold is read', () => {
  const page = raw(1, 1, [0], [1], [97], Buffer.alloc(32), [255, 255, 255, 255, 255, 255, 255, 15]);
  assert.equal(decodePage(page).entries[0].below, Number.MAX_SAFE_INTEGER);
});

test('keys are compared as bytes, not as text', () => {
  // U+FF8A sorts after U+20BB7 in UTF-16 and before it in UTF-8.
  const { bytes } = encodePage(0, [{ key: '\uFF8A', value: '' }, { key: '\u{20BB7}', value: '' }]);
  assert.equal(decodePage(new Uint8Array(bytes)).entries.length, 2);
});
