// Which path answers lead to, by a table of cases, and that the questions of the page leave nobody without a path.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow } from '../../client/lib/routes.js';
import { cases, templateData } from './template-data.js';

const data = templateData('routes.html', 'questions');
const paths = templateData('routes.html', 'paths');
/** As the script reads them out of the page. */
const questions = data.map(({ id, options }) => ({ id, options: options.map(({ id: value, ...rest }) => ({ value, ...rest })) }));

test('answers lead to the path of their case', () => {
  for (const { answers, path, note, why } of cases('routes.tsv')) {
    const given = Object.fromEntries(answers.split(' ').filter(Boolean).map((one) => one.split('=')));
    const found = follow(questions, given);
    assert.deepEqual([found.path ?? '', found.note ?? ''], [path, note], `${answers}: ${why}`);
  }
});

/** Every way through the questions, each with its answers. */
function ways(answers = {}) {
  const { asked, path, note } = follow(questions, answers);
  if (path) return [{ answers, asked, path, note }];
  const open = questions.find(({ id }) => id === asked.at(-1));
  return open.options.flatMap(({ value }) => ways({ ...answers, [open.id]: value }));
}

test('every way ends at a path of the page, whose note stands on it; every question and path is on a way', () => {
  const found = ways();
  for (const { answers, path, note } of found) {
    const target = paths.find(({ id }) => id === path);
    assert.ok(target, `${JSON.stringify(answers)} leads to ${path}`);
    assert.ok(!note || target.notes.some(({ id }) => id === note), `${path} has no note ${note}`);
  }
  assert.deepEqual(new Set(found.flatMap(({ asked }) => asked)), new Set(questions.map(({ id }) => id)));
  assert.deepEqual(new Set(found.map(({ path }) => path)), new Set(paths.map(({ id }) => id)));
  assert.deepEqual(found.length, cases('routes.tsv').filter(({ path, why }) => path && !why.startsWith('left over')).length);
});

test('a circle of questions ends', () => {
  const circle = [{ id: 'a', options: [{ value: '1', next: 'b' }] }, { id: 'b', options: [{ value: '1', next: 'a' }] }];
  assert.deepEqual(follow(circle, { a: '1', b: '1' }), { asked: ['a', 'b'], path: null, note: null });
  assert.deepEqual(follow([], {}), { asked: [], path: null, note: null });
});

test('the requirements of reciprocity are the eleven of its section, in their order', () => {
  const rules = paths.find(({ id }) => id === 'reciprocity').requires.map(({ rule }) => rule);
  assert.deepEqual(rules, [...'ABCDEFGHIJK'].map((letter) => `204.1.${letter}`));
});
