// The wider search over a small site: who is found though the name was typed otherwise, why the row says so, and which
// registered words it names. The first column is what is typed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { encode } from '../../client/lib/bytes.js';
import { lookUp } from '../../client/lib/lookup.js';
import { numbersLike } from '../../client/lib/numbers.js';
import { readValue } from '../../client/lib/page.js';
import { backwards, byTwoSlips, distance, forwards } from '../../client/lib/spelling.js';
import { factsIn } from '../../client/lib/wider.js';
import { registryOf } from './registry.js';
import { buildSite, person } from './small-site.js';

const people = [
  person('MPSS100001', 'Robert Castillo'),
  person('MPSS100002', 'María González'),
  person('MPSS100003', 'Guadalupe Vásquez'),
  person('MPSS100004', 'Patrick O’Brien'),
  person('MPSS100005', 'Ana Hernández Ruiz'),
  person('MPSS100006', 'Christopher Thompson', { status: 'revoked' }),
  person('MPSS100007', 'Jane Q. Doe'),
  person('MPSS100008', 'José María Peña'),
  person('MPSS100009', 'Mei-Ling Chen'),
  person('MPSS100010', 'Ximena Khachatryan', { other_names: ['Ximena Petrosyan'] }),
  person('MPSS100011', 'Juan de la Cruz'),
  person('MPSS100012', 'Konstantinos Papadopoulos'),
  person('MPSS100013', 'G. Roe'),
];
const means = { bob: ['robert'], lupe: ['guadalupe'], chema: ['jose maria'], chris: ['christopher'] };
const registry = registryOf(buildSite(people, { entriesPerPage: 200, means }));

for (const [query, expected] of [
  ['bob castillo', ['01 short-form robert']],
  ['bob castiyo', ['01 sound robert castillo']],
  ['rboert castlilo', ['01 spelling robert castillo']],
  ['maria gonzales', ['02 spelling gonzalez']],
  ['gonzalez maira', ['02 spelling maria']],
  ['gonsales', ['02 spelling gonzalez']],
  ['lupe basquez', ['03 short-form guadalupe vasquez']],
  ['lupe', ['03 short-form guadalupe']],
  ['patrick o brien', ['04 spelling obrien']],
  ['patrik obrian', ['04 spelling patrick obrien']],
  ['hernandes ana', ['05 spelling hernandez']],
  ['anahernandez', ['05 spelling ana hernandez']],
  ['her nandez ana', ['05 spelling hernandez']],
  ['ana ruiz nobody', ['05 some-words']],
  ['ruiz a', ['05 prefix']],
  ['ana g', []],
  ['jane x doe', ['07 some-words']], ['gloria roe', ['13 some-words']], ['glora roe', ['13 some-words']],
  ['cristofer tomson', ['06 sound christopher thompson']],
  ['chema pena', ['08 short-form jose maria']],
  ['meiling chen', ['09 exact']], ['hernandezruiz', ['05 spelling hernandez ruiz']],
  ['jimena kachatrian', ['10 sound ximena khachatryan']],
  ['ximena petrosian', ['10 spelling petrosyan (Ximena Petrosyan)']],
  ['juan de la crus', ['11 spelling delacruz']],
  ['konstatinos papdopoulos', ['12 spelling konstantinos papadopoulos']],
  ['papatopulos', ['12 spelling papadopoulos']],
  ['zzz', []], ['zzz yyy', []], ['x', ['10 prefix']],
  ['maria', ['02 parts', '08 parts']],
]) {
  test(`${JSON.stringify(query)} finds ${expected.join(', ') || 'nobody'}`, async () => {
    const { rows } = await lookUp(query, registry);
    assert.deepEqual(rows.map(({ number, matched, meant, other_name: other }) => (
      [number.slice(-2), matched, ...meant, other && `(${other})`].filter(Boolean).join(' ')
    )), expected);
  });
}

test('letters missing, extra, wrong or swapped count one each; more than two are too many', () => {
  for (const [a, b, expected] of [
    ['maria', 'maria', 0], ['maria', 'mara', 1], ['maria', 'mariia', 1], ['maria', 'marta', 1], ['maria', 'amria', 1],
    ['maria', 'amrai', 2], ['maria', 'mi', 3], ['ca', 'abc', 3], ['', 'ab', 2], ['garcia', 'zzzzzz', 3], ['小明', '小李', 1],
  ]) {
    assert.equal(distance([...a], [...b]), expected, `${a} ${b}`);
    assert.equal(distance([...b], [...a]), expected, `${b} ${a}`);
  }
});

