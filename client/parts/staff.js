// Check a staff list.
import { openTool } from '../tool.js';

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  await openTool(site, 'staff');
  element.hidden = false;
}
