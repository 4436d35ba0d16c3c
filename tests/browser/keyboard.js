// A reader who has a keyboard and a screen reader and nothing else. Every step says what has the focus, sees that it can be
// seen there, and is written down with what was announced: the record of a journey is a text that anybody can read.
import assert from 'node:assert/strict';
import { listenTo } from './announcements.js';
import { focused, plain, tree } from './spoken.js';

/** Presses of the Tab key within which everything on a page is reached. */
const FAR = 150;
/** Milliseconds between two keystrokes of somebody who types well. */
const STROKE = 50;
const LOOK = 25;
const PATIENCE = 15_000;

/**
 * @param {{page: import('playwright-core').Page, context: import('playwright-core').BrowserContext}} visit
 * @param {string} title what the journey is
 * @param {RegExp[]} waiting sentences about waiting, which are not written down
 */
export async function readerWithKeyboard({ page, context }, title, waiting) {
  const session = await context.newCDPSession(page);
  await session.send('Accessibility.enable');
  const { hears } = await listenTo(page, waiting);
  return new Reader({ page, session, hears, lines: [title, ''] });
}

class Reader {
  constructor(parts) {
    Object.assign(this, parts);
  }

  /** Opens an address, as a link from elsewhere would. */
  async opens(address, ready) {
    await this.page.goto(address);
    await this.page.locator(ready).first().waitFor();
    this.lines.push(`The page “${await this.page.title()}”`);
  }

  /** Presses Tab, or Shift+Tab, until something has the focus; each stop on the way must show that it has it. */
  async tabsTo(role, name, key = 'Tab') {
    const stops = [];
    for (let count = 1; count <= FAR; count += 1) {
      await this.page.keyboard.press(key);
      const here = await focused(this.session);
      stops.push(here.line);
      await assertSeen(this.page, here.line);
      if (isIt(here, role, name)) {
        this.lines.push(`${key}: ${here.line}`);
        return stops;
      }
    }
    return assert.fail(`Tab does not lead to the ${role} ${name}:\n${stops.join('\n')}`);
  }

  /** Presses a key; what then has the focus is the reader's place. */
  async presses(key, role, name) {
    await this.page.keyboard.press(key);
    await this.isAt(role, name, key);
  }

  /** Follows the link that has the focus to another page; `ready` stands there. */
  async follows(ready) {
    await Promise.all([this.page.waitForNavigation(), this.page.keyboard.press('Enter')]);
    await this.page.locator(ready).first().waitFor();
    this.lines.push('', `Enter: the page “${await this.page.title()}”`);
  }

  /** Follows the link that has the focus to a place on the same page, which is where the reader goes on. */
  async jumpsTo(id) {
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((url) => url.hash === `#${id}`);
    const [line] = await tree(this.session, `[id="${id}"]`);
    this.lines.push(`Enter: goes on at ${line}`);
  }

  /** The browser's own way back: its keys reach no page of a browser without a window. */
  async goesBack(role, name) {
    await this.page.goBack();
    await this.isAt(role, name, 'Back');
  }

  /** Waits until something has the focus. */
  async isAt(role, name, key = 'The reader is at') {
    const begun = performance.now();
    let here = await focused(this.session);
    while (!isIt(here, role, name)) {
      if (performance.now() - begun > PATIENCE) assert.fail(`at ${here.line}, not at the ${role} ${name}`);
      await this.page.waitForTimeout(LOOK);
      here = await focused(this.session).catch(() => ({ role: '', name: '', line: 'a page that is being opened' }));
    }
    this.lines.push(`${key}: ${here.line}`);
    await assertSeen(this.page, here.line);
  }

  async types(text) {
    await this.page.keyboard.type(text, { delay: STROKE });
    this.lines.push(`Types: ${text}`);
  }

  /** What was announced since the last time, and no more than that. */
  async hearsOf(count) {
    const heard = await this.hears(count);
    for (const text of heard) this.lines.push(`  Announced: ${plain(text)}`);
    return heard;
  }

  async reads(selector) {
    this.lines.push('  Reads:', ...(await tree(this.session, selector)).map((line) => `    ${line}`));
  }

  /** The record, without the port at which this site stands. */
  text() {
    return `${this.lines.join('\n')}\n`.replaceAll(new URL(this.page.url()).origin, 'https://registry.example');
  }
}

const isIt = (here, role, name) => (
  here.role === role && (name instanceof RegExp ? name.test(here.name) : here.name === name)
);

/** What can be worked has a ring or a border of its own while it has the focus, and stands in the window, covered by nothing.
 * A heading or sentence that the reader was led to does nothing, and has none. */
export async function assertSeen(page, line) {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body || element.tabIndex < 0) return '';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `its outline is ${outlineStyle} ${outlineWidth}`;
    const { x, y, width, height } = element.getBoundingClientRect();
    const isInside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && width > 0 && height > 0;
    if (!isInside) return `it stands at ${x}, ${y} in a window of ${innerWidth} × ${innerHeight}`;
    const [first] = element.getClientRects();
    const top = document.elementFromPoint(first.x + first.width / 2, first.y + Math.min(first.height, innerHeight - first.y) / 2);
    const isSame = element.contains(top) || top?.contains(element) || element.labels?.[0]?.contains(top);
    return isSame ? '' : `${top?.outerHTML.slice(0, 80)} covers it`;
  });
  assert.equal(fault, '', line);
}
