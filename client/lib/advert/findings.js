// What each rule finds in the advertisement of one person: passed, failed, or for the reader to judge. Which sentence says
// so is a message of the interface, `case`; the rule itself and its section are in the data.
import { isSmall, words } from '../fold.js';
import { onOneLine } from './words.js';
import { registerCases } from './register.js';
import { fitting, written } from './wording.js';

/** Letters of a quotation. */
const QUOTED = 80;
/** Which state of a title is told first: the gravest. */
const TITLES = ['licence', 'lookalike', 'spelling', 'near', 'initials', 'language', 'plain'];

/**
 * @typedef {object} Finding
 * @property {object} rule of the data
 * @property {'passed'|'failed'|'judge'} outcome
 * @property {string} case the message that says it: advert-CASE
 * @property {Record<string, string|number>} values for the message
 * @property {string[]} found words of the text
 * @property {string} write what to write in their place; '' for nothing
 *
 * @typedef {object} Looked what a look-up of the number gave
 * @property {string} number
 * @property {import('../rows.js').WholeRow|null} row
 * @property {Error} [error]
 */

/**
 * @param {import('./check.js').Advertised} advertised
 * @param {Looked|null} looked null where there is no number
 * @param {{rules: object, facts: object, pattern: object, today: string}} program
 * @returns {{name: string, number: string|null, findings: Finding[], wording: string}}
 */
export function findingsOf(advertised, looked, program) {
  const { text, context } = advertised;
  const person = { ...advertised.person, numbers: asLooked(advertised.person.numbers, looked) };
  const number = looked?.number ?? person.numbers.find((one) => one.number)?.number ?? null;
  const fact = { text, person, context, program, looked, number };
  const register = registerCases(fact);
  const cases = {
    name: nameCase(fact, register.name), title: titleCase(fact), number: numberCase(fact),
    training: trainingCase(fact), claims: claimsCase(fact), form: formCase(fact), ...register.cases,
  };
  const findings = program.rules.rules.filter(({ id }) => cases[id]).map((rule) => finding(rule, cases[rule.id], context));
  return { name: register.name, number, findings, wording: wordingOf(fact, register, findings) };
}

/** Numbers as the registry knows them: digits that stand apart may belong to something else. */
const asLooked = (numbers, looked) => numbers.map((one) => (
  looked?.row && looked.number === one.shorter?.number ? { ...one, ...one.shorter } : one
));

function finding(rule, [outcome, name, { values = {}, found = [], write = '' } = {}], { kind }) {
  const isSoft = kind === 'mention' && outcome === 'failed';
  return { rule, outcome: isSoft ? 'judge' : outcome, case: name, values, found: found.map(quoted), write: outcome === 'passed' ? '' : write };
}

const quoted = (words_) => {
  const line = onOneLine(words_);
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
};

const wordsAt = (text, items) => [...new Set(items.map(({ start, end }) => onOneLine(text.slice(start, end))))];

function nameCase({ person, looked }, name) {
  const write = looked?.row?.name ?? '';
  if (!name) return ['failed', 'name-missing', { write }];
  const said = { found: [name], values: { name }, write };
  if ((person.name?.several.length ?? 0) > 1) return ['judge', 'name-several', { found: [name] }];
  const parts = words(name).filter((word) => !/^(jr|sr|ii|iii|iv)$/.test(word));
  const isWhole = parts.length > 1 || !/\p{Script=Latin}/u.test(name) || (looked?.row?.name && words(looked.row.name).join() === parts.join());
  if (!isWhole) return ['failed', 'name-part', said];
  if (parts.length > 1 && (isSmall(parts[0]) || isSmall(parts.at(-1)))) return ['failed', 'name-initial', said];
  return ['passed', 'name-found', { found: [name] }];
}

