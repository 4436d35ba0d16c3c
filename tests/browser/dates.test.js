// My certification, by keyboard alone: a number or dates in, the days that follow out; the calendar file as two programs read
// it; the list of courses, kept only when asked. Nothing typed stands in an address, and every rule named has a place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { assertNeverAsked } from './browser.js';
import { browser, site } from './visiting.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const status = (page) => page.locator('[data-status]');
const step = (page, name) => page.locator(`[data-step="${name}"]`);
const when = (page, name) => step(page, name).locator('.step-when');

async function open(reader = {}, hash = '') {
  const visit = await browser.visit(site.address, reader);
  await visit.page.goto(`my-certification/${hash}`);
  await visit.page.locator('[data-ask]:not([hidden])').waitFor();
  return visit;
}

/** Presses Tab until an element has the focus. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}

async function lookUp(page, number) {
  await tabTo(page, '[name=number]');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
}

const said = (page, words) => status(page).filter({ hasText: words }).waitFor();

test('a number is looked up, and its days are shown, drawn and saved, with the keyboard alone', async () => {
  const visit = await open();
  const { page } = visit;
  await lookUp(page, '#mpss-700101');
  await said(page, 'You can apply for renewal from 14 December 2026 on. That is in 24 days.');
  await page.getByText('MPSS700101 – José García-López. Active, valid through 14 March 2027.').waitFor();
  assert.equal(await when(page, 'active').innerText(), '15 March 2025');
  assert.equal(await when(page, 'renewal').innerText(), '14 December 2026 to 13 March 2027');
  assert.equal(await when(page, 'expires').innerText(), '14 March 2027');
  assert.equal(await when(page, 'reinstatement').innerText(), '15 March 2027 to 13 March 2031');
  assert.match(await when(page, 'anew').innerText(), /^From 15 March 2031\. On 14 March 2031, exactly 4 years after, ask\.$/);
  assert.equal(await page.locator('[aria-current=step]').getAttribute('data-step'), 'active');
  assert.equal(await page.locator('[data-drawing] svg[role=img] .band').count(), 4);
  await page.locator('.freshness').filter({ hasText: '20 November 2026' }).waitFor();
  await tabTo(page, '[data-calendar] button');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.equal(file.suggestedFilename(), 'my-certification.ics');
  const text = readFileSync(await file.path(), 'utf8');
  const days = ['2026-12-14', '2027-03-13', '2027-03-14'];
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  assert.deepEqual(events.map(({ startDate }) => startDate.toString()), days);
  const others = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
  assert.deepEqual(others.map(({ start }) => start.toDateString()), days.map((day) => new Date(`${day}T12:00`).toDateString()));
  assert.match(text, /DTSTAMP:20261121T020012Z/);
  await said(page, 'The calendar file has been saved.');
  assertNeverAsked(visit.requests, '700101 mpss José García');
  await visit.end();
});

test('dates that are typed are enough; they are checked, and nothing of them is asked for', async () => {
  const visit = await open();
  const { page } = visit;
  const asked = visit.requests.length;
  await tabTo(page, '[name=expires]');
  await page.keyboard.type('3/14/2027');
  await page.getByText('Read as 14 March 2027.').waitFor();
  await page.keyboard.press('Enter');
  await said(page, 'You can apply for renewal from 14 December 2026 on.');
  await when(page, 'active').waitFor({ state: 'hidden' });
  assert.ok(visit.requests.slice(asked).every((address) => /head\.json$/.test(address)), visit.requests.slice(asked).join(' '));
  await page.locator('[name=expires]').fill('');
  await page.locator('[name=active]').fill('2024-02-29');
  await page.locator('[name=active]').press('Enter');
  await said(page, 'has passed');
  await page.getByText('No date of expiration was typed').waitFor();
  await page.getByText('do not say on which day 2 years end').waitFor();
  const unread = 'One of these dates cannot be read.';
  const wrong = [
    ['', '', 'Type a date of issue or a date of expiration.'], ['2027-03-14', '2027-03-14', 'is not after the date of issue'],
    ['', '1999-01-01', unread], ['', '2300-01-01', unread], ['', '0314', unread], ['', '2/30/2027', unread], ['', '3/14/27', unread],
  ];
  for (const [active, expires, words] of wrong) {
    await page.locator('[name=active]').fill(active);
    await page.locator('[name=expires]').fill(expires);
    await page.locator('[name=expires]').press('Enter');
    await said(page, words);
    assert.ok(await page.locator('[data-answer]').isHidden());
    assert.equal(await page.locator('[name=expires]').getAttribute('aria-invalid'), 'true');
    assert.equal(await page.locator('#dates-expires-said').innerText() !== '', words === unread || expires !== '');
    assert.ok(await page.locator('[name=expires]').evaluate((input) => input === document.activeElement));
  }
  await visit.end();
});

test('a field says which day it read, finds fault only once it is sent, and takes that back', async () => {
  const visit = await open();
  const { page } = visit;
  const field = page.locator('#dates-expires');
  const beside = page.locator('#dates-expires-said');
  for (const [keys, words] of [['March 14', ''], [', 20', ''], ['27', 'Read as 14 March 2027.']]) {
    await field.pressSequentially(keys);
    if (words) await beside.filter({ hasText: /\S/ }).waitFor();
    assert.equal(await beside.textContent(), words, keys);
    assert.equal(await field.getAttribute('aria-invalid'), null);
  }
  for (const [typed, words] of [['3/14/27', 'all four figures'], ['14/3/2027', 'no such day'], ['soon', 'cannot be read'], ['1/1/2200', '2000 to 2199']]) {
    await field.fill(typed);
    await field.press('Tab');
    assert.equal(await beside.textContent(), '');
    await page.getByRole('button', { name: 'Work out' }).click();
    await beside.filter({ hasText: words }).waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.match(await field.getAttribute('aria-describedby'), /dates-expires-said/);
    await field.press('End');
    await field.press('Backspace');
    await beside.waitFor({ state: 'hidden' });
    assert.equal(await field.getAttribute('aria-invalid'), null);
  }
  await visit.end();
});

const stages = [
  ['2026-12-14T07:59:59Z', 'from tomorrow, 14 December 2026', 'active'],
  ['2026-12-14T08:00:00Z', 'You can apply for renewal now. The last day is 13 March 2027. With today, that leaves 90 days.', 'renewal'],
  ['2027-03-14T08:00:00Z', 'Today, 14 March 2027, is the date of expiration.', 'expires'],
  ['2027-03-15T07:00:00Z', 'It can be reinstated through 13 March 2031.', 'reinstatement'],
  ['2031-03-14T18:00:00Z', 'exactly 4 years after', 'anew'],
  ['2031-03-15T18:00:00Z', 'A new application for certification is needed.', 'anew'],
];
test('each stage, by the clock of the registry', async () => {
  for (const [now, words, name] of stages) {
    const visit = await open({ now }, '#MPSS700101');
    await said(visit.page, words);
    assert.equal(await visit.page.locator('[aria-current=step]').getAttribute('data-step'), name, now);
    assert.equal(await visit.page.locator('[data-calendar]').isVisible(), name !== 'anew', now);
    await visit.end();
  }
});

test('a page left open over midnight says what holds when its reader comes back', async () => {
  const visit = await open({ now: '2026-12-14T07:59:59Z' }, '#MPSS700101');
  const { page } = visit;
  await said(page, 'from tomorrow');
  await page.clock.setFixedTime('2026-12-14T08:00:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await said(page, 'You can apply for renewal now.');
  assert.equal(await page.locator('[aria-current=step]').getAttribute('data-step'), 'renewal');
  await visit.end();
});

test('what the registry says of a record goes before its dates', async () => {
  const visit = await open();
  const { page } = visit;
  const records = [
    ['MPSS700104', 'as suspended. While it does, it cannot be renewed', false], ['MPSS700105', 'as revoked, so it cannot be renewed', false],
    ['MPSS700103', 'You can apply for renewal from', true], ['MPSS700107', 'It can be reinstated through 30 January 2028.', true],
  ];
  for (const [number, words, isDrawn] of records) {
    await lookUp(page, number);
    await said(page, words);
    assert.equal(await page.locator('[data-drawing] svg').count(), isDrawn ? 1 : 0, number);
    assert.equal(await page.locator('[data-calendar]').isVisible(), isDrawn, number);
  }
  await lookUp(page, 'MPSS700103');
  await page.getByText('The Guidelines do not say whether a certification under investigation is in good standing').waitFor();
  for (const [typed, words] of [['700199', 'There is no certification with the number MPSS700199'], ['jane', 'Type a certification number']]) {
    await lookUp(page, typed);
    await said(page, words);
    await when(page, 'expires').waitFor({ state: 'hidden' });
  }
  await visit.end();
});

/** Fills the form of a course with the keyboard, field by field. */
async function addByKeyboard(page, { title, provider, from, hours, ethics: own }) {
  const [year, month, day] = from.split('-');
  await tabTo(page, '[data-course] [name=title]');
  for (const keys of [title, provider, `${month}/${day}/${year}`]) {
    await page.keyboard.type(keys);
    await page.keyboard.press('Tab');
  }
  for (const [name, keys] of [['hours', hours], ['ethics', own]]) {
    await tabTo(page, `[data-course] [name=${name}]`);
    await page.keyboard.type(keys);
  }
  await tabTo(page, '[data-course] button');
  await page.keyboard.press('Enter');
}

