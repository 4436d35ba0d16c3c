// Check an advertisement, and write one. What is pasted stays on this page: look-ups fetch pages by their hashes.
import { checker } from '../advert/check.js';
import { writer } from '../advert/write.js';
import { fetchJson, openTool } from '../tool.js';
import { start as startFreshness } from './freshness.js';

/**
 * @param {HTMLElement} element
 * @param {import('../site.js').Site} site
 */
export async function start(element, site) {
  const [tool, rules] = await Promise.all([openTool(site, 'advert'), fetchJson('advertisement.json')]);
  const context = { ...tool, site, read: { rules, facts: tool.facts, pattern: tool.program.number } };
  checker(element, context);
  writer(element, context);
  for (const age of element.querySelectorAll('[data-module="freshness"]')) startFreshness(age, site);
  for (const form of element.querySelectorAll('form')) form.addEventListener('submit', (event) => event.preventDefault());
  element.querySelector('[data-check]').hidden = false;
  element.querySelector('[data-write]').hidden = false;
}
