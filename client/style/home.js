// What the gallery shows of the home page: fields, the age of the data, rows, what a search comes to.
import { dayField } from '../day-field.js';
import { answerSentence, belowWords } from '../lib/sentences.js';
import { answerSentence as moreSentence, belowWords as moreBelow, noteLines, showOthers } from '../more.js';
import { start as startFreshness } from '../parts/freshness.js';
import { placesIn, tell, wait } from '../parts/search.js';
import { tell as tellProof } from '../proof.js';
import { showRows } from '../results.js';
import { AGES, NOW, QUERY, TODAY, found, names, nobody, otherwise, reasons, standings } from './people.js';
import { TROUBLES, drawnIn, standIn } from './stand-in.js';

/** What was typed into the fields for days. */
const TYPED = { filled: '3/14/2027', form: 'tomorrow', calendar: '2027-02-30' };

/** As the script leaves a field for a day that is typed into, or sent. */
export function day(place, state, { say }) {
  const input = place.querySelector('input');
  const field = dayField(input, say);
  if (state === 'empty') return;
  input.value = TYPED[state];
  input.dispatchEvent(new Event('input'));
  if (state !== 'filled') field.check();
}

/** The box once the script is there, and with something in it. */
export function search(place, state) {
  place.querySelector('button').disabled = false;
  if (state === 'filled') place.querySelector('input').value = QUERY;
}

/** As a part that cannot start shows it. */
export function problem(place) {
  place.querySelector('[data-problem]').hidden = false;
}

/** The age of the data, and what was found out about who signed them. */
export async function age(place, state, tool) {
  const ages = state in TROUBLES ? TROUBLES[state] : async () => AGES[state] ?? AGES.fresh;
  const drawn = drawnIn(place);
  startFreshness(place, standIn(tool.site, { age: state === 'unknown' ? TROUBLES.offline : ages }));
  await drawn;
  const outcome = !(state in AGES) && !(state in TROUBLES) && state !== 'unknown' ? state : null;
  if (outcome) tellProof(place, { outcome, published: new Date(NOW).toISOString() }, tool);
}

const LISTS = {
  standing: Object.values(standings),
  name: [...Object.values(names), otherwise],
  matched: reasons,
  empty: [],
};

export function rows(place, state, { say }) {
  showRows(place, LISTS[state], { say, query: QUERY, today: TODAY, noteLines });
}

const PLAIN = { answerSentence, belowWords };
const MORE = { answerSentence: moreSentence, belowWords: moreBelow, noteLines, showOthers };
const people = [standings.active, standings['active-under-investigation'], standings.suspended];
const plain = { depth: 'whole', words: PLAIN, found: found(people, { further: true }) };
const typing = { kind: 'number', number: null, rows: [], total: 0, total_is: 'exact', further: false, digits: 3 };

/** What look-ups come to, by the state that they leave the page in. */
const OUTCOMES = {
  typing: [{ ...plain, found: typing }],
  found: [plain],
  similar: [{ depth: 'further', words: MORE, found: found(reasons.slice(4, 8)) }],
  nobody: [{ depth: 'further', words: MORE, found: found([]) }],
  number: [{ ...plain, found: nobody }],
  like: [{ ...plain, found: nobody }, { depth: 'further', words: MORE, found: { ...nobody, rows: people.slice(0, 2) } }],
  kept: [plain, { trouble: 'offline' }],
};

/** What the search says and shows. */
export async function outcome(place, state, tool) {
  const search = { ...tool, ...placesIn(place), asking: '', answered: '' };
  const sentence = { waiting: 'ui-waiting', looking: 'ui-looking' }[state];
  if (sentence) return wait(search, sentence);
  if (state === 'further') return further(search);
  for (const one of OUTCOMES[state] ?? (state in TROUBLES ? [{ trouble: state }] : [])) {
    const error = one.trouble && await TROUBLES[one.trouble]().catch((reason) => reason);
    tell(search, { query: QUERY, today: TODAY, error, ...one });
  }
  return undefined;
}

/** The button was pressed, and the answer is not there yet. */
function further(search) {
  tell(search, { query: QUERY, today: TODAY, ...plain });
  search.below[1].setAttribute('aria-disabled', 'true');
  wait(search, 'ui-looking-further');
}
