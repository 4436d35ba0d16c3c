// Every sentence of the interface in English, held to what a worried reader of thirteen can take in, and to words that
// blame nobody: the person searched for may be the one reading.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { grade, messagesIn, sentences, syllables } from './readable.js';

const FILES = ['en', 'english-only'];
const messages = FILES.flatMap((name) => messagesIn(readFileSync(new URL(`../../locales/${name}.ftl`, import.meta.url), 'utf8')));

/** Shorter messages are labels: the formulas of readability are made for sentences. */
const FEWEST_WORDS = 8;

/** The grade of readers of thirteen, for what stands on one page together. */
const HARDEST_PAGE = 8;

/**
 * The last grade of school, for a message alone. One sentence is a small sample: a name that cannot be changed ("Web Content
 * Accessibility Guidelines", "recovery from mental illness or substance use disorder") makes it 11, however plain the rest is.
 */
const HARDEST_MESSAGE = 12;

/** A longer one has to be read twice. */
const MOST_WORDS = 30;

/** Messages that are no sentences of ours, by the beginning of their ids, or that name what the Guidelines name. */
const HARDER = {
  'staff-headings-': 'words that may stand above a column of somebody’s table, which nobody reads',
  'tool-staff-exclusions-oig': 'the name of a federal list',
};

/** What must not be said, and why. Each is looked for as a whole word, in any case. */
const NEVER_SAID = {
  'failed to': 'puts the blame on whoever tried',
  'you failed|did you forget': 'blames the reader',
  'invalid (?:input|number|date|entry|value)': 'says that something is wrong and not what to change',
  'illegal|unlawful|prohibited': 'speaks as a court; no page here does',
  'offend(?:er|ers|ed)|violat(?:or|ors)|perpetrators?|culprits?|wrongdo(?:er|ers|ing)|bad actors?': 'makes a person of an act, before or after a finding',
  'guilty|convicted|charged with|accused of|caught|blacklist(?:ed)?': 'belongs to courts; the registry has findings and actions',
  'misconduct|fraud(?:ulent)?|suspicious|suspects?|red flags?': 'accuses where nothing has been found',
  'disgraced|stripped of|banned|barred|disciplined': 'adds shame to what the record says in plain words',
  'stupid|silly|foolish|obvious(?:ly)?|of course|simply|just click|easy|easily done': 'shames who does not find it so',
  'please note|be advised|kindly': 'delays the sentence behind it',
  'in order to': 'is “to”',
  'utili[sz]e[sd]?|utili[sz]ation': 'is “use”',
  'commence|terminate|prior to|subsequent(?:ly)?|pursuant|herein|thereof|hereby|aforementioned|notwithstanding': 'is the language of contracts; there is a shorter word',
  'facilitate|leverage|functionality|end users?|users?': 'is the language of software about people',
  'null|undefined|NaN|exception|stack trace|error:|error code|http|500 error|timeout|timed out': 'is what a program says to its author',
  'database|backend|server|query string|payload|cron|shards?|merkle': 'names the inside of the machine',
  'abort(?:ed)?|fatal|kill(?:ed)?|illegal character|execute[sd]?': 'sounds like harm',
  'and/or': 'leaves the reader to choose',
  'click here': 'says nothing to those who do not see where “here” is',
  'we regret|unfortunately|sorry': 'is about us, where the reader needs what to do next',
  'oops|whoops|uh-oh': 'makes light of a bad moment',
  'must immediately|warning:|attention:|urgent': 'frightens',
};

const sentencesOf = (list) => list.map(({ text }) => sentences(text)).filter((found) => found.flat().length >= FEWEST_WORDS).flat();
const exempt = (id) => Object.keys(HARDER).find((start) => id.startsWith(start));

test('syllables are counted as people say them', () => {
  const said = { the: 1, looked: 1, pages: 2, dates: 1, table: 2, wanted: 2, someone: 2, radio: 3, being: 2, statement: 2, number: 2, 2027: 1 };
  assert.deepEqual(Object.fromEntries(Object.keys(said).map((word) => [word, syllables(word)])), said);
});

test('a sentence of contracts is of a higher grade than a plain one', () => {
  const plain = grade(sentences('The name is not shown. Call us before you rely on it.'));
  const stiff = grade(sentences('Notwithstanding the aforementioned considerations, applicants are required to demonstrate unconditional eligibility.'));
  assert.ok(plain < 3 && stiff > 20, `${plain} ${stiff}`);
});

test('every page is for readers of thirteen', (t) => {
  const groups = new Map();
  for (const message of messages) groups.set(message.group, [...(groups.get(message.group) ?? []), message]);
  const grades = [...groups].map(([group, list]) => [group, sentencesOf(list)]).filter(([, found]) => found.length)
    .map(([group, found]) => [group, Number(grade(found).toFixed(1))]);
  for (const [group, found] of grades) t.diagnostic(`${found} ${group}`);
  assert.deepEqual(grades.filter(([, found]) => found > HARDEST_PAGE), []);
});

test('no message needs more than school', () => {
  const hard = messages.map(({ id, text }) => [id, sentences(text)]).filter(([, found]) => found.flat().length >= FEWEST_WORDS)
    .filter(([, found]) => grade(found) > HARDEST_MESSAGE);
  assert.deepEqual(hard.filter(([id]) => !exempt(id)).map(([id, found]) => `${id}: ${grade(found).toFixed(1)}`), []);
  assert.deepEqual(Object.keys(HARDER).filter((start) => !hard.some(([id]) => id.startsWith(start))), [], 'exceptions that are not needed');
});

test('no sentence has to be read twice', () => {
  const long = messages.filter(({ id }) => !exempt(id)).flatMap(({ id, text }) => sentences(text).map((words) => [id, words.length]));
  assert.deepEqual(long.filter(([, count]) => count > MOST_WORDS), []);
});

test('no sentence blames, frightens or speaks as a program does', () => {
  const said = Object.entries(NEVER_SAID).flatMap(([words, why]) => {
    const found = new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'i');
    return messages.filter(({ text }) => found.test(text)).map(({ id, text }) => `${id}: “${text.match(found)[0]}” ${why}`);
  });
  assert.deepEqual(said, []);
});

test('no sentence shouts, and all are set alike', () => {
  const wrong = {
    'words in capitals': /\b(?!JSON\b)[A-Z]{4,}\b|!(?:\s|$)/,
    'two spaces': /[^\n ] {2,}/,
    'quotation marks that are not “ ” ’': /["'`´«»„‟‛]/,
    'points that are not …': /\.\.\./,
    'dashes that are not – with spaces, or a hyphen within a word': /—|--| - |\S– | –\S/,
    'a space before a full stop or a comma': / [.,;:?](?:\s|$)/,
  };
  const found = Object.entries(wrong).flatMap(([what, sign]) => messages.filter(({ text }) => sign.test(text)).map(({ id }) => `${id}: ${what}`));
  assert.deepEqual(found, []);
});
