// The advertisement check: the case files, the rules' own examples, the formats of section 213.6, texts that are no
// advertisements, and that no text keeps it busy for long.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { agreementOf } from '../../client/lib/advert/same-name.js';
import { written } from '../../client/lib/advert/wording.js';
import { english } from './messages.js';
import { caseFiles, check, checkAnew, program, rewrite, rules, told } from './advert-cases.js';

const files = caseFiles();
if (process.env.UPDATE_EXPECT) for (const [name, cases] of files) rewrite(name, cases);

for (const [name, cases] of process.env.UPDATE_EXPECT ? caseFiles() : files) {
  test(`advertisements: ${name}`, () => {
    const wrong = cases.filter(({ text, expected }) => told(check(text)).join('\n') !== expected.join('\n'));
    const shown = wrong.map(({ title, text, expected }) => `${title}\nexpected\n${expected.join('\n')}\nfound\n${told(check(text)).join('\n')}`);
    assert.equal(shown.join('\n\n'), '');
  });
}

test('there are cases enough', (t) => {
  const count = [...files].filter(([name]) => name !== 'not-advertisements').reduce((sum, [, cases]) => sum + cases.length, 0);
  t.diagnostic(`${count} advertisements, ${files.get('not-advertisements').length} other texts`);
  assert.ok(count >= 140 && files.get('not-advertisements').length >= 30);
});

test('nobody is accused in a text that is no advertisement', (t) => {
  const texts = files.get('not-advertisements');
  const results = texts.map(({ title, text }) => ({ title, people: check(text) }));
  const silent = results.filter(({ people }) => people.length === 0).length;
  const failed = results.filter(({ people }) => people.some(({ findings }) => findings.some(({ outcome }) => outcome === 'failed')));
  t.diagnostic(`${texts.length} texts: ${silent} with nobody found, ${texts.length - silent - failed.length} for the reader to judge, ${failed.length} with a rule failed`);
  assert.deepEqual(failed.map(({ title }) => title), []);
});

test('each rule’s own examples are what they are examples of', () => {
  const examples = rules.rules.flatMap(({ id, good = [], bad = [], unsure = [] }) => [
    ...good.map((text) => [id, text, 'passed']), ...bad.map((text) => [id, text, 'failed']), ...unsure.map((text) => [id, text, 'judge']),
  ]);
  for (const [id, text, outcome] of examples) {
    const [result] = check(text);
    const finding = result?.findings.find(({ rule }) => rule.id === id);
    assert.equal(finding?.outcome, outcome, `${id}: ${text}`);
  }
});

test('the three examples of section 213.6 pass, and the formats write them', () => {
  const section = readFileSync(new URL('../../content/2024/213.md', import.meta.url), 'utf8');
  const printed = section.split(/^ {4}- [ABC]\. /m).slice(-3).map((text) => text.trim().split(/\\?\n\s*/).join('\n'));
  const training = ['Peer Services for Justice Involved', 'Parent, Caregiver, Family Member Peer'];
  const person = { name: 'Jane Doe', number: 'MPSS123456', facts: program.facts };
  const chosen = [[], [training[0]], [training[1], training[0]]];
  assert.deepEqual(rules.formats.map((format, place) => written(format, { ...person, training: chosen[place] })), printed);
  for (const text of printed) assert.deepEqual(told(check(text)), ['-- Jane Doe, MPSS123456', '   all passed']);
});

test('the corrected wording passes', () => {
  for (const [name, cases] of files) {
    for (const { title, text } of cases) {
      for (const { wording } of check(text).filter((one) => one.wording)) {
        const [again] = check(wording);
        const left = again.findings.filter((one) => one.outcome !== 'passed' && one.case !== 'person-withheld');
        assert.deepEqual(left, [], `${name}: ${title}\n${wording}`);
      }
    }
  }
});

test('names agree as people would say they do', () => {
  const cases = [
    ['Jane Doe', 'Jane Doe', 'same'], ['DOE JANE', 'Jane Doe', 'same'], ['Dela Cruz Maria', 'María De La Cruz', 'same'],
    ['Jane Doe', 'Jane Marie Doe', 'shorter'], ['Jane Marie Doe', 'Jane Doe', 'longer'], ['Jane M. Doe', 'Jane Doe', 'same'],
    ['Horatio Quinby', 'Horatio Quimby', 'spelling'], ['Jane Miller', 'Jane Doe', 'part'], ['Jane', 'Jane Doe', 'part'],
    ['John Roe', 'Jane Doe', 'another'], ['Wang Xiuying', '王秀英', 'script'], ['Ann Lee', 'Li An', 'another'],
  ];
  assert.deepEqual(cases.map(([one, other]) => agreementOf(one, [other]).agreement), cases.map(([, , agreement]) => agreement));
  assert.deepEqual(agreementOf('Lupe Cruz', ['María Cruz', 'Lupe Cruz']), { name: 'Lupe Cruz', agreement: 'same' });
});

test('every sentence that a finding can need exists', () => {
  const sources = ['findings', 'register'].map((name) => readFileSync(new URL(`../../client/lib/advert/${name}.js`, import.meta.url), 'utf8'));
  const locale = english;
  const cases = sources.flatMap((source) => [...source.matchAll(/'((?:name|person|title|number|training|claims|form|listed|standing)-[a-z-]+)'/g)].map(([, name]) => name));
  const states = ['near', 'plain', 'initials', 'spelling', 'lookalike', 'licence', 'language'].map((state) => `title-${state}`);
  const more = ['number-prefix', 'number-length', 'number-letters', 'number-placeholder', 'standing-being-corrected', 'standing-no-longer-listed',
    'person-shorter', 'person-longer', 'person-spelling', 'person-part', 'person-script'];
  for (const name of [...cases, ...states, ...more]) assert.match(locale, new RegExp(`^advert-${name} = `, 'm'));
  assert.ok(cases.length > 20);
});

test('a web page of 100 KB and more is read at once, and hostile ones too', () => {
  const one = 'Jane Doe, MSW\nPeer Program Manager\nCMPSS, #MPSS123456\nJane has worked beside people in recovery since 2015.\n\n';
  const texts = [one.repeat(1000), '<p>'.repeat(60_000), '<!--'.repeat(60_000), 'a "b" '.repeat(60_000),
    'CMPSS '.repeat(60_000), '#MPSS123456 '.repeat(30_000), 'Jane Doe '.repeat(40_000), '- '.repeat(100_000), 'certified '.repeat(40_000), '\u{FDFA}'.repeat(300_000)];
  for (const text of texts) {
    const start = process.cpuUsage();
    checkAnew(text);
    const { user } = process.cpuUsage(start);
    // Seconds where milliseconds are usual: only what grows with the square of the length takes longer.
    assert.ok(user < 20_000_000, `${text.slice(0, 30)}…: ${user / 1e6} s`);
  }
});
