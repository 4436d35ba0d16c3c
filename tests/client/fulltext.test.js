// Finding words in the trees that the program writes: tests/vectors/fulltext.json holds those of a small library with every
// answer, as the Rust side gives it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { citationKey, excerpt, find, marked, nearWords, readEntry, rowsOf } from '../../client/lib/fulltext.js';
import { PageError } from '../../client/lib/page.js';
import { pageSource } from '../../client/lib/tree.js';

const vector = JSON.parse(readFileSync(new URL('../vectors/fulltext.json', import.meta.url), 'utf8'));
const { load } = pageSource(async (id) => new Uint8Array(Buffer.from(vector.pages[id], 'hex')));
const fulltext = { ...vector.fulltext, load };
const passages = { ...vector.passages, load };

for (const expected of vector.answers) {
  test(`answers to "${expected.query}"`, async () => {
    const { forms, ...found } = await find(expected.query, fulltext);
    const rows = await rowsOf(found.units, passages);
    const shown = rows.map(({ passages: all, ...row }) => ({ ...row, texts: all.map(({ text }) => text) }));
    assert.deepEqual({ query: expected.query, ...found, forms: [...forms].sort(), rows: shown }, expected);
  });
}

test('citations have one key however they are typed', () => {
  for (const [key, ...typed] of [
    ['h12a', 'H12.a', 'h12a', 'H 12 (a)', 'item h12 a'],
    ['213.6', '213.6', 'Section 213.6', '§ 213.6', 'sec. 213 6'],
    ['207.13b2', '207.13.B.2', '207 13 b 2', 'section 207.13.b(2)'],
    ['maynot3', 'may-not 3', 'MAY NOT 3', 'may-not-3'],
    ['appendixg1.1', 'Appendix G.1.1', 'Appendix G 1 1'],
    ['section', 'Section'],
    ['', ' .'],
  ]) {
    for (const text of typed) assert.equal(citationKey(text), key, text);
  }
});

test('words are offered that begin alike', async () => {
  assert.deepEqual(await nearWords('privilege', fulltext), ['privacy']);
  assert.deepEqual(await nearWords('zz', fulltext), []);
});

test('found words are marked whole, with their accents and apostrophes', () => {
  const pieces = marked('A gift’s worth: Gífts, giftless.', new Set(['gift', 'gifts']));
  assert.deepEqual(pieces.filter(({ found }) => found).map(({ text }) => text), ['gift’s', 'Gífts']);
  assert.equal(pieces.map(({ text }) => text).join(''), 'A gift’s worth: Gífts, giftless.');
});

test('an excerpt holds the first found word and says where something was left out', () => {
  const long = `${'before '.repeat(100)}here ${'after '.repeat(100)}`;
  const shown = excerpt(marked(long, new Set(['here'])), 200);
  const text = shown.map((piece) => piece.text).join('');
  assert.ok(text.startsWith('… ') && text.endsWith(' …') && text.length < 300, text);
  assert.equal(shown.filter(({ found }) => found).length, 1);
  const short = marked('here and there', new Set(['there']));
  assert.deepEqual(excerpt(short, 200), short);
});

test('a damaged value is refused', () => {
  for (const bytes of [[103], [0, 1], [0, 255, 255, 255, 255, 255, 1]]) {
    assert.throws(() => readEntry(new Uint8Array(bytes)), PageError);
  }
});
