// Debian's Chromium, cut off from every other machine. A visit is one reader: their clock, their settings, and a record of
// everything that their browser asked for and complained about.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { builtAt } from './site.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Milliseconds that a page may take to show something, on a busy machine. */
const patience = 15_000;

/**
 * How a reader looks at a page.
 * @typedef {object} Reader
 * @property {boolean} [script] false switches scripts off
 * @property {string} [now] what the reader's clock says; the time of the build unless given
 * @property {'light'|'dark'} [colors]
 * @property {boolean} [forced] forced colours, as in Windows' contrast themes
 * @property {number} [width] of the window in CSS pixels
 * @property {number} [height] of the window in CSS pixels
 * @property {string} [locale] the language that the browser prefers
 */

export async function startBrowser() {
  assert.ok(existsSync(executablePath), `${executablePath} is missing: run "make test", or set CHROMIUM`);
  const browser = await chromium.launch({ executablePath, args: flags, chromiumSandbox: false });
  return {
    visit: (address, reader = {}) => visit(browser, address, reader),
    abandon: () => abandon(browser),
    close: () => browser.close(),
  };
}

/** Visits that have not ended, by their context in the browser. */
const open = new Map();

/** After each test: a visit still open is one of a test that failed, and its faults may say why. */
async function abandon(browser) {
  for (const context of browser.contexts()) {
    console.error(`faults seen before the test failed: ${JSON.stringify(open.get(context), null, 2)}`);
    open.delete(context);
    await context.close();
  }
}

async function visit(browser, address, { script = true, now = builtAt, colors = 'light', forced = false, width = 1280, height = 900, locale = 'en-US' }) {
  const context = await browser.newContext({
    locale,
    baseURL: address,
    javaScriptEnabled: script,
    colorScheme: colors,
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    viewport: { width, height },
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  const requests = [];
  const faults = [];
  listen(page, new URL(address).origin, requests, faults);
  open.set(context, faults);
  return { page, context, requests, faults, end: () => end(context, faults) };
}

/** Once what has changed on a page is drawn: scripts that wait for the next frame have had theirs. */
export const drawn = (page) => (
  page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }))
);

/** Notes every address asked for, and as faults: other origins, failures, errors in the console (broken CSP rules too). */
function listen(page, origin, requests, faults) {
  page.on('request', (request) => {
    requests.push(request.url());
    if (new URL(request.url()).origin !== origin) faults.push(`asked another origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answered ${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Aborted: the reader went on. csp: the console tells of broken rules; without script it is said of every module.
    if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') faults.push(`failed (${reason}): ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
}

/** Ends a visit; one with faults fails the test. */
async function end(context, faults) {
  open.delete(context);
  await context.close();
  assert.deepEqual(faults, []);
}

/** A whole hash, and the two digits of it that name a page's folder. */
const HASH = /([0-9a-f]{2}\/)?[0-9a-f]{64}/g;

/**
 * Fails when a word of what was typed, or its digits, stands in an address that was asked for, in any writing. Names made
 * of hashes are left out: three digits of a number turn up in one of them by chance.
 */
export function assertNeverAsked(requests, typed) {
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain(typed).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 || /[^\x00-\x7f]/.test(word));
  for (const address of requests) {
    const asked = plain(decodeURIComponent(new URL(address).pathname + new URL(address).search)).replace(HASH, '');
    for (const word of words) assert.ok(!asked.includes(word), `"${word}" was typed, and ${address} was asked for`);
  }
}
