// Starts the parts of a page: each element with `data-module="NAME"` is handed to parts/NAME.js. A part that fails says
// so in its own place and leaves the others alone.
import { start as freshness } from './parts/freshness.js';
import { start as languages } from './parts/languages.js';
import { start as search } from './parts/search.js';
import { openSite } from './site.js';

/** By the name that an element carries in `data-module`; the others are in the script that it names, or records.js. */
const PARTS = { freshness, languages, search };

// Until this runs, styles wait for it: where it never does, they show what stands there for readers without script.
document.documentElement.classList.add('started');

// A page that looks people up asks for them before its script is here.
const tops = document.querySelector('[href$="tops.bin"]') !== null;

const site = openSite({
  client: import.meta.url,
  language: document.documentElement.lang || 'en',
  tops,
});

async function start(element) {
  try {
    const { module, script = 'records.js' } = element.dataset;
    // A browser that cannot unpack the registry throws here, before a part has promised anything.
    if (tops && module !== 'languages') new DecompressionStream('deflate-raw');
    const part = PARTS[module] ?? (await site.part(script)).PARTS[module];
    await part(element, site);
  } catch {
    // The words themselves may be what is missing, so this text stands in the page from the start.
    const problem = element.querySelector('[data-problem]') ?? document.querySelector('[data-problem]');
    if (problem) problem.hidden = false;
  }
}

document.querySelectorAll('[data-module]').forEach(start);
