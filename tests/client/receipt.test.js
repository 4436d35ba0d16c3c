// Receipts in the script: the verdicts of the program on every case of the vector, and the same bytes when made.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromBase64 } from '../../client/lib/base64.js';
import { readKey } from '../../client/lib/note.js';
import { openPage } from '../../client/lib/page.js';
import { proveAnswers } from '../../client/lib/receipt-make.js';
import { readStated } from '../../client/lib/signer.js';
import { checkReceipt } from '../../client/lib/receipt.js';
import { ReceiptError, readReceipt, receiptText } from '../../client/lib/receipt-file.js';

const cases = JSON.parse(readFileSync(new URL('../vectors/receipt.json', import.meta.url), 'utf8'));

/** What a text proves, as the vector says it. */
async function verdict(text, trusted, known) {
  try {
    const { head, signer: { kind, key }, answers } = await checkReceipt(text, trusted, known);
    return {
      answers: answers.map(({ number, record }) => [number, record && [record.name, record.expires]]),
      as_of: head.data_as_of,
      published: head.published,
      signer: key ? [kind, key.text] : [kind],
    };
  } catch (error) {
    if (error instanceof ReceiptError) return error.code;
    throw error;
  }
}

for (const { name, text, trusted, verdict: expected } of cases) {
  test(`${name}: the verdict of the program`, async () => {
    assert.deepEqual(await verdict(text, trusted && readKey(trusted)), expected);
    if (typeof expected === 'object') assert.equal(receiptText(readReceipt(text)), text);
  });
}

const keyCases = JSON.parse(readFileSync(new URL('../vectors/receipt-keys.json', import.meta.url), 'utf8'));

for (const { name, text, trusted, known, verdict: expected } of keyCases) {
  test(`${name}: the verdict of the program`, async () => {
    assert.deepEqual(await verdict(text, readKey(trusted), known ?? undefined), expected);
  });
}

test('it is told by which note of keys a proof was judged', async () => {
  const found = {};
  for (const { name, text, trusted, known } of keyCases.filter((one) => one.known)) {
    const proven = await checkReceipt(text, readKey(trusted), known).catch((error) => ({ signer: error }));
    found[name] = proven.signer.note;
  }
  assert.deepEqual(found, {
    'a stolen key, which the reader\'s newer note has ended': 'newer',
    'an entry that the log had when it was ended': 'newer',
    'a newer note that another root key signed': 'brought',
    'another note of the same version': 'compared',
    'a reader\'s note that is none': 'brought',
    'a key whose time ended before, by the newer note': 'newer',
    'a key whose time ended later, by the newer note': 'newer',
    'a reader\'s note that is older': 'compared',
    'a receipt without a note of keys, for a reader who has one': undefined,
  });
});

test('without a root key to compare with, another note of keys counts for nothing', async () => {
  const { text, known } = keyCases.find(({ name }) => name.startsWith('a stolen key'));
  assert.deepEqual((await verdict(text, null, known)).signer[0], 'unvouched');
});

const made = JSON.parse(readFileSync(new URL('../vectors/receipt-made.json', import.meta.url), 'utf8'));

for (const { numbers, pages, head, keys, text } of made) {
  test(`the receipt about ${numbers.join(', ')} is made byte for byte like that of the program`, async () => {
    const { root } = readStated(head).head.trees.number;
    const load = (id) => openPage(fromBase64(pages[id]), id);
    assert.equal(receiptText({ ...await proveAnswers([...numbers].reverse(), { root, load }), head, keys }), text);
  });
}

test('every change of one character is refused or proves the same', async () => {
  const { text, trusted } = made[1];
  const key = readKey(trusted);
  const expected = await verdict(text, key);
  assert.deepEqual(expected.signer[0], 'trusted');
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  let same = 0;
  for (let place = 0; place < text.length; place += 1) {
    for (const letter of ascii) {
      if (letter === text[place]) continue;
      const found = await verdict(text.slice(0, place) + letter + text.slice(place + 1), key);
      if (typeof found === 'string') continue;
      assert.deepEqual(found, expected, `${place} to ${letter}`);
      same += 1;
    }
  }
  // What is passed over: the name and the id in a line of a signature that no known key made.
  assert.ok(same < text.length, `${same}`);
});
