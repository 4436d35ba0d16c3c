// The writer on the page: from a certification number to the formats of the worked examples, filled in.
import { copyOf, sayingWhen } from '../dom.js';
import { numberIn } from '../lib/fold.js';
import { written } from '../lib/advert/wording.js';
import { answerSentence, digitsAllowed, errorSentence, standingLine } from '../lib/sentences.js';
import { ruleLink } from '../rule-links.js';
import { copyBlock } from './copy.js';

/** Standings in which somebody may present themselves as certified (102.30). */
const VALID = ['active', 'active-under-investigation'];

/**
 * @param {HTMLElement} element
 * @param {object} context the tool's, with `site` and `read`
 */
export function writer(element, context) {
  const section = element.querySelector('[data-write]');
  const form = section.querySelector('form');
  const place = section.querySelector('[data-written]');
  const status = section.querySelector('[data-write-status]');
  const { say, program, site } = context;
  let turn = 0;
  let person = null;
  const show = () => place.replaceChildren(...(person ? formats(person, chosen(form), context) : []));
  form.addEventListener('submit', async () => {
    const mine = turn += 1;
    const { number } = numberIn(form.elements.namedItem('number').value, program.number);
    person = null;
    show();
    status.textContent = number ? '' : say('advert-unwritten-number', digitsAllowed(program));
    if (!number) return;
    const outcome = await sayingWhen(found(number, site, context), () => {
      if (mine === turn) status.textContent = say('ui-waiting-record', { number });
    });
    if (mine !== turn) return;
    ({ person } = outcome);
    status.textContent = outcome.sentence;
    show();
  });
  form.addEventListener('change', (event) => {
    if (event.target.name === 'training') show();
  });
}

const chosen = (form) => [...form.querySelectorAll('[name="training"]:checked')].map(({ value }) => value);

/** Who has a number, and what is said of it; nobody where nothing may be written. */
async function found(number, site, { say, program }) {
  try {
    const [answer, today] = await Promise.all([site.find(number), site.today()]);
    const [row] = answer.rows;
    if (!row) return { person: null, sentence: answerSentence(say, answer, program) };
    const blank = say('advert-blank-name');
    if (!VALID.includes(row.standing)) {
      return { person: null, sentence: say('advert-unwritten-standing', { name: row.name ?? number, standing: standingLine(say, row, today) }) };
    }
    const sentence = row.name ? say('advert-written', { name: row.name }) : say('advert-unwritten-name', { blank });
    return { person: { name: row.name ?? `[${blank}]`, number }, sentence };
  } catch (error) {
    return { person: null, sentence: errorSentence(say, error, program) };
  }
}

function formats(person, training, { say, read: { rules, facts } }) {
  return rules.formats.map((format) => {
    const element = document.createElement('section');
    const heading = document.createElement('h3');
    heading.append(copyOf(`advert-format-${format.section.replaceAll('.', '-')}`));
    const text = written(format, { ...person, training, facts });
    const missing = document.createElement('p');
    missing.className = 'soft';
    missing.textContent = format.training === 'none' || text ? '' : say(`advert-choose-${format.training}`);
    const rule = document.createElement('p');
    rule.className = 'rules';
    rule.append(ruleLink(format.section));
    element.append(heading, text ? copyBlock(text, say) : missing, rule);
    return element;
  });
}