/** Fills the form of a course at once. */
async function add(page, fields) {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[data-course] [name=${name}]`).fill(value);
  await page.locator('[data-course] [name=title]').press('Enter');
}

const told = (page, words) => page.locator('[data-tally-status]').filter({ hasText: words }).waitFor();
const courses = (page) => page.locator('[data-courses] > li');
const ethics = { title: 'Law and ethics', provider: 'County', from: '2026-03-12', hours: '4', ethics: '4' };

test('courses are counted, a repeated one is refused, and what is missing is said', async () => {
  const visit = await open({}, '#MPSS700101');
  const { page } = visit;
  await said(page, 'You can apply');
  await addByKeyboard(page, ethics);
  await told(page, 'is on the list.');
  await page.getByText('16 hours are still missing. At least 2 of them must be in law and ethics.').waitFor();
  await add(page, { ...ethics, title: 'LAW & ethics', from: '2026-09-12' });
  await told(page, 'is on the list.');
  await add(page, { ...ethics, title: 'law  AND ethics', from: '2026-09-12' });
  await told(page, 'The same course counts once, so it was not added.');
  assert.equal(await page.locator('[data-tally-status] a').innerText(), 'Appendix C.1.A');
  assert.equal(await courses(page).count(), 2);
  await add(page, { title: 'Psychology', provider: '', from: '2026-05-20', hours: '', units: '3', ethics: '' });
  await page.getByText('The list has the hours that a renewal asks for.').waitFor();
  await page.getByText('Counted from 3 units of coursework.').waitFor();
  const wrong = [
    [{ title: '' }, 'Type the title'], [{ from: '' }, 'Type the day'], [{ from: '12/3/26' }, 'One of these dates cannot be read'], [{ until: '2026-02-30' }, 'One of these dates cannot be read'], [{ until: '2026-01-01' }, 'Its last day cannot be before its first'],
    [{ hours: 'two' }, 'Type the hours'], [{ hours: '2', units: '3' }, 'not both'], [{ ethics: '5' }, 'cannot be more than those of the course'],
  ];
  for (const [fields, words] of wrong) {
    await add(page, { ...ethics, title: 'Another', units: '', until: '', ...fields });
    await told(page, words);
  }
  assert.equal(await courses(page).count(), 3);
  await tabTo(page, '[data-courses] > li:first-child button');
  await page.keyboard.press('Enter');
  await told(page, 'is off the list.');
  assert.equal(await courses(page).count(), 2);
  assertNeverAsked(visit.requests, 'psychology county ethics');
  await visit.end();
});

test('the list is kept in the browser only when asked, and forgotten when asked', async () => {
  const visit = await open();
  const { page } = visit;
  const kept = () => page.evaluate(() => Object.entries(localStorage));
  await add(page, ethics);
  assert.deepEqual(await kept(), []);
  await tabTo(page, '[data-keep]');
  await page.keyboard.press('Space');
  await told(page, 'keeps the list from now on');
  await add(page, { ...ethics, title: 'Another' });
  await page.reload();
  await told(page, 'This browser has kept your list.');
  assert.equal(await courses(page).count(), 2);
  await tabTo(page, '[data-do=forget]');
  await page.keyboard.press('Enter');
  await told(page, 'This browser has forgotten the list.');
  assert.deepEqual(await kept(), []);
  assert.equal(await courses(page).count(), 2);
  await page.evaluate((key) => localStorage.setItem(key, '{"v":1,"courses":[null,{"title":"x","from":"never"},7]}'), '/courses');
  await page.reload();
  await told(page, 'This browser has kept your list.');
  await visit.end();
});

test('the list is saved as a file and read from one', async () => {
  const visit = await open();
  const { page } = visit;
  await add(page, { ...ethics, title: '=1+1', name: 'Ann' });
  await tabTo(page, '[data-do=export]');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const bytes = readFileSync(await file.path());
  assert.match(bytes.toString('utf8'), /\r\nAnn,'=1\+1,2026-03-12,,County,4,,4\r\n/);
  const bring = (buffer) => page.locator('[data-file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(buffer) });
  await bring(bytes);
  await told(page, 'no course that is not on the list yet');
  await bring('title,date,hours\nNew,2026-04-01,2\nOld,4/1/2026,2\n');
  await told(page, 'One course was added. These rows of the file could not be read and were left out: 3.');
  await bring('nothing of the kind');
  await told(page, 'This is not a file of courses');
  assert.equal(await courses(page).count(), 2);
  await visit.end();
});

test('without script, the rules stand there in words', async () => {
  const visit = await browser.visit(site.address, { script: false });
  const { page } = visit;
  await page.goto('my-certification/');
  await page.getByText('You can apply for renewal up to 90 days before the date of expiration.').waitFor();
  await page.locator('noscript .notice').filter({ hasText: 'JavaScript is off' }).waitFor();
  for (const hidden of ['[data-ask]', '[data-answer]', '[data-tally]', '.step-when']) assert.ok(await page.locator(hidden).first().isHidden(), hidden);
  await visit.end();
});

/** Every link to a rule on the page, those in its templates too, and what it leads to. */
const ruleLinks = (page) => page.evaluate(() => {
  const places = [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];
  return places.flatMap((place) => [...place.querySelectorAll('.rules > *')]).map((link) => {
    const { hash, href } = new URL(link.getAttribute('href') ?? 'about:blank', document.baseURI);
    return { label: link.textContent, page: href.replace(hash, ''), place: decodeURIComponent(hash.slice(1)) };
  });
});

test('every rule that an answer can name has a place, and the figures on the page stand in the rules named beside them', async () => {
  const visit = await open();
  const links = await ruleLinks(visit.page);
  assert.ok(links.length > 60, String(links.length));
  const pages = new Map();
  for (const { page, place, label } of links) {
    assert.ok(page.startsWith(site.address), `${label} is no link`);
    if (!pages.has(page)) pages.set(page, await (await fetch(page)).text());
    assert.ok(!place || new RegExp(`\\sid="?${place}["\\s>]`).test(pages.get(page)), `${label}: no ${place} on ${page}`);
  }
  const official = (path) => readFileSync(new URL(`../../content/2024/${path}.md`, import.meta.url), 'utf8');
  const figures = [
    ['207', /every two years/], ['207', /up to 90 days prior/], ['207', /20 hours of continued education/], ['207', /six hours of law and ethics/],
    ['207', /within 10 days/], ['209', /less than four years/], ['209', /40-hour refresher/], ['appendix-c', /three units of coursework are equal to 12 hours/],
    ['appendix-c', /minimum of two years/], ['601', /Biennial Renewal[^|]*\| \$ 80\.00/], ['601', /Reinstatement of Certification –[^|]*\| \$ 80\.00/],
    ['601', /Application for Certification \| \$ 100\.00/], ['601', /Certification Exam \| \$ 150\.00/],
  ];
  for (const [path, words] of figures) assert.match(official(path), words);
  const data = await visit.page.locator('[data-module=dates]').evaluate(({ dataset }) => ({ ...dataset }));
  const shown = await visit.page.locator('main').innerText();
  for (const figure of ['90 days', '20 hours', '40-hour', '10 days', '$80.', '$100.', '$150.', '12 hours']) assert.ok(shown.includes(figure), figure);
  const { term, opens, lapse, hours, ethics: some, units, unitHours } = data;
  assert.deepEqual([term, opens, lapse, hours, some, units, unitHours], ['2', '90', '4', '20', '6', '3', '12']);
  await visit.end();
});

test('every answer names a rule', async () => {
  const visit = await open();
  const { page } = visit;
  for (const number of ['MPSS700101', 'MPSS700103', 'MPSS700104', 'MPSS700105', 'MPSS700107', 'MPSS700199']) {
    await lookUp(page, number);
    await page.locator('[data-answer]:not([hidden]) [data-slot=rules] a').first().waitFor();
    await page.locator('[data-answer]').evaluate((answer) => { answer.hidden = true; });
  }
  await visit.end();
});

const looks = { light: {}, dark: { colors: 'dark' }, 'forced colours': { colors: 'dark', forced: true }, '320 px': { width: 320 } };
for (const [name, look] of Object.entries(looks)) {
  test(`answers pass the audit in ${name}`, async () => {
    const visit = await open(look, '#MPSS700101');
    const { page } = visit;
    await said(page, 'You can apply');
    await add(page, ethics);
    await add(page, { ...ethics, from: '2024-01-01', title: 'Old' });
    await add(page, { ...ethics, hours: '' });
    await page.evaluate(axe);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`), []);
    assert.equal(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)), 0);
    await visit.end();
  });
}
