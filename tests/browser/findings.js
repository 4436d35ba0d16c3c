// What is wrong with a page as it stands: what axe finds (WCAG 2.2 A and AA, and its best practices), and whether it is wider than
// its window. A line for each finding.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds on the page as it stands. */
async function findings(page) {
  // A page made to stand in a frame has no heading or landmark of its own.
  const rules = page.url().includes('/as-of.html') ? wcag : [...wcag, 'best-practice'];
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), rules);
  const places = (nodes) => nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary})`).join('; ');
  return violations.map(({ id, nodes }) => `${id}: ${places(nodes)}`);
}

/** No page may be wider than its window (WCAG 1.4.10). */
async function overflow(page) {
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  return content > room ? [`${content} px wide in a window of ${room} px`] : [];
}

export async function audited(page) {
  return [...(await findings(page)), ...(await overflow(page))].map((finding) => `${page.url()}: ${finding}`);
}

/**
 * Loads a page with scripts off, then switches them on for axe, which needs timers. axe looks at no <noscript>, so what
 * stands in one is moved out of it.
 */
export async function unscripted({ context, page }, path) {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(path);
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  await page.evaluate(() => document.querySelectorAll('noscript').forEach((element) => element.replaceWith(...element.childNodes)));
  await session.detach();
}