test('ranges that open a word', () => {
  const opened = (word) => ({ letters: [...word] });
  assert.deepEqual(forwards(opened('garcia')), ['fgar']);
  assert.deepEqual(forwards(opened('lee')), ['flee']);
  assert.deepEqual(backwards(opened('garcia')), ['baic', 'fgac']);
  assert.deepEqual(backwards(opened('anna')), ['ban']);
  assert.deepEqual(backwards(opened('lee')), ['beel']);
  assert.deepEqual(backwards(opened('li')), []);
  assert.deepEqual(byTwoSlips(opened('gonzalez'), false), ['fgo', 'mnza ', 'bzel']);
  assert.deepEqual(byTwoSlips(opened('gonzalez'), true), ['fgo', 'mnza ', 'bzel', 'fgn', 'moza ', 'bzel', 'fgo', 'mnzl ', 'bzea']);
  assert.deepEqual(byTwoSlips(opened('garcia'), false), ['fga', 'mrci ']);
  assert.deepEqual(byTwoSlips(opened('lopez'), true), []);
});

test('numbers one digit away, each once, the likeliest first', () => {
  const like = numbersLike('MPSS112', { prefix: 'MPSS', digits_at_least: 3, digits_at_most: 4 });
  assert.deepEqual(like.slice(0, 4), ['MPSS121', 'MPSS110', 'MPSS111', 'MPSS113']);
  assert.equal(like.indexOf('MPSS012'), 1 + 9 + 9);
  assert.equal(like.length, new Set(like).size);
  assert.ok(!like.includes('MPSS112') && !like.includes('MPSS12'));
  assert.equal(like.length, 1 + 27 + 37);
});

const told = JSON.parse(readFileSync(new URL('../vectors/spelling.json', import.meta.url), 'utf8'));

test('what is told of words is read as the program means it', () => {
  const facts = new Map(told.spelling.map(({ key, value }) => [key, factsIn(encode(value), { readValue })]));
  assert.deepEqual(facts.get('frick'), { count: 1, means: ['richard'], others: ['davis'], kin: ['ricky'] });
  assert.deepEqual(facts.get('fdavis'), { count: 4, means: [], others: [], kin: [] });
  assert.deepEqual(facts.get('fchema'), { count: 0, means: ['jose maria'], others: [], kin: [] });
  assert.equal([...facts.values()].includes(null), false);
});

const forms = Object.fromEntries(told.forms.map(({ key, value }) => [key, value]));
const namesakes = registryOf(buildSite([
  person('MPSS100001', 'Rick Davis'), person('MPSS100002', 'Richard Davis'), person('MPSS100003', 'Ricky Lee Davis'),
  person('MPSS100004', 'Davis Richard Roe'), person('MPSS100005', 'Rickard Davis'), person('MPSS100006', 'Ann Lopez-Rodriguez'),
  person('MPSS100007', 'Ann Lopez Rodriguez'), person('MPSS100008', 'Rosa F. de la Paz'),
], { entriesPerPage: 200, forms }));

for (const [query, expected] of [
  ['rick davis', ['01 exact', '05 prefix', '03 prefix', '02 short-form richard', '04 short-form richard']],
  ['davis richard', ['02 exact', '04 parts', '01 short-form rick', '03 short-form ricky']],
  ['richard dav', ['02 prefix', '04 prefix']],
  ['lopezrodriguez', ['06 parts', '07 spelling lopez rodriguez']],
  ['de F. Rosa la Paz', ['08 exact']], ['rosa paz la', ['08 parts']], ['la rosa de', ['08 spelling rosa']],
]) {
  test(`${JSON.stringify(query)} finds ${expected.join(', ') || 'nobody'}, beside those who have it`, async () => {
    const { rows } = await lookUp(query, namesakes);
    assert.deepEqual(rows.map(({ number, matched, meant }) => [number.slice(-2), matched, ...meant].join(' ')), expected);
  });
}
