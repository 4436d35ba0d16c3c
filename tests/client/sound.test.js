// How words sound, against the vectors that the Rust side reads too: a sound that only one side gives is never found.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { soundOf, spokenForms } from '../../client/lib/sound.js';

const { sound: vectors } = JSON.parse(readFileSync(new URL('../vectors/sound.json', import.meta.url), 'utf8'));

test('every word is spoken as the vectors say', () => {
  assert.ok(vectors.length > 50);
  for (const { word, spoken } of vectors) {
    assert.deepEqual(spokenForms(word).map((form) => [form, soundOf(form)]), spoken, word);
  }
});
