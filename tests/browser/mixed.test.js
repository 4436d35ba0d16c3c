// A site that is half old and half new: cut off at any point of its upload, or with some files from a cache that kept them
// too long. What a reader is told is what the old publication said or what the new one says, or that the site is being
// updated: never something of both, and nobody who is in both is "not found".
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { startBrowser } from './browser.js';
import { publishTwice, startHost } from './signed-site.js';

const now = '2026-11-21T04:00:00Z';
/** One whose status and dates changed, one of whom nothing did, one who is new, and a number that nobody has. */
const CHANGED = 'MPSS700110';
const SAME = 'MPSS700111';
const NEW = 'MPSS700199';
const NOBODY = 'MPSS999999';
const OLD_ROW = 'MPSS700110,Robert Johnson Jr.,2026-02-10,2028-02-09,Active/No sanctions,None,';
const NEW_ROW = 'MPSS700110,Robert Johnson Jr.,2026-02-10,2028-03-31,Suspended,Suspended,2026-11-20';
const ADDED = 'MPSS700199,Beatrix Novak,2026-11-01,2028-10-31,Active/No sanctions,None,';

/** What may be said of each number: standing and last day, or that nobody has it. */
const ABSENT = 'nobody';
const SAME_TRUTH = 'active until 2028-03-02';
const TRUTHS = {
  [CHANGED]: { old: 'active until 2028-02-09', new: 'suspended until 2028-03-31' },
  [SAME]: { old: SAME_TRUTH, new: SAME_TRUTH },
  [NEW]: { old: ABSENT, new: 'active until 2028-10-31' },
  [NOBODY]: { old: ABSENT, new: ABSENT },
};
/** What is typed, and who is meant. */
const TYPED = {
  'robert johnson': CHANGED, 'jean-luc fournier': SAME, 'beatrix novak': NEW, [SAME]: SAME, [NOBODY]: NOBODY,
};

const TROUBLE = /being updated|part of the registry is missing|could not be read/;
const HEADS = ['tops.bin', 'head.json', 'head.tlog-proof', 'status.json'];

let browser;
let site;
let host;
/** Every path of the new publication, in the order of an upload. */
let order;

before(async () => {
  browser = await startBrowser();
  site = publishTwice(undefined, {
    table: (people) => `${people.replace(OLD_ROW, NEW_ROW).trim()}\n${ADDED}\n`,
    settings: (text) => text.replace(/^phone = .*$/m, 'phone = "(555) 010-0123"'),
  });
  order = uploadOrder(site.second);
  const scripts = (folder) => readdirSync(join(folder, 'client')).length;
  assert.equal(scripts(site.second), scripts(site.first) + 1, 'the publications are to have scripts of their own');
  host = await startHost(site.second);
});
afterEach(() => browser.abandon());
after(async () => {
  host?.stop();
  await browser?.close();
  site?.remove();
});

function uploadOrder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  const rank = (path) => {
    if (/^(client|p|tile)\//.test(path)) return 0;
    return path === 'checkpoint' ? 1 : 3 + HEADS.indexOf(path);
  };
  return files.sort((one, other) => rank(one) - rank(other));
}

/** What a host answers that has these paths of the new publication, and all others of the old one. */
const mixOf = (isNew) => (path, read) => read(isNew(path) ? site.second : site.first);

/** What the page says of a number at its permanent link. */
async function atLink(page, number) {
  await page.goto('about:blank');
  await page.goto(`${host.address}record/#${number}`);
  return said(page, number);
}

async function said(page, number) {
  const answer = page.locator(`article[data-number="${number}"][data-standing], [data-record-place] p`).first();
  await answer.filter({ hasNotText: 'Reading' }).waitFor();
  return shown(answer);
}

/** An article as its standing and last day, a sentence as what it means here. */
const shown = async (answer) => {
  const article = await answer.evaluate((one) => one.localName === 'article'
    && `${one.dataset.standing} until ${one.querySelector('[data-slot=expires] time').dateTime}`);
  return article || meaning(await answer.textContent());
};

function meaning(sentence) {
  if (/no certification with the number|No name in the registry/.test(sentence)) return ABSENT;
  return TROUBLE.test(sentence) ? 'trouble' : sentence;
}

/** What the home page says of what is typed: how the row of a number stands, or the sentence. */
async function typed(page, text, number) {
  await page.locator('input[name=q]').fill(text);
  await page.locator('input[name=q]').press('Enter');
  const status = page.locator('[role=status][data-results-status]').filter({ hasText: /\S/ });
  await status.waitFor();
  const row = page.locator(`[data-results] [data-number="${number}"]`);
  return await row.count() > 0 ? row.first().getAttribute('data-standing') : meaning(await status.textContent());
}

