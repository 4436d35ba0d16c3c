// The main journeys by keyboard alone, as a screen reader has them. What is read and announced on the way is written to
// tests/cases/journeys/JOURNEY.LANGUAGE.txt; UPDATE_EXPECT=1 writes the files anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerWithKeyboard } from './keyboard.js';
import { assertPinned } from './pinned.js';
import { sentencesOf } from './sentences.js';
import { browser, site } from './visiting.js';

const LANGUAGES = ['en', 'es', 'ar'];
/** What a page says while something takes long. */
const WAITING = ['ui-waiting', 'ui-looking', 'ui-looking-further', 'advert-reading'];

/** A test of a journey in each of the languages, whose record is pinned. */
function journey(name, languages, travel) {
  for (const language of languages) {
    test(`${name}, by keyboard, in ${language}`, async () => {
      const visit = await browser.visit(language === 'en' ? site.address : `${site.address}${language}/`);
      const named = sentencesOf(language);
      const reader = await readerWithKeyboard(visit, `What a screen reader says: ${name} (${language})`, WAITING.map(named));
      await travel(reader, named, visit);
      await reader.hearsOf(0);
      assertPinned(`tests/cases/journeys/${name.replaceAll(' ', '-')}.${language}.txt`, reader.text());
      await visit.end();
    });
  }
}

/** The home page, once its script has taken over. */
const HOME = 'form button:enabled';

/** Types into the box of the home page, and presses Enter. */
async function searches(reader, named, text) {
  await reader.opens('', HOME);
  await reader.tabsTo('searchbox', named('search-label'));
  await reader.types(text);
}

journey('find a person', LANGUAGES, async (reader, named, { page }) => {
  await searches(reader, named, 'garcia lop');
  await reader.hearsOf(1);
  await reader.presses('Enter', 'link', 'José García-López');
  await reader.hearsOf(0);
  await reader.presses('Enter', 'heading', 'José García-López MPSS700101');
  await reader.hearsOf(0);
  await reader.reads('[data-record-place] .answer');
  assert.match(page.url(), /#MPSS700101$/);
  await reader.goesBack('link', 'José García-López');
});

journey('nobody has the name', LANGUAGES, async (reader, named) => {
  await searches(reader, named, 'Quixby Abernathyz');
  await reader.hearsOf(1);
  await reader.tabsTo('link', named('later-sheet-none'));
  await reader.follows('.verification.not-found');
  await reader.isAt('heading', named('tool-sheet-none-title'));
  await reader.hearsOf(1);
  await reader.reads('.verification .answer');
});

journey('nobody has the number', LANGUAGES, async (reader, named) => {
  await searches(reader, named, 'MPSS700199');
  const [sentence] = await reader.hearsOf(1);
  assert.match(sentence, named('ui-not-found'));
  await reader.tabsTo('link', named('later-sheet-none'));
  await reader.follows('.verification.not-found');
  await reader.isAt('heading', named('tool-sheet-none-title'));
  await reader.hearsOf(1);
  await reader.reads('.verification .answer');
});

journey('verify and print', LANGUAGES, async (reader, named, { page }) => {
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => { window.printed += 1; };
  });
  await searches(reader, named, '700104');
  await reader.hearsOf(1);
  await reader.presses('Enter', 'link', 'Siobhán O’Brien');
  await reader.hearsOf(0);
  await reader.presses('Enter', 'heading', 'Siobhán O’Brien MPSS700104');
  await reader.reads('[data-record-place] .answer');
  await reader.tabsTo('link', named('tool-sheet-title'));
  await reader.follows('.verification');
  await reader.isAt('heading', 'Siobhán O’Brien MPSS700104');
  await reader.hearsOf(1);
  await reader.reads('.verification .answer');
  await reader.reads('.verification .facts');
  await reader.tabsTo('button', named('tool-sheet-print'));
  await reader.presses('Enter', 'button', named('tool-sheet-print'));
  assert.equal(await page.evaluate(() => window.printed), 1);
});

journey('raise a concern', LANGUAGES, async (reader, named) => {
  await reader.opens('', HOME);
  await reader.tabsTo('link', named('door-public-complain'));
  await reader.follows('form.clock:visible');
  await reader.tabsTo('radio', named('tool-complaint-kind-ethics'));
  await reader.presses('ArrowDown', 'radio', named('tool-complaint-kind-general'));
  await reader.presses('ArrowDown', 'radio', named('tool-complaint-kind-appeal'));
  await reader.hearsOf(0);
  await reader.tabsTo('textbox', named('tool-complaint-date-decision'));
  await reader.types('2026-11-12');
  await reader.hearsOf(2);
  await reader.tabsTo('textbox', named('tool-complaint-date-received'));
  await reader.types('11/20/2026');
  await reader.hearsOf(1);
  await reader.tabsTo('button', named('tool-complaint-show'));
  await reader.presses('Enter', 'status', /.*/);
  await reader.hearsOf(0);
  await reader.reads('[data-result]');
  await reader.reads('[data-step="appeal"]');
});

journey('check an advertisement', ['en'], async (reader, named) => {
  await reader.opens('', HOME);
  await reader.tabsTo('link', named('door-employer-advert'));
  await reader.follows('[data-check]:visible');
  await reader.tabsTo('textbox', named('tool-advert-text'));
  await reader.types('Siobhan O’Brien, CMPSS, MPSS700104');
  await reader.tabsTo('button', named('tool-advert-button'));
  await reader.presses('Enter', 'button', named('tool-advert-button'));
  await reader.hearsOf(1);
  await reader.reads('article.advert h3');
  await reader.reads('article.advert .finding');
});

journey('read H12 and its sanction', ['en'], async (reader, named) => {
  await reader.opens('', HOME);
  await reader.tabsTo('link', named('door-specialist-code'));
  await reader.follows('#H12');
  await reader.tabsTo('link', /^H\b/);
  await reader.jumpsTo('H');
  await reader.tabsTo('link', '12. H12');
  await reader.reads('#H12 > .item-words > p');
  await reader.tabsTo('link', 'Sanction 8');
  await reader.follows('#sanction-8');
  await reader.tabsTo('link', '8. H12');
  await reader.reads('#sanction-8');
});
