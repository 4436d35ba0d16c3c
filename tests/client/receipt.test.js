// Receipts in the script: the verdicts of the program on every case of the vector, and the same bytes when made.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readKey } from '../../client/lib/note.js';
import { ReceiptError, checkReceipt, readReceipt, receiptText } from '../../client/lib/receipt.js';

const cases = JSON.parse(readFileSync(new URL('../vectors/receipt.json', import.meta.url), 'utf8'));

/** What a text proves, as the vector says it. */
async function verdict(text, trusted) {
  try {
    const { head, signer: { kind, key }, answers } = await checkReceipt(text, trusted);
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
