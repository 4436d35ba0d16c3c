// Look-ups over small sites: who is found, why, in which order, and who is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { lookUp } from '../../client/lib/lookup.js';
import { PageError } from '../../client/lib/page.js';
import { pageSource } from '../../client/lib/tree.js';
import { registryOf } from './registry.js';
import { buildSite, buildTree, encodePage, person } from './small-site.js';

const people = [
  person('MPSS100001', 'Jane Doe'),
  person('MPSS100002', 'José García-López'),
  person('MPSS100003', 'María de la Cruz'),
  person('MPSS100004', 'Pat O’Brien', { status: 'suspended' }),
  person('MPSS100005', 'Nguyễn Thị Hương'),
  person('MPSS100006', 'Jane Q. Doe', { expires: '2026-01-01' }),
  person('MPSS100007', 'Ana María Ruiz Peña', { action: 'under-investigation' }),
  person('MPSS100008', 'Cher'),
  person('MPSS100009', '王 小明'),
  person('MPSS100010', null, { status: 'revoked' }),
  person('MPSS100011', 'Doe Jane'),
  person('MPSS100012', 'Janet Doering'),
];

const registry = registryOf(buildSite(people));
const found = async (query) => (await lookUp(query, registry)).rows.map(({ number, matched }) => `${number.slice(-2)} ${matched}`);

for (const [query, expected] of [
  ['MPSS100001', ['01 exact']], ['mpss 100001', ['01 exact']], ['#MPSS-100001', ['01 exact']], ['100001', ['01 exact']],
  ['100013', []], ['10000', []], ['1000010', []], ['12', []], ['mpss', []], ['', []], ['  ', []], ['--', []],
  ['Jane Doe', ['01 exact', '11 exact', '06 parts']],
  ['doe jane', ['01 exact', '11 exact', '06 parts']],
  ['jane q doe', ['06 exact']], ['q jane doe', ['06 exact']],
  ['jane d', ['01 prefix', '11 prefix', '06 prefix']],
  ['jane doeri', []], ['janet doeri', ['12 prefix']], ['janet', ['12 parts']], ['jan', ['01 prefix', '11 prefix', '06 prefix', '12 prefix']],
  ['garcia lopez', ['02 parts']], ['lópez josé', ['02 parts']], ['jose lopez garcia', ['02 exact']],
  ['delacruz maria', ['03 exact']], ['maria cruz', ['03 exact']], ['maria la cruz', ['03 exact']], ['cruz', ['03 parts']],
  ['obrien', ['04 parts']], ["o'brien, pat", ['04 exact']],
  ['huong nguyen', ['05 parts']], ['Hương', ['05 parts']],
  ['maria pena ruiz', ['07 parts']], ['pena ruiz ana', ['07 parts']], ['ana ruiz pen', ['07 prefix']],
  ['cher', ['08 exact']], ['小明', ['09 parts']], ['小明 王', ['09 exact']],
  ['MPSS100010', ['10 exact']], ['zzz', []], ['zoe zoe zoe', []],
]) {
  test(`${JSON.stringify(query)} finds ${expected.length ? expected.join(', ') : 'nobody'}`, async () => {
    assert.deepEqual(await found(query), expected);
  });
}

test('a number being typed says how many digits it has', async () => {
  for (const [query, digits] of [['12', 2], ['mpss', 0], ['MPSS1', 1], ['1234567890', 10]]) {
    const answer = await lookUp(query, registry);
    assert.deepEqual([answer.kind, answer.digits, answer.requests], ['number', digits, 0]);
  }
});

test('a row tells the standing of the day', async () => {
  const [row] = (await lookUp('MPSS100006', registry)).rows;
  assert.deepEqual([row.standing, row.active, row.status], ['expired', '2025-03-15', 'active']);
  assert.equal((await lookUp('obrien', registry)).rows[0].standing, 'suspended');
  const [withheld] = (await lookUp('100010', registry)).rows;
  assert.deepEqual([withheld.name, withheld.withheld, withheld.standing], [null, true, 'revoked']);
});