/** Which of the two truths was told, for the failures' sake with what was said. */
function judge(told, { old, new: next }) {
  if (told === 'trouble') return 'trouble';
  const kinds = [told === old && 'old', told === next && 'new'].filter(Boolean);
  assert.ok(kinds.length > 0, `"${told}" is neither "${old}" nor "${next}"`);
  return kinds.join(' and ');
}

/** Asks what readers ask, at permanent links and in the search box; gives which truth each answer was. */
async function asked(lie) {
  host.lie = lie;
  const { page, context } = await browser.visit(host.address, { now });
  const answers = {};
  for (const number of [CHANGED, NEW]) answers[number] = judge(await atLink(page, number), TRUTHS[number]);
  await page.goto(host.address);
  await page.locator('form button:enabled').waitFor();
  for (const [text, number] of Object.entries(TYPED)) {
    const standing = (truth) => truth.split(' until ')[0];
    const { old, new: next } = TRUTHS[number];
    answers[text] = judge(await typed(page, text, number), { old: standing(old), new: standing(next) });
  }
  await context.close();
  return answers;
}

const all = (answer) => ({
  [CHANGED]: answer, [NEW]: answer, 'robert johnson': answer, 'beatrix novak': answer,
  'jean-luc fournier': 'old and new', [SAME]: 'old and new', [NOBODY]: 'old and new',
});

test('an upload cut off anywhere leaves the old answers, until the new head is there', async () => {
  const heads = order.length - HEADS.length;
  const immutable = order.findIndex((path) => path === 'checkpoint');
  const cuts = [0, immutable >> 2, immutable >> 1, immutable, immutable + 1,
    ...[1, 2, 3].map((quarter) => immutable + 1 + ((heads - immutable - 1) * quarter >> 2)), heads, heads + 1, heads + 2, heads + 3, heads + 4];
  for (const cut of cuts) {
    const there = new Set(order.slice(0, cut));
    const answers = await asked(mixOf((path) => there.has(path)));
    assert.deepEqual(answers, all(there.has('tops.bin') ? 'new' : 'old'), `cut after ${cut} files, before ${order[cut]}`);
  }
});

for (const path of [...HEADS, 'checkpoint', 'index.html', 'record/index.html']) {
  test(`${path} alone from the other publication: the answers are those of tops.bin`, async () => {
    const isTops = path === 'tops.bin';
    assert.deepEqual(await asked(mixOf((one) => one !== path)), all(isTops ? 'old' : 'new'));
    assert.deepEqual(await asked(mixOf((one) => one === path || /^(client|p|tile)\//.test(one))), all(isTops ? 'new' : 'old'));
  });
}

test('pages of the new publication that have not arrived are said to be missing, and nobody is said not to exist', async () => {
  const arrives = (path) => !path.startsWith('p/') || existsSync(join(site.first, path));
  const answers = await asked((path, read) => (arrives(path) ? read(site.second) : null));
  assert.deepEqual(new Set([answers[CHANGED], answers[NEW], answers['robert johnson']]), new Set(['trouble']));
});

/** What the history of the open article says, once it says something. */
async function historyOf(page) {
  await page.locator('details[data-history] summary').click();
  const place = page.locator('[data-history-place]').filter({ hasText: /\S/ }).filter({ hasNotText: 'Reading' });
  await place.waitFor();
  return place.textContent();
}

test('the history of a record is that of the record above it, or there is none', async () => {
  host.lie = mixOf((path) => !HEADS.includes(path));
  const visit = await browser.visit(host.address, { now });
  const own = order.find((path) => path.startsWith('record/') && path.endsWith(`${CHANGED}.html`));
  await visit.page.goto(host.address + own);
  assert.match(await historyOf(visit.page), TROUBLE);
  host.lie = () => undefined;
  await visit.page.reload();
  assert.match(await historyOf(visit.page), /[Ss]uspended/);
  await visit.context.close();
});

test('a record that was open when the old pages went is shown as it is now', async () => {
  host.lie = mixOf(() => false);
  const visit = await browser.visit(host.address, { now });
  assert.equal(await atLink(visit.page, CHANGED), TRUTHS[CHANGED].old);
  const gone = readdirSync(join(site.first, 'p'), { recursive: true }).filter((page) => page.length > 60);
  host.lie = (path, read) => (gone.some((page) => path === `p/${page}`) ? null : read(site.second));
  await visit.page.locator('details[data-history] summary').click();
  await visit.page.locator('article[data-standing=suspended]').waitFor();
  assert.equal(await said(visit.page, CHANGED), TRUTHS[CHANGED].new);
  await visit.context.close();
});
