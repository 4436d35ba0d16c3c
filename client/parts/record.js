// A person's static page, made on another day: its standing is worked out again for today, from the facts it carries.
import { listenForHistory, stand } from '../record.js';
import { standing } from '../lib/standing.js';

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  const { program, say } = await site.ready();
  const { status, action, expires, listing } = element.dataset;
  const update = async () => {
    // Nothing about a number that is no longer listed depends on the day.
    if (listing === 'unlisted') return;
    const today = await site.today();
    const row = { expires, standing: standing({ status, action, expires, listing }, today) };
    stand(element, row, { program, say, today });
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') update();
  });
  const address = element.querySelector('span[data-slot="permalink"]');
  if (address) address.replaceWith(link(address, new URL(`record/#${element.dataset.number}`, site.root)));
  listenForHistory(element, { program, say, site, shown: { status, action, expires } });
  await update();
}

/** The permanent link, which needs script to show anything, as a link. */
function link(address, url) {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.className = address.className;
  anchor.textContent = address.textContent;
  return anchor;
}
