// A site of the dozen people and a browser to visit it with, for a whole file of tests: imported, they are there before
// the first test and gone after the last, and what a test leaves open is closed behind it.
import { after, afterEach, before } from 'node:test';
import { startBrowser } from './browser.js';
import { startSite } from './site.js';

export let site;
export let browser;
before(async () => {
  site = await startSite();
  browser = await startBrowser();
});
afterEach(() => browser.abandon());
after(async () => {
  await browser?.close();
  site?.stop();
});
