// What live regions say, in order, as a screen reader would speak it: the whole text of a region once it has come to rest
// after a change, whether or not the text was there before. An empty region is silent, and so is a hidden one.
import assert from 'node:assert/strict';

/** Milliseconds without a further announcement after which there is quiet: more than the page waits for typing to rest. */
const QUIET = 800;
/** Milliseconds that a busy machine may take to announce something. */
const PATIENCE = 15_000;
const LOOK = 25;

/**
 * @param {import('playwright-core').Page} page before it opens an address
 * @param {RegExp[]} waiting sentences that are left out: on a busy machine a page says that it waits, on others it does not
 * @returns {Promise<{hears: (count: number) => Promise<string[]>}>} `hears` waits for so many announcements and for quiet
 *   after them; it fails where there are more, and begins to count anew
 */
export async function listenTo(page, waiting = []) {
  let said = [];
  let last = 0;
  await page.exposeFunction('announced', (text) => {
    if (waiting.some((sentence) => sentence.test(text))) return;
    said.push(text);
    last = performance.now();
  });
  await page.addInitScript(watch);
  const hears = async (count) => {
    const begun = performance.now();
    last = begun;
    const elapsed = (since) => performance.now() - since;
    while (elapsed(last) < QUIET || (said.length < count && elapsed(begun) < PATIENCE)) await page.waitForTimeout(LOOK);
    const heard = said;
    said = [];
    assert.equal(heard.length, count, `announced: ${JSON.stringify(heard)}`);
    return heard;
  };
  return { hears };
}

/** Runs on the page. A text that is put in again counts again: screen readers speak what is added to a region. */
function watch() {
  const live = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
  const rest = 60;
  const due = new Map();
  const speak = (region) => {
    const text = region.textContent.replace(/\s+/g, ' ').trim();
    if (text !== '' && region.isConnected && region.checkVisibility()) window.announced(text);
  };
  const regionOf = ({ target }) => (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(live);
  new MutationObserver((changes) => {
    for (const region of new Set(changes.map(regionOf))) {
      if (!region) continue;
      clearTimeout(due.get(region));
      due.set(region, setTimeout(() => speak(region), rest));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
