// Codes of our own encoder, read back by somebody else's reader: every version at its longest and shortest text, every
// mask, hundreds of links, and codes with spots on them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import encodeQR from 'qr';
import { decodeQR } from 'qr/decode.js';
import { penalty, qrCode } from '../../client/lib/qr.js';
import { pictureOf } from './pixels.js';

/** Bytes that fit into versions 1 to 10 at level M (ISO/IEC 18004:2015, table 7). */
const LONGEST = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213];

/** The same figures every time. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789-/.#%~';
const linkOf = (length, draw) => {
  const start = 'https://r.example/record/#MPSS'.slice(0, length);
  return start + Array.from({ length: length - start.length }, () => SIGNS[draw(SIGNS.length)]).join('');
};

const read = (modules) => decodeQR(pictureOf(modules));

test('every length up to the longest is read back, in the smallest version that holds it', () => {
  const draw = chance(18004);
  for (let length = 1; length <= LONGEST.at(-1); length += 1) {
    const link = linkOf(length, draw);
    const modules = qrCode(link);
    const version = 1 + LONGEST.findIndex((longest) => length <= longest);
    assert.equal(modules.length, 17 + 4 * version, `${length} bytes`);
    assert.equal(read(modules), link);
  }
});

test('a text that is too long has no code', () => {
  assert.equal(qrCode('a'.repeat(LONGEST.at(-1) + 1)), null);
  assert.equal(qrCode('é'.repeat(107)), null);
});

test('permanent links of many numbers are read back', () => {
  for (const base of ['https://registry.example.org/', 'https://www.example.gov/programs/peer-support/registry/']) {
    for (let number = 100; number < 2 ** 29; number = number * 2 + 13) {
      const link = `${base}record/#MPSS${number}`;
      assert.equal(read(qrCode(link)), link);
    }
  }
});

/** The mask that a code names beside its corner, highest bit first (7.9.1). */
const maskOf = (modules) => [2, 3, 4].reduce((mask, column) => mask * 2 + (modules[8][column] ? 1 : 0), 0) ^ 0b101;

test('every mask is chosen for some link, and read back', () => {
  const draw = chance(7);
  const seen = new Set();
  for (let tries = 0; tries < 4000 && seen.size < 8; tries += 1) {
    const link = linkOf(31 + draw(90), draw);
    const modules = qrCode(link);
    if (seen.has(maskOf(modules))) continue;
    seen.add(maskOf(modules));
    assert.equal(read(modules), link);
  }
  assert.deepEqual([...seen].sort(), [0, 1, 2, 3, 4, 5, 6, 7]);
});

test('another encoder, told the mask, draws the same modules', () => {
  const draw = chance(5);
  for (const longest of LONGEST) {
    const link = linkOf(longest - draw(6), draw);
    const modules = qrCode(link);
    const theirs = encodeQR(link, 'raw', { ecc: 'medium', encoding: 'byte', mask: maskOf(modules), border: 1 });
    const bare = theirs.slice(1, -1).map((row) => row.slice(1, -1).map(Boolean));
    assert.deepEqual(modules, bare, `${link.length} bytes`);
  }
});

test('a code with a spot on it is read back: a square of a twelfth of each side', () => {
  const draw = chance(11);
  for (const longest of LONGEST.slice(2)) {
    const link = linkOf(longest, draw);
    const modules = qrCode(link);
    const spot = Math.floor(modules.length / 12);
    const corner = Math.floor(modules.length / 2) + 1;
    for (let row = corner; row < corner + spot; row += 1) {
      for (let column = corner; column < corner + spot; column += 1) modules[row][column] = !modules[row][column];
    }
    assert.equal(read(modules), link, `${longest} bytes`);
  }
});

test('what makes a code hard to read is counted as the standard says', () => {
  const drawn = (...rows) => rows.map((row) => [...row].map((sign) => sign === '#'));
  // A chequerboard has nothing of it.
  assert.equal(penalty(drawn('#.#.', '.#.#', '#.#.', '.#.#')), 0);
  // Six rows and six columns of six: 12 runs of 4 points, 25 blocks of 3, and nothing light, which is 100 points.
  assert.equal(penalty(drawn(...new Array(6).fill('######'))), 12 * 4 + 25 * 3 + 100);
  // A row that looks like a corner.
  assert.ok(penalty(drawn('#.###.#....', '.#.#.#.#.#.')) >= 40);
});
