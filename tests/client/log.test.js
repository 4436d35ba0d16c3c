// That a log goes on from what was seen, by its tiles as a host has them: also once those that were not full are deleted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concat, encode } from '../../client/lib/bytes.js';
import { treeHash } from '../../client/lib/hash.js';
import { goesOn } from '../../client/lib/log.js';
import { leafHash } from '../../client/lib/merkle.js';

const leaves = Array.from({ length: 300 }, (_, i) => leafHash(encode(`entry ${i}`)));
const at = (size) => ({ size, root: treeHash(leaves.slice(0, size)) });

/** A host of these tiles and no others. */
const host = (tiles) => async (path) => {
  if (!tiles[path]) throw Object.assign(new Error(path), { code: 'missing' });
  return tiles[path];
};

test('a part of a tile that was deleted once the tile is full is read out of the full one', async () => {
  const full = { 'tile/0/000': concat(...leaves.slice(0, 256)) };
  assert.equal(await goesOn(at(200), at(250), host({ 'tile/0/000.p/250': concat(...leaves.slice(0, 250)) })), true);
  assert.equal(await goesOn(at(200), at(250), host(full)), true);
  const other = { 'tile/0/000': concat(...leaves.slice(0, 256).reverse()) };
  assert.equal(await goesOn(at(200), at(250), host(other)), false);
});

test('a tile of which neither a part nor the whole is there is missing', async () => {
  await assert.rejects(goesOn(at(200), at(250), host({ 'tile/0/000.p/251': concat(...leaves.slice(0, 251)) })), { code: 'missing' });
});
