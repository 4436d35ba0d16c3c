// Look-ups over a site whose pages are damaged: a bit or a byte changed, bytes lost, another page in its place. Whatever
// comes of it, nobody is shown of whom the true site does not say the same, and nobody is said not to be there: the answer
// is the true one, or an error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeadError, readTops } from '../../client/lib/head.js';
import { lookUp } from '../../client/lib/lookup.js';
import { PageError } from '../../client/lib/page.js';
import { pageSource } from '../../client/lib/tree.js';
import { chance, pick } from './chance.js';
import { buildSite, person } from './small-site.js';

const GIVEN = 'Ana Bao Chun Diego Elena Farid Guadalupe Hana Irina José Karen Luis'.split(' ');
const FAMILY = 'Abad|Brown|de la Cruz|Dang|Estrada|Flores|Gutiérrez|Hovsepyan|Ibarra|Nguyễn|O’Brien|Park|Quispe'.split('|');
const STATUS = ['active', 'suspended', 'revoked', 'expired'];
const people = Array.from({ length: 240 }, (_, i) => person(
  `MPSS${1000 + 7 * i}`, `${GIVEN[i % 12]} ${GIVEN[(5 * i + 1) % 12]} ${FAMILY[(7 * i) % 13]}`, { status: STATUS[i % 4] },
));
const QUERIES = [
  'MPSS1007', '1014', '1003', 'ana', 'diego brown', 'nguyen bao', 'guadelupe floes', 'cruz elena', 'zzz', 'hovsepian', 'obrien k',
];
const pattern = { prefix: 'MPSS', digits_at_least: 3, digits_at_most: 9 };

/** Answers over a site as a browser reads it: tops first, then pages. */
async function ask(query, { tops, page }) {
  const { head, pages } = await readTops(tops);
  const source = pageSource(page, pages);
  const wider = () => import('../../client/lib/wider.js');
  const { rows, total, total_is: totalIs } = await lookUp(query, { trees: head.trees, source, wider, pattern, today: '2026-11-21' });
  return { rows, total, totalIs };
}

const bytes = (stored) => new Uint8Array(stored);
const site = buildSite(people, { entriesPerPage: 12 });
// The next day's site of the same people: its pages are pages of the same trees, an edition older or newer.
const other = buildSite(people.map((one) => ({ ...one, status: 'active' })), { entriesPerPage: 12 });
const stored = [...site.files.values(), ...other.files.values()].map(bytes);
/** The true site. */
const truth = { tops: bytes(site.tops), page: async (id) => bytes(site.files.get(id)) };

const trueAnswers = new Map(QUERIES.map((query) => [query, ask(query, truth)]));

/** What may reach a reader instead of a file. */
const DAMAGES = {
  'a bit changed': (file, below) => changed(file, below, () => 1 << below(8)),
  'a byte changed': (file, below) => changed(file, below, () => 1 + below(255)),
  'several bytes changed': (file, below) => (
    Array.from({ length: 4 }).reduce((damaged) => changed(damaged, below, () => 1 + below(255)), file)
  ),
  'bytes lost at the end': (file, below) => file.slice(0, below(file.length)),
  'bytes lost inside': (file, below) => {
    const at = below(file.length);
    return Uint8Array.of(...file.slice(0, at), ...file.slice(at + 1 + below(9)));
  },
  'bytes added': (file, below) => Uint8Array.of(...file, ...stored[below(stored.length)].slice(0, 1 + below(20))),
  'another page': (file, below) => stored[below(stored.length)],
};

function changed(file, below, by) {
  const damaged = file.slice();
  damaged[below(file.length)] ^= by();
  return damaged;
}

const isRefusal = (error) => error instanceof PageError || error instanceof HeadError;

for (const [what, damage] of Object.entries(DAMAGES)) {
  test(`a page with ${what} gives the true answer or none`, async () => {
    const below = chance(what.length);
    let refused = 0;
    for (let turn = 0; turn < 400; turn += 1) {
      const query = pick(below, QUERIES);
      const chosen = below(4);
      let reads = 0;
      const page = async (id) => {
        reads += 1;
        return reads > chosen && reads <= chosen + 2 ? damage(bytes(site.files.get(id)), below) : truth.page(id);
      };
      const answer = await ask(query, { tops: truth.tops, page }).catch((error) => assert.ok(isRefusal(error), error));
      if (answer) assert.deepEqual(answer, await trueAnswers.get(query));
      else refused += 1;
    }
    assert.ok(refused > 200, `${refused} of 400 refused`);
  });

  test(`tops with ${what} show nobody as anything else`, async () => {
    const below = chance(1000 + what.length);
    for (let turn = 0; turn < 200; turn += 1) {
      const query = pick(below, QUERIES);
      const tops = damage(truth.tops, below);
      const page = async (id) => {
        const file = site.files.get(id);
        if (!file) throw Object.assign(new Error(), { code: 'missing' });
        return bytes(file);
      };
      const answer = await ask(query, { tops, page }).catch(() => null);
      if (answer) assert.deepEqual(answer, await trueAnswers.get(query));
    }
  });
}
