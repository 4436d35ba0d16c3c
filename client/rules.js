// Starts the parts of a page of rules, as main.js does on pages about people.
import { start as cite } from './parts/cite.js';
import { start as term } from './parts/term.js';
import { start as words } from './parts/words.js';
import { openSite } from './site.js';

/** By the name that an element carries in `data-module`. */
const PARTS = { cite, term, words };

const site = openSite({ client: import.meta.url, language: document.documentElement.lang || 'en', tops: false });

async function start(element) {
  try {
    await PARTS[element.dataset.module](element, site);
  } catch {
    // The words themselves may be what is missing, so this text stands in the page from the start.
    const problem = element.querySelector('[data-problem]') ?? document.querySelector('[data-problem]');
    if (problem) problem.hidden = false;
  }
}

document.querySelectorAll('[data-module]').forEach(start);
