// What is measured on a page as it is drawn: contrast, targets, what sticks out, what is cut off, what moves. Each function runs in the
// page and gives a line for each finding.

/** Contrast of the words that say how somebody stands, or what went wrong (WCAG 1.4.6), below the 7:1 that they must have. */
export function lowContrast() {
  const SAID = [
    '.answer-sentence', '.answer-note', '.answer-who', '.row-standing', '.row-note', '.row-number', '.standing h3', '.standing h2', '.grounds code',
    '.notice', '.strip', '.freshness', '.freshness strong', '.day-said', '.results-status',
  ].join();
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const linear = (channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const ground = (element) => {
    const colour = channels(getComputedStyle(element).backgroundColor);
    return (colour[3] ?? 1) > 0 || !element.parentElement ? colour : ground(element.parentElement);
  };
  const contrast = (element) => {
    const [dark, bright] = [light(channels(getComputedStyle(element).color)), light(ground(element))].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const said = [...document.querySelectorAll(SAID)].filter((element) => element.textContent.trim() && element.checkVisibility());
  if (said.length === 0) return ['nothing is said'];
  return said.filter((element) => contrast(element) < 7)
    .map((element) => `${element.className || element.localName} "${element.textContent.trim().slice(0, 40)}": ${contrast(element).toFixed(1)}`);
}

/** What stands alone to be pressed, and is not 44 px high. A link inside a sentence is as high as its line. */
export function smallTargets() {
  const MOST = 44;
  const isAlone = (element) => {
    const block = element.closest('p, li, dd, dt, div, section, nav, h2, h3, summary, td, th, label');
    const words = [...block.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''));
    return !words.some((text) => /[\p{L}\p{N}]/u.test(text));
  };
  const area = (element) => {
    // The link of a row is pressed anywhere on the row.
    const row = element.closest('.row');
    return (row ?? (element.matches('[type="radio"], [type="checkbox"]') ? element.closest('label') : null) ?? element).getBoundingClientRect();
  };
  const all = [...document.querySelectorAll(':is(a[href], button, summary, input, select, textarea)')];
  return all.filter((element) => element.checkVisibility() && !element.closest('.skip, .unseen') && (element.localName !== 'a' || isAlone(element)))
    .filter((element) => area(element).height < MOST - 0.5)
    .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 40)}" in ${element.parentElement.className || element.parentElement.localName}: ${area(element).height.toFixed(1)} px`);
}

/** What begins or ends outside of the window. */
export function outside() {
  const room = document.documentElement.clientWidth;
  const isOut = ({ left, right, width }) => width > 0 && (left < -1 || right > room + 1);
  const hidden = '.skip, .unseen, .unseen *, svg *';
  return [...document.querySelectorAll('body *')].filter((element) => !element.matches(hidden) && element.checkVisibility() && isOut(element.getBoundingClientRect()))
    .map((element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);
}

/** Words that stand under each other letter by letter, for want of room. */
export function squeezed() {
  const NARROWEST = 56;
  const own = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent.trim()).join('');
  const isNarrow = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width < NARROWEST && height > 2 * width;
  };
  return [...document.querySelectorAll('main *')].filter((element) => own(element).length > 6 && element.checkVisibility() && !element.closest('.unseen, svg') && isNarrow(element))
    .map((element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);
}

/** The distances that a reader may set for letters, words, lines and paragraphs (WCAG 1.4.12). */
export function setApart() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}

/** Words of which something is cut off, or that stick out of the element that should hold them. */
export function cutOff() {
  const range = document.createRange();
  const boxes = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()).map((node) => {
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  });
  const holder = (element) => (getComputedStyle(element).display === 'inline' ? holder(element.parentElement) : element);
  const isCut = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
  };
  const sticksOut = (element) => {
    const { left, right, top, bottom } = holder(element).getBoundingClientRect();
    return boxes(element).some((box) => box.left < left - 2 || box.right > right + 2 || box.top < top - 6 || box.bottom > bottom + 6);
  };
  const all = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility() && !element.closest('.unseen, svg, input, iframe'));
  return all.filter((element) => isCut(element) || sticksOut(element))
    .map((element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);
}

/** Notes what moves while the page comes to be, from its first moment on: to be run before the page is. */
export function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    // Lighthouse, too, calls less than this nothing: a sign in a font that came late.
    const seen = list.getEntries().filter(({ value }) => value >= 0.001);
    for (const { value, sources } of seen) window.shifts.push(`${value}: ${sources.map(({ node }) => node?.className || node?.localName).join(', ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
}
