// A person's static page, read on another day than it was made: the script works its standing out again from what the
// page carries, and makes nobody active whose record is held, unlisted, or says too little.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { start } from '../../client/parts/record.js';
import { speaker } from '../../client/lib/words.js';
import { messages } from './messages.js';

const program = { issuer_short: 'CalMHSA', contact: { phone: '555-0100' }, zone: 'America/Los_Angeles' };

/** As much of a page as the part asks for: an article with data, and the slot of its sentence. */
function page(dataset) {
  const slot = { dataset: { slot: 'sentence' }, text: 'as it was made', replaceChildren(text) { this.text = text; } };
  const article = {
    dataset: { ...dataset },
    querySelector: () => null,
    querySelectorAll: (selector) => (selector === '[data-slot]' ? [slot] : []),
  };
  return { article, slot };
}

/** What an article with these data says on a day. */
async function read(dataset, today) {
  globalThis.document = { addEventListener() {} };
  const site = { ready: async () => ({ program, say: speaker(messages(), 'en') }), today: async () => today };
  const { article, slot } = page(dataset);
  await start(article, site);
  delete globalThis.document;
  return [article.dataset.standing, slot.text];
}

const active = { number: 'MPSS123', standing: 'active', status: 'active', action: 'none', expires: '2027-03-14', listing: 'listed' };

test('a listed certification expires on the day after its last', async () => {
  assert.deepEqual(await read(active, '2027-03-14'), ['active', 'Active. No sanctions. Valid through 14 March 2027.']);
  assert.equal((await read(active, '2027-03-15'))[0], 'expired');
});

test('a held record is never made active', async () => {
  const held = { ...active, standing: 'being-corrected', listing: 'held' };
  assert.equal((await read(held, '2026-11-21'))[0], 'being-corrected');
  assert.equal((await read(held, '2027-03-15'))[0], 'expired');
  assert.equal((await read({ ...held, status: 'suspended' }, '2026-11-21'))[0], 'suspended');
  const unknown = { number: 'MPSS123', standing: 'being-corrected', listing: 'held' };
  const [standing, sentence] = await read(unknown, '2026-11-21');
  assert.equal(standing, 'being-corrected');
  assert.doesNotMatch(sentence, /undefined|null/);
});

test('a number that is no longer listed stays as the page says', async () => {
  const gone = { ...active, standing: 'no-longer-listed', listing: 'unlisted' };
  assert.deepEqual(await read(gone, '2026-11-21'), ['no-longer-listed', 'as it was made']);
});

test('a page that lacks a fact does not make somebody active', async () => {
  for (const missing of ['status', 'action', 'expires']) {
    const { [missing]: _, ...rest } = active;
    assert.equal((await read(rest, '2026-11-21'))[0], 'being-corrected', missing);
    assert.equal((await read({ ...active, [missing]: '' }, '2026-11-21'))[0], 'being-corrected', missing);
  }
});
