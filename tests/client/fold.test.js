// Folding, units, name keys and numbers against the vectors that the Rust side reads too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fold, numberIn, units } from '../../client/lib/fold.js';
import { nameKeys } from './name-keys.js';

const vectors = JSON.parse(readFileSync(new URL('../vectors/fold.json', import.meta.url), 'utf8'));
const PATTERN = { prefix: 'MPSS', digits_at_least: 3, digits_at_most: 9 };

for (const { text, folded } of vectors.fold) {
  test(`fold ${JSON.stringify(text)}`, () => assert.equal(fold(text), folded));
}
for (const { name, units: big, small } of vectors.units) {
  test(`units of ${JSON.stringify(name)}`, () => {
    const found = (isSmall) => units(name).filter((one) => one.small === isSmall).map(({ forms }) => forms);
    assert.deepEqual([found(false), found(true).flat()], [big, small]);
  });
}
for (const { name, keys } of vectors.keys) {
  test(`keys of ${JSON.stringify(name)}`, () => {
    const made = nameKeys(name);
    const isRomanised = /[^a-z0-9 ]/.test(made.join(''));
    assert.deepEqual(made, isRomanised ? keys.filter((key) => made.includes(key)) : keys);
  });
}
for (const { text, number, typing } of vectors.number) {
  test(`number in ${JSON.stringify(text)}`, () => {
    const found = numberIn(text, PATTERN);
    assert.equal(found.number, number);
    assert.equal(found.digits !== null, typing);
  });
}

test('folding twice changes nothing', () => {
  for (const { text } of vectors.fold) assert.equal(fold(fold(text)), fold(text));
});

test('a key is cut at a character, at 200 bytes', () => {
  const [key] = nameKeys(`a${'é王'.repeat(60)}`);
  assert.equal(key, `a${'e王'.repeat(49)}e`);
  assert.ok(new TextEncoder().encode(key).length <= 200);
});

test('no more than eight units lead', () => {
  const name = 'bb cc dd ff gg hh jj kk ll mm';
  const keys = nameKeys(name);
  assert.ok(keys.length <= 8 * 7 + (8 * 7 * 6) / 6);
  assert.ok(keys.every((key) => !key.startsWith('ll') && !key.startsWith('mm')));
});
