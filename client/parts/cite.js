// One small menu for all items of a page: choosing an item's number or citation offers to copy a link to it, or a citation
// that names its edition. Without script, or in a browser without popovers, the number stays a link to the item.

/** @param {HTMLElement} menu */
export function start(menu) {
  if (!('popover' in HTMLElement.prototype)) return;
  let chosen = null;
  const what = menu.querySelector('#cite-what');
  const status = menu.querySelector('[role="status"]');
  const link = () => new URL(`${menu.dataset.page}${new URL(chosen.href).hash}`, location.href).href.replace('index.html#', '#');
  const text = () => menu.dataset.text.replace('{citation}', () => chosen.dataset.cite).replace('{link}', link);
  document.addEventListener('click', (event) => {
    const item = event.target.closest?.('[data-cite]');
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A citation in the margin is no link: the item's label is one already.
    chosen = item.href ? item : item.closest('.item').querySelector('a[data-cite]');
    what.textContent = text();
    status.textContent = '';
    menu.hidePopover();
    menu.showPopover();
    place(menu, item);
    menu.querySelector('button').focus();
  });
  menu.addEventListener('click', async (event) => {
    const { copy } = event.target.closest('button')?.dataset ?? {};
    if (!copy) return;
    status.textContent = (await copied(copy === 'link' ? link() : text())) ? menu.dataset.copied : menu.dataset.failed;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    menu.hidePopover();
    chosen.focus();
  });
}

async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** Pixels between what floats and the edge of the window, and the element. */
const EDGE = 8;
const GAP = 6;

/** Puts what floats under an element, or above it where there is more room, inside the window and never over the element: what is too
 * high for the room is scrolled. */
export function place(floating, element) {
  floating.style.maxBlockSize = '';
  const around = element.getBoundingClientRect();
  const { width, height } = floating.getBoundingClientRect();
  const below = innerHeight - around.bottom - GAP - EDGE;
  const above = around.top - GAP - EDGE;
  const isBelow = height <= below || below >= above;
  const shown = Math.min(height, isBelow ? below : above);
  floating.style.left = `${Math.max(EDGE, Math.min(around.left, innerWidth - width - EDGE))}px`;
  floating.style.top = `${isBelow ? around.bottom + GAP : around.top - GAP - shown}px`;
  if (shown < height) floating.style.maxBlockSize = `${shown}px`;
}
