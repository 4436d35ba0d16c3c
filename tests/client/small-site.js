// A published site of a few people, made by an encoder of the tests' own, so that the reader is not checked against
// itself: deflate and SHA-256 come from node. Page borders are drawn by count here; readers do not know the difference.
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { nameKeys, spellingEntries } from './name-keys.js';

const sha = (...parts) => createHash('sha256').update(Buffer.concat(parts.map((part) => Buffer.from(part)))).digest();
const u16 = (value) => Buffer.from([value >> 8, value & 255]);
const u32 = (value) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return bytes; };
const u64 = (value) => { const bytes = Buffer.alloc(8); bytes.writeBigUInt64BE(BigInt(value)); return bytes; };

function merkle(hashes) {
  if (hashes.length === 0) return sha('');
  if (hashes.length === 1) return hashes[0];
  let half = 1;
  while (half * 2 < hashes.length) half *= 2;
  return sha([1], merkle(hashes.slice(0, half)), merkle(hashes.slice(half)));
}

/** Seven bits a byte, the lowest first. */
export function leb(value) {
  const bytes = [];
  for (let left = BigInt(value); ; left >>= 7n) {
    if (left < 128n) return Buffer.from([...bytes, Number(left)]);
    bytes.push(Number(left & 127n) | 128);
  }
}

/** How many bytes two keys begin with alike. */
function sharedBy(key, before) {
  let shared = 0;
  while (shared < Math.min(key.length, before.length) && key[shared] === before[shared]) shared += 1;
  return shared;
}

/** A page's inflated bytes and id. Entries: {key, value} in leaves, {key, id, below} above. */
export function encodePage(level, entries) {
  const commitment = (entry) => (level === 0 ? sha(entry.value) : Buffer.concat([Buffer.from(entry.id, 'hex'), u64(entry.below)]));
  const hashes = entries.map((entry) => sha([0, level], u16(Buffer.byteLength(entry.key)), entry.key, commitment(entry)));
  const keys = entries.map(({ key }) => Buffer.from(key));
  const shared = keys.map((key, i) => sharedBy(key, keys[i - 1] ?? []));
  const rests = keys.map((key, i) => key.subarray(shared[i]));
  const values = level === 0 ? entries.map(({ value }) => Buffer.from(value)) : [];
  const columns = [
    ...shared.map(leb), ...rests.map(({ length }) => leb(length)), ...rests, ...values.map(({ length }) => leb(length)), ...values,
    ...(level === 0 ? [] : [...entries.map(({ id }) => Buffer.from(id, 'hex')), ...entries.map(({ below }) => leb(below))]),
  ];
  return {
    bytes: Buffer.concat([Buffer.from('gsp2'), Buffer.from([level]), leb(entries.length), ...columns]),
    id: sha([2, level], u32(entries.length), merkle(hashes)).toString('hex'),
  };
}

/** A tree with so many entries a page; puts its stored pages into `files` by id. */
export function buildTree(pairs, files, entriesPerPage) {
  let entries = [...pairs].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([key, value]) => ({ key, value }));
  for (let level = 0; ; level += 1) {
    const pages = [];
    for (let i = 0; i < Math.max(entries.length, 1); i += entriesPerPage) pages.push(entries.slice(i, i + entriesPerPage));
    const above = pages.map((page, place) => {
      const [first, before] = [page[0]?.key ?? '', pages[place - 1]?.at(-1).key ?? ''];
      const border = Buffer.from(first).subarray(0, sharedBy(Buffer.from(first), Buffer.from(before)) + 1);
      const { bytes, id } = encodePage(level, page);
      files.set(id, deflateRawSync(bytes));
      return { key: level === 0 ? border : first, id, below: level === 0 ? page.length : page.reduce((sum, { below }) => sum + below, 0), bytes };
    });
    if (above.length === 1) return { root: above[0].id, levels: level + 1, count: above[0].below, rootBytes: above[0].bytes };
    entries = above;
  }
}

/** A day by how many days it is after 1970-01-01; what is no day stays as it is, for readers to refuse. */
function daysOf(day) {
  const time = Date.parse(day);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
  return isDay ? time / (24 * 60 * 60 * 1000) : day ?? null;
}

/** The value of a record in the tree of numbers. */
function recordValue({ number, name, active, expires, status, action, ...more }) {
  const [begin, end] = [daysOf(active), daysOf(expires)];
  const valid = typeof end === 'number' && typeof begin === 'number' ? end - begin : end;
  const isPlain = Object.keys(more).length === 0;
  const others = isPlain && status === 'active' && action === 'none' ? [] : [status ?? null, action ?? null];
  return JSON.stringify([name ?? null, begin, valid, ...others, ...(isPlain ? [] : [more])]);
}

/** The stub of a record under one of its names, which is written whole; what is usual is left out. */
function stub({ name, status, action, expires, held, unlisted }, under) {
  const present = held ? { listing: 'held' } : {};
  const extra = { ...(unlisted ? { listing: 'unlisted' } : present), ...(under !== name && { as: under }) };
  const isUsual = status === 'active' && action === 'none' && Object.keys(extra).length === 0;
  const others = Object.keys(extra).length > 0 ? [extra] : [];
  return JSON.stringify([[name], daysOf(expires), ...(isUsual ? [] : [status ?? null, action ?? null, ...others])]);
}

/** Everything a reader needs to look people up. People: a number and the fields of a record (docs/format.md). */
export function buildSite(people, { entriesPerPage = 4, head: more = {}, means = {}, forms = {} } = {}) {
  const files = new Map();
  const numbers = people.map((one) => [one.number, recordValue(one)]);
  const named = people.filter(({ name }) => typeof name === 'string');
  const namesOf = ({ name, other_names: others = [] }) => [name, ...others];
  // A key that two names of a person share leads to the first of them: later ones are set first.
  const names = new Map(named.flatMap((one) => namesOf(one).reverse()
    .flatMap((name) => nameKeys(name).map((key) => [`${key} ${one.number.replace('MPSS', '')}`, stub(one, name)]))));
  const trees = {
    name: buildTree([...names], files, entriesPerPage),
    number: buildTree(numbers, files, entriesPerPage),
    spelling: buildTree(spellingEntries(named.map(namesOf), means), files, entriesPerPage),
    forms: buildTree(Object.entries(forms), files, Infinity),
  };
  const bare = ({ root, levels, count }) => ({ root, levels, count });
  const head = {
    v: 1, data_as_of: '2026-11-20T23:00:00Z', published: '2026-11-21T02:00:12Z', next_due: '2026-11-23T23:00:00Z', ...more,
    trees: Object.fromEntries(Object.entries(trees).map(([name, tree]) => [name, bare(tree)])),
  };
  return { files, head, tops: encodeTops(head, Object.values(trees).map(({ rootBytes }) => rootBytes)) };
}

export const encodeTops = (head, pages) => encodeStated(JSON.stringify(head), pages);

/** `tops.bin` of a head as the site states it: its JSON, or a text that proves it. */
export function encodeStated(stated, pages = []) {
  const text = Buffer.from(stated);
  const framed = pages.map((page) => Buffer.concat([u32(page.length), page]));
  return deflateRawSync(Buffer.concat([Buffer.from('gst1'), u32(text.length), text, u32(pages.length), ...framed]));
}

/** A person with nothing unusual about them. */
export const person = (number, name, facts = {}) => ({
  number, name, active: '2025-03-15', expires: '2027-03-14', status: 'active', action: 'none', ...facts,
});
