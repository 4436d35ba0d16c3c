// The permanent link of a record, record/#NUMBER: shows the record that the address names, again whenever it changes.
import { addressed, paragraph } from '../dom.js';
import { numberIn } from '../lib/fold.js';
import { addressSentence } from '../lib/record-sentences.js';
import { openRecord, show } from '../record.js';

/**
 * @param {HTMLElement} place
 * @param {import('../site.js').Site} site
 */
export async function start(place, site) {
  const { program, say } = await site.ready();
  const follow = () => {
    const text = addressed();
    const { number } = numberIn(text, program.number);
    if (number) return openRecord(place, number, site);
    if (document.getElementById(text)) return undefined;
    delete place.dataset.open;
    return show(place, paragraph(addressSentence(say, program, text)));
  };
  addEventListener('hashchange', follow);
  await follow();
}
