// Every kind of page, in every state that a reader can bring it to: how to get there, in any language where the page stands in
// all of them. What a state needs is found by what elements are, never by their words.

/**
 * @typedef {object} Place
 * @property {string} path below the folder of a language, or the root
 * @property {string} [state] what a reader has done there
 * @property {(page: import('playwright-core').Page) => Promise<void>} [reach] does it
 */

/** A search on the home page; `press` is the button below the results. */
const searched = (typed, press) => ({
  path: '',
  state: `searched for ${typed}${press ? ', then further' : ''}`,
  reach: async (page) => {
    await page.locator('form button:enabled').waitFor();
    await page.locator('input[name=q]').fill(typed);
    await page.locator('[data-results-status]').filter({ hasText: /\S/ }).waitFor();
    if (!press) return;
    const button = page.locator('[data-below] button').first();
    const words = await button.textContent();
    await button.click();
    await page.locator('[data-below] button', { hasText: words }).waitFor({ state: 'hidden' });
  },
});

const opened = {
  path: '',
  state: 'a record opened from the results',
  reach: async (page) => {
    await searched('maria cruz').reach(page);
    await page.locator('[data-results] a').first().click();
    await page.locator('[data-record-place] article').waitFor();
  },
};

const record = (number) => ({
  path: `record/#${number}`, reach: (page) => page.locator(`article[data-number=${number}]`).waitFor(),
});

const sheet = (number) => ({ path: `sheet/#${number}`, reach: (page) => page.locator('.verification').waitFor() });

const dated = {
  path: 'complaint/#appeal',
  state: 'with dates',
  reach: async (page) => {
    for (const [id, day] of [['decision', '2026-11-01'], ['received', '2026-11-20']]) await page.locator(`#${id}`).fill(day);
    await page.locator('.is-past').first().waitFor();
  },
};

const chosen = {
  path: 'status/',
  state: 'the languages open',
  reach: (page) => page.locator('.languages summary').click(),
};

/** The gallery, once its script has drawn what is its to draw. */
export const gallery = { path: 'style/', state: 'drawn', reach: (page) => page.locator('[data-drawn]').waitFor() };

/** Pages that stand in every language. @type {Place[]} */
export const EVERYWHERE = [
  gallery,
  ...['', 'record/', 'status/', 'sheet/', 'complaint/', 'help/', 'accessibility/', 'style/'].map((path) => ({ path })),
  ...['jo', 'horatio quinby', 'abqxz'].map((typed) => searched(typed)),
  searched('maria cruz', 'further'),
  searched('MPSS700114', 'further'),
  opened,
  ...['MPSS700101', 'MPSS700103', 'MPSS700104', 'MPSS700107'].map(record),
  ...['MPSS700104', 'MPSS700114'].map(sheet),
  dated,
  chosen,
];

/** Answers the questions about paths. */
const answered = {
  path: 'routes/',
  state: 'with answers',
  reach: async (page) => {
    for (const [name, value] of [['held', 'valid'], ['now', 'watched']]) await page.locator(`[name=${name}][value=${value}]`).check();
    await page.locator('[data-after]:visible').waitFor();
  },
};

/** The results of a staff list with rows of several kinds, and its filing sheet. */
const listed = {
  path: 'staff/',
  state: 'a list checked',
  reach: async (page) => {
    await page.locator('[data-staff-form]:visible').waitFor();
    await page.locator('#staff-list').fill('Jane Doe, MPSS700101\nOlivia Thornton\nMPSS700105\nMPSS12\nNobody Nowhere\nMaria Cruz, MPSS700103');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByRole('button', { name: 'Start the check' }).click();
    await page.locator('[data-staff-results]:visible').waitFor();
    await page.locator('#staff-view').selectOption('all');
    await page.getByRole('button', { name: 'Make the filing sheet' }).click();
  },
};

/** A search of the rules. */
const foundWords = (typed) => ({
  path: 'guidelines/',
  state: `searched for ${typed}`,
  reach: async (page) => {
    await page.locator('form.words-search button:enabled').waitFor();
    await page.locator('input[name=q]').fill(typed);
    await page.locator('[data-words-results] > li:visible, [data-words-near] button:visible').first().waitFor();
  },
});

/** Pages of our own about the official words, which other pages of rules link to, and those that nobody links to. */
const BEYOND = ['code/editions/', 'code/map/', 'code/massachusetts/', 'guidelines/terms/', 'guidelines/terms/g.html', '404.html', 'verify-receipt/'];

/** States of pages that stand in English alone. @type {Place[]} */
export const ENGLISH = [
  ...BEYOND.map((path) => ({ path })), answered, listed, foundWords('cultural humility'), foundWords('abqxz'),
];
