// What rows show, out of the values that the program writes: tests/vectors/stub.json.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { encode } from '../../client/lib/bytes.js';
import { PageError } from '../../client/lib/page.js';
import { recordIn, stubIn } from '../../client/lib/rows.js';

const { stub: cases, record: records } = JSON.parse(readFileSync(new URL('../vectors/stub.json', import.meta.url), 'utf8'));
const read = (value, key) => stubIn(encode(value), key.split(' '));

test('stubs are read as the program means them', () => {
  for (const { key, value, stub } of cases) assert.deepEqual(read(value, key), stub, `${value} under ${key}`);
});

test('records are read as the program means them', () => {
  const facts = { active: null, expires: null, status: null, action: null, changed: null, other_names: null };
  const others = { specializations: null, ended: null, unlisted: null, confirmed: null };
  for (const { record: { held, ...record }, value } of records) {
    const here = held ? 'held' : 'listed';
    const listing = record.unlisted ? 'unlisted' : here;
    assert.deepEqual(recordIn(encode(value)), { ...facts, ...others, ...record, listing }, value);
  }
});

test('what is no record is refused', () => {
  for (const value of [
    '{}', '[]', '[null,1]', '[null,1,1,null]', '[7,1,1]', '[null,1.5,1]', '[null,1,"1"]', '[null,2932897,0]', '[null,0,-719529]',
    '[null,1,1,"odd",null]', '[null,1,1,null,null,7]', '[null,1,1,null,null,{"held":7}]', '[null,9007199254740993,1]',
  ]) assert.throws(() => recordIn(encode(value)), PageError, value);
});

test('what is no stub is refused', () => {
  for (const value of [
    '[3,1]', '[20,1]', '[0,1]', '["1 3",1]', '[-1,1]', '[1.5,1]', '[[],1]', '[["a","b"],1]', '[null,1]', '[1]', '[1,1,null]',
    '[1,"2027-03-14"]', '[1,1.5]', '[1,1e99]', '[1,2932897]', '[1,-719529]', '[1,1,"odd","none"]', '[1,1,"active",7]',
    '[1,1,null,null,7]', '[1,1,null,null,{"listing":"odd"}]', '{}', '7', '',
  ]) assert.throws(() => read(value, 'ana ruiz'), PageError, value);
});

test('what later versions add is ignored', () => {
  const { name, expires } = read('[21,0,null,null,{"more":1},{"later":true}]', 'ruiz ana');
  assert.deepEqual([name, expires], ['Ana Ruiz', '1970-01-01']);
});
