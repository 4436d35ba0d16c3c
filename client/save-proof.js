// The button that saves the proof of an answer, wherever a number was looked up. What it takes is fetched when it is pressed.
import { announce } from './dom.js';
import { errorSentence } from './lib/sentences.js';

/**
 * @param {import('./site.js').Site} site
 * @param {{say: import('./lib/words.js').Say, program: object}} context
 * @param {() => string[]} numbers in normal form, asked for when pressed
 * @param {() => import('./site.js').Registry} [registry] the publication in which they were looked up
 * @returns {HTMLElement} a paragraph that is not printed
 */
export function proofButton(site, { say, program }, numbers, registry) {
  const line = document.createElement('p');
  line.className = 'no-print';
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: say('later-proof-save') });
  button.dataset.quiet = '';
  button.dataset.saveProof = '';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    if (button.hasAttribute('aria-disabled')) return;
    button.setAttribute('aria-disabled', 'true');
    announce(status, say('later-proof-saving', { count: 0 }));
    try {
      const { save } = await site.part('receipts.js');
      const progress = (count) => { status.textContent = say('later-proof-saving', { count }); };
      await save(site, numbers(), { progress, registry: registry?.() });
      status.textContent = say('later-proof-saved');
    } catch (error) {
      announce(status, errorSentence(say, error, program), 'notice');
    }
    button.removeAttribute('aria-disabled');
  });
  line.append(button, ' ', status);
  return line;
}
