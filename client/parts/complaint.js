// Complaints and appeals: puts days to the steps that stand in the page, and copies or saves the letters.
import { RESTED, dayField } from '../day-field.js';
import { focusOn } from '../dom.js';
import { download } from '../download.js';
import { datedSteps, daysAhead, doubts } from '../lib/complaint.js';
import { dayWords } from '../lib/words.js';
import { openTool } from '../tool.js';

/** The kind of complaint that a link to this place of the page is about. */
const KINDS = ['ethics', 'general', 'appeal'];

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  const [{ say }, today] = await Promise.all([openTool(site, 'complaint', 'day'), site.today()]);
  const clock = { element, say, today, form: element.querySelector('form'), result: element.querySelector('[data-result]') };
  clock.steps = [...element.querySelectorAll('[data-step]')].map(stepOf);
  clock.fields = [...clock.form.querySelectorAll('.day')].map((input) => dayField(input, say));
  clock.form.addEventListener('input', () => typed(clock));
  clock.form.addEventListener('change', () => settle(clock));
  clock.form.addEventListener('submit', () => conclude(clock));
  const here = KINDS.find((kind) => location.hash === `#${kind}`);
  if (here) clock.form.elements.namedItem('kind').value = here;
  const line = element.querySelector('[data-today]');
  line.textContent = say('complaint-today', { date: dayWords(say, today) });
  for (const hidden of [clock.form, line, ...element.querySelectorAll('[data-print-line], [data-copy-line]')]) hidden.hidden = false;
  element.querySelector('[data-print]').addEventListener('click', () => print());
  for (const button of element.querySelectorAll('[data-copy]')) button.addEventListener('click', () => copy(button, say));
  for (const button of element.querySelectorAll('[data-save]')) {
    button.addEventListener('click', () => download(`${button.dataset.save}.txt`, 'text/plain', letter(button.dataset.save)));
  }
  tell(clock, show(clock));
}

const stepOf = (element) => {
  const { step: id, from, amount, unit } = element.dataset;
  return { id, from, amount: Number(amount), unit, element };
};

const isFor = (element, kind) => element.dataset.for.split(' ').includes(kind);

/** The fields that are asked for the chosen kind. */
const asked = ({ fields }) => fields.filter(({ input }) => !input.closest('[hidden]'));

/** Leads from the button to the days, or to the field that they still wait for. */
function conclude(clock) {
  const { say, result } = clock;
  const fields = asked(clock);
  const [wrong] = fields.filter((field) => field.check().wrong);
  const isEmpty = fields.every(({ input }) => input.value.trim() === '');
  settle(clock);
  if (isEmpty) tell(clock, say('complaint-no-day'));
  if (wrong || isEmpty) (wrong ?? fields[0]).input.focus();
  else focusOn(result);
}

/** Shows what follows from days while they are typed, and says so once typing rests. */
function typed(clock) {
  const sentence = show(clock);
  clearTimeout(clock.resting);
  clock.resting = setTimeout(() => tell(clock, sentence), RESTED);
}

/** Shows what follows from days that are not being typed any more, and says where one is no day. */
function settle(clock) {
  clearTimeout(clock.resting);
  const sentence = show(clock);
  tell(clock, asked(clock).some((field) => field.read().wrong) ? clock.say('complaint-unreadable') : sentence);
}

/** Says a sentence in the live region, unless it stands there. */
function tell({ result }, sentence) {
  if (result.textContent !== sentence) result.textContent = sentence;
}

/** Shows the steps of the chosen kind, with their days as far as they can be worked out. Gives what is to be said of them. */
function show(clock) {
  const { element, form, steps, say, today } = clock;
  const kind = form.elements.namedItem('kind').value;
  for (const section of element.querySelectorAll('[data-kind]')) section.classList.toggle('unprinted', section.dataset.kind !== kind);
  for (const place of form.querySelectorAll('[data-for]')) place.hidden = !isFor(place, kind);
  const read = asked(clock).map((field) => [field.input.name, field.read().day]);
  const days = Object.fromEntries(read.filter(([, day]) => day));
  const dated = datedSteps(steps, days);
  for (const step of steps) showStep(step, { kind, day: dated[step.id], say, today });
  const sentences = doubts(days, dated, today).map((doubt) => say(`complaint-doubt-${doubt}`));
  if (sentences.length === 0 && Object.keys(days).length > 0) sentences.push(say('complaint-shown'));
  return sentences.join(' ');
}

function showStep({ element, from }, { kind, day, say, today }) {
  element.hidden = !isFor(element, kind);
  const ahead = day ? daysAhead(day, today) : 0;
  element.classList.toggle('is-past', ahead < 0);
  const when = element.querySelector('[data-when]');
  when.hidden = !from;
  if (from) when.textContent = day ? whenWords(say, day, ahead) : say(`complaint-needs-${from}`);
}

function whenWords(say, day, ahead) {
  const date = dayWords(say, day);
  if (ahead === 0) return say('complaint-by-today', { date });
  return say(ahead > 0 ? 'complaint-by' : 'complaint-by-past', { date, count: Math.abs(ahead) });
}

const letter = (kind) => document.getElementById(`words-${kind}`).textContent;

async function copy(button, say) {
  const status = button.parentElement.querySelector('[role="status"]');
  const words = document.getElementById(`words-${button.dataset.copy}`);
  try {
    await navigator.clipboard.writeText(words.textContent);
    status.textContent = say('complaint-copied');
  } catch {
    getSelection().selectAllChildren(words);
    status.textContent = say('complaint-copy-failed');
  }
}
