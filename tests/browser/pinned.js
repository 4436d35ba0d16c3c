// A text that a test makes, compared with the file that holds it. UPDATE_EXPECT=1 writes the file anew: read the difference
// before committing it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

/**
 * @param {string} file its path below the project's root
 * @param {string} text
 */
export function assertPinned(file, text) {
  const path = `${root}${file}`;
  if (process.env.UPDATE_EXPECT) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const wanted = existsSync(path) ? readFileSync(path, 'utf8') : '';
  assert.equal(text, wanted, `${relative(root, path)} says something else (UPDATE_EXPECT=1 writes it anew)`);
}
