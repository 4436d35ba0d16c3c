// The meaning of a glossary's word beside the word, while it is pointed at or holds the focus. The link to the meaning at
// the end of the page stays; on a touch screen the first tap shows the meaning and the second follows the link.
import { place } from './cite.js';

/** Milliseconds in which a pointer may travel from the word to its meaning. */
const TRAVEL = 200;

/** @param {HTMLElement} balloon */
export function start(balloon) {
  if (!('popover' in HTMLElement.prototype)) return;
  let shown = null;
  let timer = 0;
  const hide = () => {
    clearTimeout(timer);
    shown = null;
    if (balloon.matches(':popover-open')) balloon.hidePopover();
  };
  const leave = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, TRAVEL);
  };
  const show = (term) => {
    clearTimeout(timer);
    if (shown === term) return;
    const meaning = document.getElementById(term.getAttribute('aria-describedby'));
    balloon.textContent = meaning.textContent;
    if (!balloon.matches(':popover-open')) balloon.showPopover();
    place(balloon, term);
    shown = term;
  };
  for (const term of document.querySelectorAll('a.term')) {
    term.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && show(term));
    term.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && leave());
    term.addEventListener('focus', () => term.matches(':focus-visible') && show(term));
    term.addEventListener('blur', hide);
    term.addEventListener('click', (event) => {
      const isFirstTap = event.pointerType === 'touch' && shown !== term;
      if (isFirstTap) event.preventDefault();
      if (isFirstTap) show(term);
      else hide();
    });
  }
  balloon.addEventListener('pointerenter', () => clearTimeout(timer));
  balloon.addEventListener('pointerleave', leave);
  addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  // What the keyboard goes to is scrolled into sight behind its focus: its meaning goes with it.
  addEventListener('scroll', () => (shown?.matches(':focus-visible') ? place(balloon, shown) : hide()), { passive: true });
}
