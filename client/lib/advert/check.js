// The advertisement check as a whole: a text goes in; out come the people that it advertises, each with what a look-up needs
// to know, and once that is there, the findings.
import { contextReader } from './context.js';
import { peopleIn } from './people.js';
import { plainText } from './text.js';

/**
 * @typedef {object} Advertised
 * @property {string} text plain, the whole of it
 * @property {import('./people.js').Person} person
 * @property {import('./context.js').Context} context
 * @property {string[]} numbers to look up, the likeliest first
 *
 * @typedef {object} Reading
 * @property {Advertised[]} people
 * @property {string} general the title where a text has one, but names nobody; ''
 * @property {boolean} more people were left out
 * @property {boolean} cut the end of the text was left out
 */

/**
 * @param {string} source what was pasted
 * @param {{rules: object, facts: object, pattern: object}} program
 * @returns {Reading}
 */
export function readText(source, program) {
  const { text, cut } = plainText(source);
  const { people, more } = peopleIn(text, program);
  const around = contextReader(program.rules);
  const all = people.map((person, place) => {
    const context = around(text, person, people[place + 1]?.start ?? text.length);
    return { text, person, context: weighed(text, person, context, program), numbers: numbersOf(person) };
  });
  const advertised = all.filter(isAdvertised);
  const general = all.find(({ person }) => person.titles.some(({ state }) => state === 'right'));
  const [title] = general?.person.titles ?? [];
  return { people: advertised, general: advertised.length === 0 && title ? text.slice(title.start, title.end) : '', more, cut };
}

/** The numbers to look up for somebody, each once. */
const numbersOf = ({ numbers }) => [...new Set(numbers.slice(0, 1).flatMap(({ number, shorter }) => [number, shorter?.number]).filter(Boolean))];

/** Whether anybody is advertised: somebody with a title or number of this certification, or a number with anything. */
function isAdvertised({ person: { name, titles, numbers } }) {
  const isNumbered = numbers.some(({ number, form }) => (number && form !== 'no-prefix') || (titles.length > 0 && form !== 'no-prefix'));
  if (isNumbered) return true;
  const claims = titles.some(({ state, weak }) => state !== 'plain' && (!weak || numbers.length > 0));
  return claims && (name !== null || numbers.length > 0);
}

/** A title close to the recognised one, without a number, may be that of another program: then it is for the reader to judge. */
function weighed(text, person, context, { facts, pattern }) {
  const isOurs = person.numbers.some(({ number }) => number) || person.titles.some(({ state }) => ['right', 'spelling', 'lookalike'].includes(state));
  if (isOurs) return context;
  const speaks = [pattern.prefix, facts.abbreviation, facts.issuer_short].some((word) => word && text.includes(word));
  const isOther = context.elsewhere || (context.kind === 'claim' && !speaks);
  return isOther ? { ...context, kind: 'mention' } : context;
}
