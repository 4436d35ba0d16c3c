// Check a saved proof: the script of one page, and of the file that does the same from a disk. All that it asks for is the
// site's note of keys, where there is a site.
import { fetchBytes } from './fetch.js';
import { start } from './parts/verify.js';

document.querySelectorAll('[data-verify]').forEach((element) => {
  const { keys } = element.dataset;
  start(element, keys ? () => fetchBytes(new URL(keys, document.baseURI), { cache: 'no-cache' }) : null);
});
