// Draws client/card.png out of card.html, in Debian's Chromium (or CHROMIUM): after card.html was changed, and then looked at.
//
//     node tests/browser/draw-card.mjs
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.goto(new URL('card.html', import.meta.url).href);
await page.screenshot({ path: here('../../client/card.png') });
await browser.close();
