// What a result row shows, out of the values that the program writes: tests/vectors/stub.json.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { encode } from '../../client/lib/bytes.js';
import { PageError } from '../../client/lib/page.js';
import { stubIn } from '../../client/lib/rows.js';

const { stub: cases } = JSON.parse(readFileSync(new URL('../vectors/stub.json', import.meta.url), 'utf8'));
const read = (value, key) => stubIn(encode(value), key.split(' '));

test('stubs are read as the program means them', () => {
  for (const { key, value, stub } of cases) assert.deepEqual(read(value, key), stub, `${value} under ${key}`);
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
