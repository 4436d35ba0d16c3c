// What the gallery shows of the two sheets.
import { readingOf } from '../lib/sheet.js';
import { noteLines } from '../more.js';
import { foundSheet, noneSheet } from '../sheet-dom.js';
import { AGES, NOW, QUERY, TODAY, everybody, found, nobody, reasons } from './people.js';

/** Where the made-up registry stands; null for one that does not know its address. */
const ADDRESS = 'https://registry.example.org/';

/** Who is on the sheets that are not named by a standing. */
const WHO = { 'no-address': 'withheld', late: 'long' };

const checked = { now: NOW, today: TODAY };

/** The sheet of somebody. */
export function sheet(place, state, tool) {
  const facts = { ...tool.facts, base_url: state === 'no-address' ? null : ADDRESS };
  const age = state === 'late' ? { ...AGES.late, clockBehind: true } : AGES.fresh;
  place.append(foundSheet({ ...tool, facts }, { answer: { rows: [everybody[WHO[state] ?? state]] }, age, ...checked }));
}

const NONE = {
  number: { query: nobody.number, outcome: 'number', answer: { ...nobody, rows: [everybody.active, everybody.suspended], total: 2 } },
  name: { query: QUERY, outcome: 'name', answer: found(reasons.slice(4, 8)) },
  unread: { query: QUERY, outcome: 'unread', answer: found([], { total_is: 'at-least', further: true }) },
};

/** The sheet that says that nobody was found. */
export function none(place, state, tool) {
  const { query, ...rest } = NONE[state];
  const facts = { ...tool.facts, base_url: ADDRESS };
  const reading = readingOf(query, tool.program.number);
  place.append(noneSheet({ ...tool, facts }, { query, reading, ...rest, words: { noteLines }, age: AGES.fresh, ...checked }));
}