function titleCase({ text, person, program: { facts } }) {
  const { title, abbreviation: short } = facts;
  const states = TITLES.filter((state) => person.titles.some((one) => one.state === state && !one.skip));
  const right = person.titles.filter(({ state }) => state === 'right');
  const values = { title, short };
  const of = (state) => person.titles.filter((one) => one.state === state);
  if (right.length > 0) {
    const others = person.titles.filter(({ state, weak }) => !['right', 'plain', 'language'].includes(state) && !weak);
    const licence = others.find(({ state }) => state === 'licence');
    if (licence) return ['failed', 'title-licence', { values, found: wordsAt(text, [licence]), write: title }];
    if (others.length > 0) return ['judge', 'title-both', { values, found: wordsAt(text, others), write: title }];
    return ['passed', 'title-right', { found: wordsAt(text, right), values }];
  }
  const [state] = states;
  if (!state) return ['failed', 'title-missing', { values, write: short }];
  const items = of(state);
  const write = items[0].short ? short : title;
  return [state === 'language' ? 'judge' : 'failed', `title-${state}`, { values, found: wordsAt(text, items), write }];
}

function numberCase({ text, person: { numbers }, program: { pattern }, number }) {
  const values = { prefix: pattern.prefix, least: pattern.digits_at_least, most: pattern.digits_at_most };
  if (numbers.length === 0) return ['failed', 'number-missing', { values }];
  const found = wordsAt(text, numbers);
  const write = number ? `#${number}` : '';
  const readable = new Set(numbers.map((one) => one.number).filter(Boolean));
  if (readable.size > 1) return ['judge', 'number-several', { found }];
  const wrong = { 'no-prefix': 'prefix', 'too-short': 'length', 'too-long': 'length', letters: 'letters', placeholder: 'placeholder' };
  const bad = numbers.some(({ form }) => !wrong[form]) ? null : wrong[numbers[0].form];
  if (bad) return ['failed', `number-${bad}`, { values, found, write: bad === 'letters' || bad === 'prefix' ? write : '' }];
  return ['passed', 'number-found', { found }];
}

function formCase({ text, person: { numbers }, number }) {
  const odd = numbers.filter(({ form }) => ['other', 'words'].includes(form));
  if (!number || (odd.length === 0 && !numbers.some(({ form }) => form === 'exact'))) return null;
  const example = { values: { written: `#${number}` }, write: `#${number}` };
  if (odd.length === 0) return ['passed', 'form-right', { values: example.values, found: wordsAt(text, numbers) }];
  const isSplit = odd.some(({ start, end }) => text.slice(start, end).includes('\n'));
  const other = isSplit ? 'form-split' : 'form-other';
  return ['judge', odd.some(({ form }) => form === 'words') ? 'form-words' : other, { ...example, found: wordsAt(text, odd) }];
}

function trainingCase({ text, person: { training } }) {
  if (training.length === 0) return ['passed', 'training-none'];
  const other = training.filter(({ state }) => state === 'other');
  const write = [...new Set(other.map(({ title }) => title))].join('\n');
  if (other.length > 0) return ['failed', 'training-other', { found: wordsAt(text, other), write }];
  const unknown = training.filter(({ state }) => state === 'unknown');
  if (unknown.length > 0) return ['judge', 'training-unknown', { found: wordsAt(text, unknown) }];
  return ['passed', 'training-right', { found: wordsAt(text, training) }];
}

function claimsCase({ context, program: { facts } }) {
  const { notValid, claims, qualifications } = context;
  const values = { issuer: facts.issuer, title: facts.title };
  if (notValid.length > 0) return ['judge', 'claims-not-valid', { values, found: [...new Set(notValid)] }];
  if (claims.length > 0) return ['judge', 'claims-issuer', { values, found: [...new Set(claims)] }];
  if (qualifications.length > 0) return ['judge', 'claims-others', { values, found: [...new Set(qualifications)] }];
  return ['passed', 'claims-none'];
}

/** The whole advertisement as it should be; '' where that cannot be said: without a number, of nobody, or not valid. */
function wordingOf({ person, program: { rules, facts }, number, looked }, { name, isValid }, findings) {
  const isRight = findings.every(({ outcome, case: one }) => outcome === 'passed' || one.startsWith('claims'));
  if (!number || isRight || !isValid || findings.some((one) => one.case === 'number-several')) return '';
  const training = [...new Set(person.training.map((one) => one.title).filter(Boolean))];
  const whole = looked?.row?.name ?? name;
  return whole ? written(fitting(rules.formats, training), { name: whole, number, training, facts }) : '';
}
