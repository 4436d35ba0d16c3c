// Words to copy with one press.
import { copyOf, fill, paragraph } from '../dom.js';

/**
 * @param {string} words
 * @param {import('../lib/words.js').Say} say
 * @param {string} [lead] what stands before them
 * @returns {HTMLElement}
 */
export function copyBlock(words, say, lead = '') {
  const element = copyOf('advert-copy');
  fill(element, { words });
  if (lead) element.prepend(paragraph(lead));
  const button = element.querySelector('button');
  const status = element.querySelector('[role="status"]');
  button.setAttribute('aria-label', `${button.textContent}: ${words.replace(/\n/g, ', ')}`);
  button.addEventListener('click', async () => {
    status.textContent = '';
    status.textContent = say(await copied(words) ? 'advert-copied' : 'advert-not-copied');
  });
  return element;
}

async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