test('rows of a large range: twenty shown, the total a floor; after more letters, exact', async () => {
  const many = registryOf(buildSite(Array.from({ length: 300 }, (_, i) => person(`MPSS${1000 + i}`, `Maria Smith${i}`)), { entriesPerPage: 10 }));
  const wide = await lookUp('maria', many);
  assert.deepEqual([wide.rows.length, wide.total_is, wide.total <= 40], [20, 'at-least', true]);
  const narrow = await lookUp('maria smith29', many);
  assert.deepEqual([narrow.total, narrow.total_is, narrow.rows[0].matched], [11, 'exact', 'exact']);
});

test('a total is certain only when every range was read to its end', async () => {
  const many = registryOf(buildSite(Array.from({ length: 300 }, (_, i) => person(`MPSS${1000 + i}`, `Maria Lopez${i}`)), { entriesPerPage: 10 }));
  for (const depth of ['whole', 'typed']) {
    const answer = await lookUp('maria', many, depth);
    assert.deepEqual([answer.total_is, answer.further], ['at-least', true], depth);
  }
});

test('pages are fetched once, and shared while on their way', async () => {
  const fresh = registryOf(buildSite(people));
  const [first] = await Promise.all([lookUp('jane doe', fresh), lookUp('jane doe', fresh)]);
  assert.equal(new Set(fresh.asked).size, fresh.asked.length);
  assert.ok(first.requests > 0 && first.bytes > 0);
  assert.equal((await lookUp('jane doe', fresh)).requests, 0);
});

test('a wrong page is fetched once more past the cache, then refused', async () => {
  const site = buildSite(people);
  const asked = [];
  const source = pageSource(async (id, { again }) => {
    asked.push(again);
    return again ? new Uint8Array(site.files.get(id)) : new Uint8Array([3, 0]);
  });
  await source.load(site.head.trees.name.root);
  assert.deepEqual(asked, [false, true]);
  const broken = pageSource(async () => new Uint8Array([3, 0]));
  await assert.rejects(broken.load(site.head.trees.name.root), PageError);
});

test('a failed page is asked for again next time', async () => {
  const site = buildSite(people);
  let fail = true;
  const source = pageSource(async (id) => {
    if (fail) throw new Error('offline');
    return new Uint8Array(site.files.get(id));
  });
  await assert.rejects(source.load(site.head.trees.name.root));
  fail = false;
  assert.ok(await source.load(site.head.trees.name.root));
});

test('a root of another height, or a child that is not what its parent says, is refused', async () => {
  const site = buildSite(people);
  const tall = registryOf({ ...site, head: { ...site.head, trees: { ...site.head.trees, number: { ...site.head.trees.number, levels: 9 } } } });
  await assert.rejects(lookUp('100001', tall), PageError);
  const files = new Map();
  const leaf = buildTree([['MPSS100001', '{}']], files, 4);
  for (const wrong of [{ key: 'MPSS100000' }, { below: 2 }]) {
    const root = encodePage(1, [{ key: 'MPSS100001', id: leaf.root, below: 1, ...wrong }]);
    files.set(root.id, deflateRawSync(root.bytes));
    const head = { trees: { name: site.head.trees.name, number: { root: root.id, levels: 2, count: 1 } } };
    await assert.rejects(lookUp('100001', registryOf({ head, files })), PageError);
  }
});

test('an empty registry finds nobody', async () => {
  const empty = registryOf(buildSite([]));
  assert.equal((await lookUp('jane', empty)).total, 0);
  assert.equal((await lookUp('100001', empty)).total, 0);
});

test('values that are no stub or record are refused, not shown', async () => {
  const odd = registryOf(buildSite([person('MPSS100001', 'Jane Doe', { expires: '7' })]));
  await assert.rejects(lookUp('jane', odd), PageError);
  await assert.rejects(lookUp('100001', odd), PageError);
});
