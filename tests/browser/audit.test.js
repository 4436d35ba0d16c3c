// Accessibility: axe (WCAG 2.2 A and AA) and reflow over every kind of page in every state, in every language and in a made-up one of
// longer words, in light, dark, forced colours, at 320 px, and without script. `make audit` tries every page in every
// language and look; `make test` tries each page in looks and languages that take turns, so that each of them has its share.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.js';
import { audited, unscripted } from './findings.js';
import { ENGLISH, EVERYWHERE } from './places.js';
import { pseudo } from './pseudo.js';
import { startSite } from './site.js';

const isWhole = process.env.GOODSTANDING_AUDIT === 'all';

const LOOKS = {
  light: {},
  '320 px': { width: 320 },
  dark: { colors: 'dark' },
  'forced colours': { colors: 'dark', forced: true },
  '320 px, dark': { width: 320, colors: 'dark' },
  'without script': { isScriptless: true },
};

/** The made-up language of longer words. */
const LONGER = 'en-XA';
const LANGUAGES = ['en', 'ar', 'es', 'fa', 'hi', 'ja', 'ko', 'ru', 'vi', 'zh-Hans', 'zh-Hant', LONGER];

/** Of the languages, how many a page is tried in by a sample; the step has no factor in common with their number. */
const SAMPLED = 2;
const STEP = 5;

/** Pages of which one must be among those that the home page links to. */
const EXPECTED = ['browse/', 'code/', 'sanctions/', 'status/', 'actions/', 'glance/', 'about/', 'privacy/', 'accessibility/'];

let site;
let browser;
before(async () => {
  const longer = pseudo(readFileSync(new URL('../../locales/en.ftl', import.meta.url), 'utf8'));
  site = await startSite({
    locales: { [LONGER]: longer },
    settings: (text) => text.replace('[languages]\n', `[languages]\n${LONGER} = "unread"\n`),
  });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** The pages in English alone that the home page links to, by their path in the site. */
async function linked() {
  const visit = await browser.visit(site.address);
  await visit.page.goto('');
  const hrefs = await visit.page.locator('a').evaluateAll((all) => all.map((link) => link.href.replace(/#.*/, '')));
  await visit.end();
  const paths = hrefs.filter((href) => href.startsWith(site.address)).map((href) => href.slice(site.address.length));
  return [...new Set(paths.map((path) => path.replace(/(^|\/)index\.html$/, '$1')))].sort();
}

/** What is found at the places in a language, a visit for all of them. */
async function foundAt(places, language, look) {
  const { isScriptless = false, ...reader } = look;
  const folder = language === 'en' ? '' : `${language}/`;
  const visit = await browser.visit(site.address, reader);
  const found = [];
  for (const { path, reach } of places) {
    if (isScriptless) await unscripted(visit, folder + path);
    else {
      await visit.page.goto(folder + path);
      // The same page at another place in it is not loaded anew.
      if (path.includes('#')) await visit.page.reload();
      await reach?.(visit.page);
    }
    found.push(...(await audited(visit.page)));
  }
  await visit.end();
  return found;
}

/** Of places, those whose turn a look is in a language; all of them in a whole audit. */
function inTurn(places, look, language) {
  const looks = Object.keys(LOOKS);
  const at = LANGUAGES.indexOf(language);
  return places.filter((_, place) => {
    if (isWhole) return true;
    const turns = Array.from({ length: SAMPLED }, (_, turn) => [
      (place * STEP + turn * (LANGUAGES.length / SAMPLED)) % LANGUAGES.length, (place + turn * 3) % looks.length,
    ]);
    return turns.some(([whose, how]) => whose === at && looks[how] === look);
  });
}

/** Without script nothing can be reached but the page itself, at no place in it. */
const reachable = (places, look) => (
  look === 'without script' ? places.filter(({ path, reach }) => !reach && !path.includes('#')) : places
);

/** The frame with the age of the data, which only those pages have that run without script; it has the ground of its page. */
const FRAME = { path: 'as-of.html' };

test('the home page links to every kind of page', async () => {
  const paths = await linked();
  for (const path of EXPECTED) assert.ok(paths.includes(path), `${path} is not among ${paths.join(', ')}`);
});

for (const [name, look] of Object.entries(LOOKS)) {
  test(`pages in English alone, in ${name}`, async () => {
    const everywhere = EVERYWHERE.map(({ path }) => path);
    const own = (await linked()).filter((path) => !everywhere.includes(path) && !LANGUAGES.some((code) => path.startsWith(`${code}/`)));
    const places = reachable([...own.map((path) => ({ path })), ...ENGLISH], name);
    if (name === 'without script') places.push(FRAME);
    const looks = Object.keys(LOOKS);
    const mine = places.filter(({ path }, place) => isWhole || path === FRAME.path || place % looks.length === looks.indexOf(name) || (name === 'light' && places[place].reach));
    assert.deepEqual(await foundAt(mine, 'en', look), []);
  });
}

for (const language of LANGUAGES) {
  test(`pages in every language, in ${language}`, async () => {
    const found = [];
    for (const [name, look] of Object.entries(LOOKS)) {
      const places = inTurn(reachable(EVERYWHERE, name), name, language);
      if (places.length > 0) found.push(...(await foundAt(places, language, look)));
    }
    assert.deepEqual(found, []);
  });
}

test('a fault on a page is found', async () => {
  const visit = await browser.visit(site.address, { width: 320 });
  await visit.page.goto('');
  await visit.page.evaluate(() => {
    const image = document.createElement('img');
    document.querySelector('main').append(image);
    image.width = 1000;
  });
  const found = await audited(visit.page);
  assert.ok(found.some((finding) => finding.includes('image-alt')), found.join('\n'));
  assert.ok(found.some((finding) => finding.includes('in a window of 320 px')), found.join('\n'));
  await visit.end();
});
