// How many hours a change took, against the vectors that the Rust side reads too, and what a record's history says of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { encode } from '../../client/lib/bytes.js';
import { dayBegin, lag, readChange } from '../../client/lib/changes.js';
import { historySentences } from '../../client/lib/history-sentences.js';
import { speaker } from '../../client/lib/words.js';
import { messages } from './messages.js';

const vectors = JSON.parse(readFileSync(new URL('../vectors/changes.json', import.meta.url), 'utf8'));
const limits = { zone: 'America/Los_Angeles', allowed: 72 };

test(`lags: ${vectors.lags.length} cases`, () => {
  const { zone, allowed } = vectors;
  for (const { decided, published, ...expected } of vectors.lags) {
    assert.deepEqual(lag({ decided, published }, { zone, allowed }), expected, `${decided} ${published}`);
  }
});

test('a day begins with its first moment, also where clocks skip midnight', () => {
  for (const [day, zone, begin] of [
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00Z'],
    ['2026-11-21', 'Pacific/Kiritimati', '2026-11-20T10:00:00Z'],
    ['2026-11-21', 'Pacific/Pago_Pago', '2026-11-21T11:00:00Z'],
    ['2026-11-21', 'Asia/Kathmandu', '2026-11-20T18:15:00Z'],
    ['2024-09-08', 'America/Santiago', '2024-09-08T04:00:00Z'],
  ]) assert.equal(dayBegin(day, zone), Date.parse(begin), `${day} ${zone}`);
});

test('an entry is read from its key and value, and what is none is refused', () => {
  const entry = (value) => readChange({ key: encode('MPSS123456 2026-11-22T02:00:12Z'), value: encode(value) });
  assert.deepEqual(entry('[null,"active"]'), { from: null, to: 'active', decided: undefined, published: '2026-11-22T02:00:12Z' });
  assert.equal(entry('["active","suspended","2026-11-20",7]').decided, '2026-11-20');
  for (const value of ['', '{}', '["active"]', '[1,2']) assert.throws(() => entry(value), value);
});

const said = (from, to, decided, published = '2026-03-04T01:00:00Z') => (
  historySentences(speaker(messages(undefined, 'history'), 'en'), { from, to, decided, published }, limits).join(' ')
);

test('a change is told in whole sentences', () => {
  assert.equal(said('active', 'suspended', '2026-03-03T19:30:00Z'), 'Suspended on 3 March 2026; published here 5 hours later.');
  assert.equal(said('active', 'revoked', '2026-03-03T23:30:00Z'), 'Revoked on 3 March 2026; published here one hour later.');
  assert.equal(said('suspended', 'active', '2026-03-04T00:30:00Z'), 'Active again since 3 March 2026; published here less than an hour later.');
  assert.equal(said('active', 'suspended', '2026-03-02'), 'Suspended on 2 March 2026; published here 41 hours after that day began.');
  assert.equal(said('active', 'suspended', '2026-02-01'), 'Suspended on 1 February 2026; published here 737 hours after that day began. That was later than 72 hours.');
  assert.equal(said('active', 'expired'), 'Expired. Published here on 3 March 2026. The registry’s data do not say when it was decided.');
  assert.equal(said('active', 'suspended', '2026-03-09'), 'Suspended. Published here on 3 March 2026. The registry’s data give a later time for it, which cannot be right.');
});

test('every change that there can be has its sentences', () => {
  for (const to of ['active', 'suspended', 'revoked', 'expired', 'no-longer-listed']) {
    for (const from of [null, 'suspended']) {
      for (const decided of [undefined, '2026-03-01', '2026-03-03T20:00:00Z', '2027-01-01']) {
        const sentence = said(from, to, decided);
        assert.match(sentence, /^[A-Z][^{}]+\.$/, `${from} ${to} ${decided}: ${sentence}`);
      }
    }
  }
});
