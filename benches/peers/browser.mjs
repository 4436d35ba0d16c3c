// A reader in headless Chromium: a visit is a fresh profile that opens a site's home page, types into input[name=q], presses Enter and
// waits until the element with role=status has spoken its last and the network is quiet.
import { chromium } from 'playwright-core';

const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--enable-blink-features=ForceEagerMeasureMemory', '--js-flags=--max-old-space-size=8192',
];

/** Milliseconds: how long an answer may take, how often we look, and how long nothing may have moved for it to be whole. */
const PATIENCE = 180_000;
const LOOK = 10;
const QUIET = 50;

export const startBrowser = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: FLAGS,
  chromiumSandbox: false,
});

/**
 * @typedef {{numbers: string[], requests: number, bytes: number, further: boolean, list: string[]}} Answer the first ten people's numbers;
 *   what was fetched for it, before the page was asked to look further; whether it offers to
 */

/** Opens a site as somebody who was never there. */
export async function visit(browser, served) {
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  served.sent.length = 0;
  await page.goto(served.address);
  await page.waitForSelector('form:has(input[name=q]) button:enabled');
  await settled(page, served);
  return {
    page,
    ask: (query) => ask(page, served, query),
    further: () => further(page, served),
    memory: () => memory(page),
    end: () => context.close(),
  };
}

/** @returns {Promise<Answer>} */
async function ask(page, served, query) {
  const before = served.sent.length;
  await page.evaluate(() => { document.querySelector('[role=status]').textContent = ''; });
  await page.fill('input[name=q]', query);
  await page.press('input[name=q]', 'Enter');
  return answered(page, served, before);
}

/** Asks a page that offers it to look further. */
async function further(page, served) {
  const before = served.sent.length;
  await page.evaluate(() => { document.querySelector('[role=status]').textContent = ''; });
  const button = page.locator(FURTHER);
  await button.click();
  await page.waitForFunction((one) => !one?.hasAttribute('aria-disabled'), await button.elementHandle());
  return answered(page, served, before);
}

/** The button that offers to look further, which is not there to press while it works. */
const FURTHER = '[data-below] button';

async function answered(page, served, before) {
  await page.waitForFunction(() => document.querySelector('[role=status]').textContent.trim() !== '', null, { polling: LOOK });
  const state = await settled(page, served);
  const fetched = served.sent.slice(before);
  return {
    ...state,
    requests: fetched.length,
    bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
    list: fetched.map(({ path }) => path),
  };
}

/** Waits until neither the page's words nor its rows nor the host have moved for a while. */
async function settled(page, served) {
  let last = '';
  let since = Date.now();
  for (const end = since + PATIENCE; Date.now() < end;) {
    const state = await page.evaluate(look, FURTHER);
    const now = JSON.stringify([state, served.sent.length, served.busy()]);
    if (now !== last) since = Date.now();
    else if (!served.busy() && Date.now() - since >= QUIET) return state;
    last = now;
    await page.waitForTimeout(LOOK);
  }
  throw new Error('the page did not come to rest');
}

/** In the page: what it shows. */
function look(further) {
  const rows = [...document.querySelectorAll('[data-number]')].map((row) => row.dataset.number);
  const offer = document.querySelector(further);
  return {
    said: document.querySelector('[role=status]').textContent.trim(),
    numbers: [...new Set(rows)].slice(0, 10),
    further: Boolean(offer?.checkVisibility()),
  };
}

/** Megabytes that the page holds, workers included, after what is not needed was thrown away. */
const memory = async (page) => {
  const { bytes } = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
  return bytes / 2 ** 20;
};
