// The gallery (style/): whatever only the script draws, drawn by the modules that draw it on their own pages. Each place says
// in `data-draw` which part it shows, in which state.
import { history, proof, record } from '../style/record.js';
import { age, day, outcome, problem, rows, search } from '../style/home.js';
import { none, sheet } from '../style/sheet.js';
import { standIn } from '../style/stand-in.js';
import { openTool } from '../tool.js';

/** By the first word of `data-draw`. */
const DRAWN = { day, freshness: age, history, none, outcome, problem, proof, record, rows, search, sheet };

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  const tool = { ...(await openTool(site, 'day', 'history', 'proof', 'sheet')), site: standIn(site) };
  // Words that every page fetches later.
  await site.part('more.js');
  await Promise.all([...element.querySelectorAll('[data-draw]')].map((place) => draw(place, tool)));
  element.dataset.drawn = '';
}

/** Draws in one place. What is drawn there moves no reader and announces nothing. */
async function draw(place, tool) {
  const [part, state] = place.dataset.draw.split(' ');
  place.inert = true;
  try {
    await DRAWN[part](place, state, tool);
  } finally {
    place.inert = false;
  }
}
