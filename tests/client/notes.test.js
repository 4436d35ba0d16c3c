// Why somebody is in the results, said with the words as they are registered or were typed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchNotes } from '../../client/lib/notes.js';
import { speaker } from '../../client/lib/words.js';
import { messages } from './messages.js';

const say = speaker(messages(), 'en');
const notes = (row, query) => (
  matchNotes(say, row, query).map(({ sentence, name }) => sentence.replace('{name}', name)).join(' | ')
);

/** What is typed, how the row matched, the name, and why the row says that it is there. */
const reasons = [
  ['maria gonzales', 'exact', [], 'María Gonzáles', ''],
  ['gonzales', 'parts', [], 'María Gonzáles', 'Part of the name'],
  ['gonz', 'prefix', [], 'María Gonzáles', 'Begins with the letters typed'],
  ['maria gonzales', 'some-words', [], 'M. Gonzáles', 'Registered with the initial M.'],
  ['maria x gonzales', 'some-words', [], 'María Q. Gonzáles', 'Name without “x”'],
  ['maria gonzales jr', 'some-words', [], 'María Gonzáles', 'Name without “jr”'],
  ['mario gonsales', 'some-words', ['gonzales'], 'M. Gonzáles', 'Registered as Gonzáles | Not all of the words typed are in this name'],
  ['gonsales', 'spelling', ['gonzales'], 'María Gonzáles', 'Spelled Gonzáles'],
  ['jorje gonsales', 'spelling', ['gonzales', 'jorge'], 'Jorge Luis Gonzáles', 'Spelled Jorge Gonzáles'],
  ['garcialopez', 'spelling', ['garcia', 'lopez'], 'Ana García-López', 'Spelled García-López'],
  ['bob smith', 'short-form', ['robert'], 'Robert Smith', 'Registered as Robert'],
  ['chema ruiz', 'short-form', ['jose maria'], 'José María Ruiz', 'Registered as José María'],
  ['sepeda', 'sound', ['zepeda'], 'Ana Zepeda', 'Zepeda sounds like what was typed'],
  ['bob sepeda', 'sound', ['robert', 'zepeda'], 'Robert Zepeda', 'Registered as Robert Zepeda'],
  ['obryan', 'spelling', ['obrien'], 'Siobhán O’Brien', 'Spelled O’Brien'],
  ['delacrus', 'spelling', ['delacruz'], 'María De La Cruz', 'Spelled De La Cruz'],
  ['Maria Elena Gonzáles', 'some-words', [], 'María Gonzáles', 'Name without “Elena”'],
  ['maria elena gonsales', 'some-words', ['gonzales'], 'María Gonzáles', 'Registered as Gonzáles | Not all of the words typed are in this name'],
  ['wang xiuying', 'exact', [], '王秀英', 'Found by its spelling in Latin letters'],
  ['wong xiuying', 'spelling', ['wang'], '王秀英', 'In Latin letters: wang'],
  ['王秀', 'prefix', [], '王秀英', 'Begins with the letters typed'],
];

test('a row says why it is there', () => {
  for (const [query, matched, meant, name, why] of reasons) {
    assert.equal(notes({ matched, meant, name }, query), why, query);
  }
});

test('of a person with several names, the one that was found is spoken of', () => {
  const row = { matched: 'spelling', meant: ['gonzales'], name: 'Ana Ruiz', other_name: 'Ana Gonzáles' };
  assert.equal(notes(row, 'gonsales'), 'Spelled Gonzáles');
});

test('a word that does not stand in the name is said as it was meant', () => {
  assert.equal(notes({ matched: 'sound', meant: ['zepeda'], name: 'Ana Ruiz' }, 'sepeda'), 'zepeda sounds like what was typed');
  assert.equal(notes({ matched: 'spelling', meant: [], name: 'Ana Ruiz' }, 'sepeda'), 'A similar name');
});

test('a number, and a name that is withheld, need no reason', () => {
  assert.equal(notes({ matched: 'exact', name: null }, 'MPSS100001'), '');
  assert.equal(notes({ matched: 'one-digit-away', name: null }, 'MPSS100001'), '');
});
