// Look-ups of people of whom the registry says less than usual, or more: nobody of whom not all is known is shown in good
// standing, and a person with several names is one row.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUp } from '../../client/lib/lookup.js';
import { PageError } from '../../client/lib/page.js';
import { registryOf } from './registry.js';
import { buildSite, person } from './small-site.js';
import { malformed, questions, unusual } from './unusual-people.js';

const registry = registryOf(buildSite(unusual));
const ask = async (query) => (await lookUp(query, registry)).rows;
const short = ({ number, matched, other_name }) => [number.slice(-2), matched, other_name].filter(Boolean).join(' ');

for (const [query, expected] of [
  // Found exactly by another name, and by the legal name of somebody else; equal ranks stand in the order of their keys.
  ['jane roe', ['01 exact Jane Roe', '02 exact']],
  // Both of her names say these words exactly: the legal one is shown.
  ['jane doe', ['01 exact']], ['doe jane', ['01 exact']],
  ['jane', ['01 parts', '02 parts']], ['doe', ['01 parts']],
  ['janie', ['01 parts Janie Doe']], ['jane r', ['01 prefix Jane Roe', '02 prefix']],
  // The legal name goes before another that begins alike, though the other's key comes first.
  ['smith', ['16 parts']], ['maria', ['16 parts']], ['maria d', ['16 prefix Maria Delacroix Smith']],
  ['withdrawn begun', ['07 exact Withdrawn Begun']], ['حسن', ['17 parts أمل حسن']],
  ['gone away', ['12 exact']], ['null', []],
]) {
  test(`${JSON.stringify(query)} finds ${expected.join(', ') || 'nobody'}`, async () => {
    assert.deepEqual((await ask(query)).map(short), expected);
  });
}

test('each by their number', async () => {
  const told = [];
  for (const { number } of unusual) {
    const [{ standing, expires, name, held, withheld, confirmed, unlisted }] = await ask(number);
    const words = [standing, expires, name, held && 'held', withheld && 'withheld', confirmed, unlisted].filter(Boolean);
    told.push(`${number.slice(-2)} ${words.join(', ')}`);
  }
  assert.deepEqual(told, [
    '01 active, 2027-03-14, Jane Doe',
    '02 active, 2027-03-14, Jane Roe',
    '03 being-corrected, 2027-03-14, Held Since, held, 2026-11-18T05:00:00Z',
    '04 suspended, 2027-03-14, Held Suspended, held, 2026-11-18T05:00:00Z',
    '05 being-corrected, Held Never, held',
    '06 being-corrected, held',
    '07 expired, Held Expired, held',
    '08 expired, 2026-11-20, Held Long, held, 2026-11-18T05:00:00Z',
    '09 revoked, 2026-01-31, Held Revoked, held',
    '10 active, 2027-03-14, withheld',
    '11 suspended, 2027-03-14, withheld',
    '12 no-longer-listed, Gone Away, 2026-10-01',
    '13 no-longer-listed, withheld, 2026-10-01',
    '14 active, 2027-03-14, Ended Once',
    '15 being-corrected, Listed Barely',
    '16 active, 2027-03-14, Maria Smith',
    '17 suspended, 2027-03-14, Anna Lee',
  ]);
});

test('a row of a name says the same standing as the record of its number, and nobody stands there twice', async () => {
  let rows = 0;
  for (const query of questions) {
    const found = await ask(query);
    assert.equal(new Set(found.map(({ number }) => number)).size, found.length, query);
    for (const row of found) {
      const [record] = await ask(row.number);
      const told = ({ name, standing, expires, held, withheld }) => ({ name, standing, expires, held, withheld });
      assert.deepEqual(told(row), told(record), query);
      rows += 1;
    }
  }
  assert.ok(rows > questions.length);
});

test('a held record is never in good standing, whatever it says and on whatever day', async () => {
  const words = [null, 'active', 'suspended', 'revoked', 'expired'];
  const people = words.map((status, place) => person(`MPSS30000${place}`, 'Ann Roe', { status, held: {} }));
  for (const today of ['2026-11-21', '2027-03-14', '2027-03-15']) {
    for (const row of (await lookUp('ann roe', registryOf(buildSite(people), today))).rows) {
      assert.ok(!row.standing.startsWith('active'), JSON.stringify(row));
    }
  }
});

for (const [what, people] of Object.entries(malformed)) {
  test(`${what} is refused`, async () => {
    const odd = registryOf(buildSite(people));
    await assert.rejects(lookUp(people[0].number, odd), PageError);
    if (typeof people[0].name === 'string') await assert.rejects(lookUp(people[0].name, odd), PageError);
  });
}
