// The check on the page: a text is read, its numbers are looked up, and what each rule finds is shown, what must change
// first.
import { copyOf, fill, sayingWhen } from '../dom.js';
import { readText } from '../lib/advert/check.js';
import { findingsOf } from '../lib/advert/findings.js';
import { errorSentence, helpline, standingLine } from '../lib/sentences.js';
import { ruleLink } from '../rule-links.js';
import { copyBlock } from './copy.js';

/** Look-ups at a time. */
const AT_ONCE = 6;
const OUTCOMES = ['failed', 'judge', 'passed'];

/**
 * @param {HTMLElement} element
 * @param {object} context the tool's, with `site` and `read`, what reading a text needs
 */
export function checker(element, context) {
  const form = element.querySelector('[data-check]');
  const status = element.querySelector('[data-check-status]');
  const found = element.querySelector('[data-found]');
  const people = element.querySelector('[data-people]');
  let turn = 0;
  form.addEventListener('submit', async () => {
    const mine = turn += 1;
    const { value } = form.elements.namedItem('text');
    const { say } = context;
    if (value.trim() === '') {
      found.hidden = true;
      status.textContent = say('advert-empty');
      return;
    }
    const work = check(value, context);
    const { reading, results, today } = await sayingWhen(work, () => {
      if (mine === turn) status.textContent = say('advert-reading');
    });
    if (mine !== turn) return;
    people.replaceChildren(...results.map((result) => article(result, { ...context, today })));
    found.hidden = results.length === 0;
    status.textContent = outcome(reading, results, context);
  });
}

/** Reads a text and looks up its numbers. */
async function check(source, { site, read }) {
  const reading = readText(source, read);
  const today = await site.today();
  const looked = await lookedUp(reading.people, site);
  const program = { ...read, today };
  const results = reading.people.map((one, place) => (
    { advertised: one, looked: looked[place], ...findingsOf(one, looked[place], program) }
  ));
  return { reading, results, today };
}

/** What the registry has for the numbers of each person, in their order. */
async function lookedUp(people, site) {
  const all = people.map(() => null);
  let next = 0;
  const work = async () => {
    while (next < people.length) {
      const place = next;
      next += 1;
      all[place] = await lookUp(people[place].numbers, site);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return all;
}

/** The first of several readings of a number that the registry lists. */
async function lookUp(numbers, site) {
  try {
    for (const number of numbers) {
      const { rows: [row] } = await site.find(number);
      if (row) return { number, row };
    }
    return numbers.length > 0 ? { number: numbers[0], row: null } : null;
  } catch (error) {
    return { number: numbers[0], row: null, error };
  }
}

/** What the check found, in a sentence or two to show and announce. */
function outcome({ people, general, more, cut }, results, { say, facts }) {
  const sentences = [];
  if (people.length > 0) sentences.push(say('advert-summary', { people: people.length }), ...counted(results.flatMap(({ findings }) => findings), say));
  else sentences.push(general ? say('advert-general', { title: general }) : say('advert-nobody', { short: facts.abbreviation }));
  if (more) sentences.push(say('advert-more'));
  if (cut) sentences.push(say('advert-cut'));
  return sentences.join(' ');
}

/** How many findings ask for something. */
function counted(findings, say) {
  const count = (outcome_) => findings.filter((one) => one.outcome === outcome_).length;
  const [failed, judge] = [count('failed'), count('judge')];
  if (failed + judge === 0) return [say('advert-all-passed')];
  return [failed && say('advert-to-change', { count: failed }), judge && say('advert-to-judge', { count: judge })].filter(Boolean);
}

function article(result, context) {
  const { advertised, name, number, findings, wording, looked } = result;
  const { say } = context;
  const element = copyOf('advert-person');
  if (looked?.row) element.dataset.number = number;
  fill(element, {
    name: name || say('advert-person-unnamed'),
    number: number ?? '',
    summary: counted(findings, say).join(' '),
    note: advertised.context.kind === 'mention' ? say('advert-mention') : '',
  });
  const sorted = OUTCOMES.flatMap((one) => findings.filter((finding) => finding.outcome === one));
  element.querySelector('[data-findings]').append(...sorted.map((finding) => findingItem(finding, result, context)));
  if (wording) {
    const place = element.querySelector('[data-wording]');
    place.append(copyBlock(wording, say));
    place.hidden = false;
  }
  return element;
}

function findingItem({ rule, outcome: one, case: name, values, found, write }, { looked }, context) {
  const { say, program, today } = context;
  const element = copyOf('advert-finding');
  element.dataset.outcome = one;
  element.dataset.rule = rule.id;
  const standing = looked?.row ? standingLine(say, looked.row, today) : '';
  const error = looked?.error ? errorSentence(say, looked.error, program) : '';
  const link = document.createDocumentFragment();
  link.append(ruleLink(rule.section), ...(name === 'standing-not-valid' ? [' ', ruleLink('102.30')] : []));
  fill(element, {
    outcome: copyOf(`advert-outcome-${one}`),
    asks: rule.asks,
    rule: link,
    found: found.length > 0 ? say('advert-found-words', { words: found.map((words) => say('advert-quote', { words })).join(', ') }) : '',
    says: say(`advert-${name}`, { ...helpline(program), ...values, standing, error }),
  });
  if (write) element.append(copyBlock(write, say, say('advert-write-instead')));
  return element;
}
