// The age of the data: filled in from the head, with a warning once the next update is overdue. Looked at again when
// the reader comes back to a page left open.
import { sayingWhen } from '../dom.js';
import { ageSentences, helpline } from '../lib/sentences.js';

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  const { program, say } = await site.ready();
  const update = async () => {
    try {
      const age = await sayingWhen(site.age(), () => element.textContent === '' && show(element, false, say('ui-waiting'), []));
      const { asOf, notes } = ageSentences(say, age, program);
      show(element, age.late, asOf, notes);
      site.vouch?.(element);
    } catch {
      show(element, true, '', [say('ui-age-unknown', helpline(program))]);
    }
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && element.isConnected) update();
  });
  site.whenRenewed(update);
  await update();
}

function show(element, late, asOf, notes) {
  element.classList.toggle('freshness--late', late);
  const warnings = notes.map((note) => {
    const strong = document.createElement('strong');
    strong.textContent = note;
    return strong;
  });
  element.replaceChildren(asOf, ...warnings.flatMap((warning) => [' ', warning]));
}
