// The head and the tops: which texts are heads, which moment counts as now, and when the data are late.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { HeadError, clock, freshness, readHead, readTops } from '../../client/lib/head.js';
import { PageError } from '../../client/lib/page.js';
import { buildSite, encodePage, encodeStated, encodeTops, person } from './small-site.js';

const { head, tops } = buildSite([person('MPSS123456', 'Jane Doe')]);
const at = (text) => Date.parse(text);

test('a head is read, and fields it does not know are ignored', () => {
  assert.deepEqual(readHead(JSON.stringify({ ...head, fictional: true, more: 1 })).trees, head.trees);
});

test('what is not a head is refused', () => {
  const cases = [
    ['unreadable', ''], ['unreadable', '{'], ['unreadable', 'null'], ['unreadable', '[]'], ['unreadable', '{}'],
    ['unreadable', { ...head, v: '1' }], ['version', { ...head, v: 2 }], ['version', { v: 2 }],
    ['unreadable', { ...head, published: '2026-11-21' }], ['unreadable', { ...head, next_due: '2026-13-41T00:00:00Z' }],
    ['unreadable', { ...head, data_as_of: null }], ['unreadable', { ...head, trees: {} }],
    ['unreadable', { ...head, trees: { ...head.trees, number: { ...head.trees.number, root: 'AB'.repeat(32) } } }],
    ['unreadable', { ...head, trees: { ...head.trees, number: { ...head.trees.number, levels: 0 } } }],
    ['unreadable', { ...head, trees: { ...head.trees, number: { ...head.trees.number, count: -1 } } }],
  ];
  for (const [code, value] of cases) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    assert.throws(() => readHead(text), (error) => error instanceof HeadError && error.code === code, text);
  }
});

test('tops carry the head and pages by the ids they turn out to have', async () => {
  const read = await readTops(new Uint8Array(tops));
  assert.deepEqual(read.head, head);
  assert.deepEqual([...read.pages.keys()], Object.values(head.trees).map(({ root }) => root));
});

test('damaged tops are refused', async () => {
  const page = encodePage(0, [{ key: 'a', value: 'b' }]).bytes;
  const bad = [
    tops.subarray(0, -1), Buffer.concat([tops, Buffer.from([0])]), deflateRawSync(Buffer.from('gst2')),
    encodeTops(head, [page.subarray(0, -1)]), deflateRawSync(Buffer.concat([Buffer.from('gst1'), Buffer.alloc(4, 255)])),
  ];
  for (const bytes of bad) await assert.rejects(readTops(new Uint8Array(bytes)), PageError);
  await assert.rejects(readTops(new Uint8Array(encodeTops({ ...head, v: 2 }, []))), HeadError);
});

test('a signed head with any byte changed is a head, or refused in words that readers are told', async () => {
  const entry = Buffer.from(JSON.stringify(head)).toString('base64');
  const stated = Buffer.from(`c2sp.org/tlog-proof@v1\nextra ${entry}\nindex 0\n`);
  for (let at = 0; at < stated.length; at += 1) {
    for (const byte of [0x00, 0x21, 0x3d, 0xff]) {
      const changed = Buffer.from(stated);
      changed[at] = byte;
      const read = readTops(new Uint8Array(encodeStated(changed)));
      await read.catch((error) => assert.ok(error instanceof HeadError, `byte ${at} as ${byte}: ${error}`));
    }
  }
});

test('the later of the device and the publication counts', () => {
  assert.equal(clock(head, at('2020-01-01T00:00:00Z')), at(head.published));
  assert.equal(clock(head, at('2030-01-01T00:00:00Z')), at('2030-01-01T00:00:00Z'));
});

test('late only once the next update is overdue', () => {
  assert.equal(freshness(head, at('2026-11-23T23:00:00Z')).late, false);
  assert.equal(freshness(head, at('2026-11-23T23:00:01Z')).late, true);
  assert.equal(freshness({ ...head, published: '2026-11-24T00:00:00Z' }, at('2020-01-01T00:00:00Z')).late, true);
});

test('a device a day or more behind the publication is told so', () => {
  assert.equal(freshness(head, at('2026-11-20T02:00:13Z')).clockBehind, false);
  assert.equal(freshness(head, at('2026-11-20T02:00:12Z')).clockBehind, true);
});
