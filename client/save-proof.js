// The button that saves the proof of an answer, wherever a number was looked up. What it takes is fetched when it is pressed.
import { errorSentence } from './lib/sentences.js';

/**
 * @param {import('./site.js').Site} site
 * @param {{say: import('./lib/words.js').Say, program: object}} context
 * @param {() => string[]} numbers in normal form, asked for when pressed
 * @returns {HTMLElement} a paragraph that is not printed
 */
export function proofButton(site, { say, program }, numbers) {
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
    status.textContent = say('later-proof-saving', { count: 0 });
    try {
      const { save } = await site.part('proof.js');
      await save(site, numbers(), (count) => { status.textContent = say('later-proof-saving', { count }); });
      status.textContent = say('later-proof-saved');
    } catch (error) {
      status.textContent = errorSentence(say, error, program);
    }
    button.removeAttribute('aria-disabled');
  });
  line.append(button, ' ', status);
  return line;
}
