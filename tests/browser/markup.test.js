// Whatever stands in the export or in the settings is shown as text. One site whose names, other names, titles and program
// words are attempts to become markup or script, and its harmless twin, where those signs are left out: each page must
// hold the same elements with the same attributes in both, ask for nothing more, and open no dialog.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { startBrowser } from './browser.js';
import { startSite, tryCheck } from './site.js';

const attacks = [
  '<script>alert(1)</script> Ann',
  'Bob "><img src=x onerror=alert(2)>',
  "Cat ' onfocus=alert(3) autofocus tabindex=1 x='",
  'Dan javascript:alert(4)',
  'Eve {{ 7 * 7 }} {% raw %} {# note #}',
  'Flo ${alert(5)} `${alert(5)}`',
  'Gus </template></bdi></title><svg onload=alert(6)>',
  'Hal &lt;b&gt; &amp; &#60;i&#62; &quot;',
  'Ivy <!-- --!> <![CDATA[ ]]> <?php ?>',
  'Jon <iframe srcdoc="<script>alert(7)</script>"></iframe>',
  'Kim <a href="javascript:alert(8)">press</a> <base href=//elsewhere.example/>',
  'Lea \\u003cscript\\u003ealert(9)\\u003c/script\\u003e {name} { $name }',
  'Max <style>*{display:none}</style> <meta http-equiv=refresh content=0>',
  'Ned <form action=/x><input name=q value=1></form> <math><mtext>',
];

