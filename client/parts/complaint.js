// Complaints and appeals.
import { openTool } from '../tool.js';

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  await openTool(site, 'complaint');
  element.hidden = false;
}
