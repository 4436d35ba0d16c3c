// Which path applies to me? The questions of the page, one after another, and of all paths the one that they lead to. The
// paths stand in the page for every reader; the script only leaves some of them out.
import { focusOn } from '../dom.js';
import { follow } from '../lib/routes.js';
import { openTool } from '../tool.js';

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  const { say } = await openTool(site, 'routes');
  const form = element.querySelector('form');
  const page = { element, form, say, fieldsets: [...form.querySelectorAll('[data-question]')] };
  page.questions = page.fieldsets.map(questionOf);
  form.addEventListener('change', () => answer(page));
  form.addEventListener('submit', () => conclude(page));
  element.querySelector('[data-all]').addEventListener('click', () => showAll(page));
  element.querySelector('[data-print]').addEventListener('click', () => print());
  // A link to a path, from here or elsewhere, never leads to one that is left out.
  addEventListener('hashchange', () => reveal(page));
  form.hidden = false;
  element.querySelector('[data-outcome]').hidden = false;
  answer(page);
  reveal(page);
}

const questionOf = (fieldset) => ({
  id: fieldset.dataset.question,
  options: [...fieldset.querySelectorAll('input')].map(({ value, dataset: { next, path, note } }) => ({ value, next, path, note })),
});

const followed = ({ questions, form }) => follow(questions, Object.fromEntries(new FormData(form)));

/** Leads from the button to the path, or to the question that it still waits for. */
function conclude(page) {
  const { asked, path } = followed(page);
  if (path) {
    focusOn(page.element.querySelector('[data-result]'));
    return;
  }
  const open = page.fieldsets.find(({ dataset }) => dataset.question === asked.at(-1));
  say(page, page.say('routes-unanswered', { question: open.querySelector('legend').textContent }));
  open.querySelector('input').focus();
}

/** Asks what is to be asked next, and shows the path once there is one. */
function answer(page) {
  const { asked, path, note } = followed(page);
  for (const fieldset of page.fieldsets) fieldset.hidden = !asked.includes(fieldset.dataset.question);
  const section = path && page.element.querySelector(`section[data-path="${path}"]`);
  leave(page, path, note);
  say(page, section ? page.say('routes-result', { path: section.querySelector('h2').textContent }) : '');
  const isFound = Boolean(section);
  page.element.querySelector('[data-after]').hidden = !isFound;
  if (isFound) page.element.querySelector('[data-to-path]').href = `#${path}`;
  tellAnswers(page, isFound ? asked : []);
}

/** Leaves out every path but one, and the notes on it that other answers bring up; none is left out for null. */
function leave({ element }, path, note) {
  for (const section of element.querySelectorAll('section[data-path]')) {
    section.hidden = path !== null && section.dataset.path !== path;
    for (const one of section.querySelectorAll('[data-note]')) one.hidden = path !== null && one.dataset.note !== note;
  }
  // A path without an exam needs no word about one.
  const section = path && element.querySelector(`section[data-path="${path}"]`);
  for (const exam of element.querySelectorAll('[data-exam]')) exam.hidden = Boolean(section) && !('asksExam' in section.dataset);
  element.querySelector('[data-contents]').hidden = path !== null;
}

function say({ element }, sentence) {
  element.querySelector('[data-result]').textContent = sentence;
}

/** The questions that were asked, each with its answer, for the printed page. */
function tellAnswers({ element, fieldsets }, asked) {
  const place = element.querySelector('[data-answers]');
  const rows = fieldsets.filter(({ dataset }) => asked.includes(dataset.question)).flatMap((fieldset) => {
    const words = [fieldset.querySelector('legend'), fieldset.querySelector(':checked + span')];
    return words.map(({ textContent }, at) => Object.assign(document.createElement(at ? 'dd' : 'dt'), { textContent }));
  });
  place.querySelector('dl').replaceChildren(...rows);
  place.hidden = rows.length === 0;
}

/** Forgets the answers. The focus goes to the first of them: the button that had it is gone. */
function showAll(page) {
  page.form.reset();
  answer(page);
  say(page, page.say('routes-showing-all'));
  page.form.querySelector('input').focus();
}

/** Shows all paths where the address names something that is left out. */
function reveal(page) {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('[hidden]')) return;
  leave(page, null, null);
  say(page, page.say('routes-showing-all'));
  target.scrollIntoView();
}