/** The same words in the same places of every list, without a sign that could be more than text. */
const harmless = (text) => text.replace(/['`]/g, '').replace(/[^\p{L}\p{N};]+/gu, ' ').trim();

const header = 'certification_number,full_legal_name,date_active,date_expires,status,action,status_changed_at,other_names,specializations';
const states = [
  'Active/No sanctions,None,', 'Active/No sanctions,Under investigation,', 'Suspended,Suspended,2026-10-02',
  'Revoked,Revoked,2026-08-14', 'Expired/Lapsed,None,',
];
const number = (place) => `MPSS70${1000 + place}`;
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
/** Semicolons part other names and titles from each other. */
const single = (text) => text.replaceAll(';', '');
const otherName = (place) => single(attacks[(place + 3) % attacks.length]);
const titles = attacks.slice(0, 4).map(single);

/** A project with these words: `tame` is what is done to each. */
function project(tame) {
  const rows = attacks.map((attack, place) => [
    number(place), quoted(tame(attack)), '2025-03-15,2027-03-14', states[place % states.length],
    quoted(tame(otherName(place))), quoted(tame(titles[place % titles.length])),
  ].join(','));
  return { table: [header, ...rows, ''].join('\n'), settings: (text) => settings(text, tame) };
}

/** The project's settings with the program's own words replaced; JSON's texts are TOML's, too. */
function settings(text, tame) {
  const word = (key, attack) => [new RegExp(`^${key} = .*$`, 'm'), () => `${key} = ${JSON.stringify(tame(attack))}`];
  const changes = [
    word('registry', `Register ${attacks[0]}`), word('certification', `Certification ${attacks[1]}`),
    word('title', `Title ${attacks[6]}`), word('abbreviation', `Abbreviation ${attacks[8]}`),
    word('issuer', `Issuer ${attacks[9]}`), word('issuer_short', `Short ${attacks[11]}`),
    word('postal_address', `Street ${attacks[12]}`),
    [/^specializations = \[[^\]]*\]/m, () => `specializations = ${JSON.stringify(titles.map(tame))}`],
    [/^publish_specializations = false/m, () => 'publish_specializations = true'],
  ];
  return changes.reduce((changed, [place, value]) => {
    assert.match(changed, place);
    return changed.replace(place, value);
  }, text);
}

let wild;
let tame;
let browser;
before(async () => {
  wild = await startSite(project((text) => text));
  tame = await startSite(project(harmless));
  browser = await startBrowser();
});
afterEach(() => browser.abandon());
after(async () => {
  await browser?.close();
  wild?.stop();
  tame?.stop();
});

/** A visit in which every broken rule of the content policy is a fault. */
async function watched(site) {
  const visit = await browser.visit(site.address);
  await visit.page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy broken: ${violatedDirective} ${blockedURI}`);
    });
  });
  return visit;
}

/** Once the script has put the age of the data in the place of what stands there without script, and forms wait for people. */
async function settled(page) {
  const gone = (selector) => page.locator(selector).first().waitFor({ state: 'detached' });
  await gone('[data-module=freshness] :is(noscript, iframe)');
  await gone('form[role=search] button[type=submit][disabled]');
}

/** How often each element with each set of attributes stands on a page, templates included. */
async function shape(page) {
  await settled(page);
  return page.evaluate(elements);
}

/** The same of a page that looked someone up, once it says who signed what it reads, wherever it says how old that is. */
async function answeredShape(page) {
  await page.locator('[data-proof-outcome]').first().waitFor();
  await page.locator('[data-module=freshness]:not(:has([data-proof-outcome]))').first().waitFor({ state: 'detached' });
  return shape(page);
}

function elements() {
  const found = {};
  const count = (root) => root.querySelectorAll('*').forEach((element) => {
    const kind = [element.localName, ...element.getAttributeNames().sort()].join(' ');
    found[kind] = (found[kind] ?? 0) + 1;
    if (element.localName === 'template') count(element.content);
  });
  count(document);
  return found;
}

/** Pages on which words of the export or of the program stand; the official documents have none. */
const spoken = /^(|(browse|record|sheet|actions|glance|status|about|privacy|accessibility)\/.*|404\.html|as-of\.html)$/;

/** A person's static page. */
const ownPage = /^record\/[0-9a-f]{2}\//;

/** The paths of the site that a page links to, without fragments. */
const links = (page, address) => page.locator('a').evaluateAll((all, start) => (
  all.map(({ href }) => href.replace(/#.*/, '')).filter((href) => href.startsWith(start)).map((href) => href.slice(start.length))
), address);

/** Every page that can be reached and speaks of people or of the program: its path to its shape. */
async function shapes(site) {
  const visit = await watched(site);
  const found = new Map();
  const waiting = ['', '404.html', 'as-of.html'];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (found.has(path)) continue;
    await visit.page.goto(path);
    if (ownPage.test(path)) await visit.page.locator('article[data-standing]').waitFor();
    found.set(path, await shape(visit.page));
    waiting.push(...(await links(visit.page, site.address)).filter((one) => spoken.test(one)));
  }
  await visit.end();
  return found;
}

test('every page has the elements of its harmless twin', async () => {
  const [wildShapes, tameShapes] = await Promise.all([shapes(wild), shapes(tame)]);
  assert.deepEqual([...wildShapes.keys()].sort(), [...tameShapes.keys()].sort());
  assert.ok([...wildShapes.keys()].filter((path) => ownPage.test(path)).length === attacks.length);
  for (const [path, found] of wildShapes) assert.deepEqual(found, tameShapes.get(path), path);
});

/** Looks a person up by name, opens the record in place, then by its permanent link; gives what was shown. */
async function looked(visit, name, place) {
  const { page } = visit;
  await page.goto('');
  await page.locator('form button:enabled').waitFor();
  await page.locator('input[name=q]').fill(name);
  const row = page.locator(`li[data-number=${number(place)}]`);
  await row.waitFor();
  const shown = { row: await row.locator('[data-slot=name]').innerText(), results: await answeredShape(page) };
  await row.locator('a').click();
  const article = page.locator(`article[data-number=${number(place)}]:visible`);
  await article.waitFor();
  const opened = { name: await article.locator('[data-slot=name]').innerText(), opened: await answeredShape(page) };
  await page.goto(`record/#${number(place)}`);
  await page.locator(`article[data-number=${number(place)}]`).waitFor();
  const facts = await page.locator('article').innerText();
  return { ...shown, ...opened, view: await answeredShape(page), facts };
}

test('what is looked up is shown letter by letter, in the elements of its twin', async () => {
  const [wildVisit, tameVisit] = [await watched(wild), await watched(tame)];
  for (const [place, attack] of attacks.entries()) {
    // The twin's words find the person in both sites: signs between words are not looked at.
    const [told, twin] = await Promise.all([wildVisit, tameVisit].map((visit) => looked(visit, harmless(attack), place)));
    assert.deepEqual([told.row, told.name], [attack, attack]);
    for (const words of [attack, otherName(place), titles[place % titles.length]]) {
      assert.ok(told.facts.includes(words), `${words} is not in\n${told.facts}`);
    }
    for (const where of ['results', 'opened', 'view']) assert.deepEqual(told[where], twin[where], `${attack}: ${where}`);
  }
  await wildVisit.end();
  await tameVisit.end();
});

test('another name that is an attack is shown in a row as text', async () => {
  const visit = await watched(wild);
  for (const [place] of attacks.entries()) {
    await visit.page.goto('');
    await visit.page.locator('form button:enabled').waitFor();
    await visit.page.locator('input[name=q]').fill(harmless(otherName(place)));
    const note = visit.page.locator(`li[data-number=${number(place)}] [data-slot=other_name] bdi`);
    await note.waitFor();
    assert.equal(await note.innerText(), otherName(place));
  }
  await visit.end();
});

test('attacks that are typed, or stand behind # in an address, do nothing', async () => {
  const visit = await watched(wild);
  const { page } = visit;
  for (const attack of [...attacks, '"></form><script>alert(10)</script>', 'MPSS<b>701</b>', '%3Cimg%20src=x%3E', '%E0%A4%A']) {
    await page.goto('');
    await page.locator('form button:enabled').waitFor();
    const answered = async (query) => {
      await page.locator('input[name=q]').fill(query);
      await page.keyboard.press('Enter');
      await page.locator('[role=status][data-results-status]').filter({ hasText: /\S/ }).waitFor();
      await page.locator('input[name=q]').fill('');
      await page.locator('[data-results]').waitFor({ state: 'hidden' });
    };
    await answered('nobody at all');
    const before = await answeredShape(page);
    await answered(attack);
    assert.deepEqual(await shape(page), before, attack);
    for (const view of ['', 'record/']) {
      await page.goto(`about:blank`);
      await page.goto(`${view}#${attack}`);
      await page.locator('main').filter({ hasText: /\S/ }).waitFor();
      assert.equal(await page.locator('main :is(img, svg, iframe, base, style, math, script)').count(), 0, attack);
    }
  }
  await visit.end();
});

test('cells that hold no free text refuse it', () => {
  const good = ['MPSS701000', 'Ann', '2025-03-15', '2027-03-14', 'Active/No sanctions', 'None', '', '', ''];
  for (const place of [0, 2, 3, 4, 5, 6]) {
    const row = good.map((cell, at) => quoted(at === place ? '<script>alert(1)</script>' : cell)).join(',');
    const { status } = tryCheck({ table: `${header}\n${row}\n` });
    assert.equal(status, 1, header.split(',')[place]);
  }
});
