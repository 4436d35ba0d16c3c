// The people of the gallery, who do not exist: one for each standing, for each kind of name, and for each reason why somebody
// is among results.
import { row } from '../lib/rows.js';

/** The day of the gallery, and the times of its data. */
export const TODAY = '2026-11-21';
export const NOW = Date.parse('2026-11-21T02:00:12Z');
const AS_OF = Date.parse('2026-11-20T23:00:00Z');
const DUE = Date.parse('2026-11-23T23:00:00Z');

/** How old the data may be. */
export const AGES = {
  fresh: { asOf: AS_OF, nextDue: DUE, late: false, clockBehind: false },
  late: { asOf: AS_OF, nextDue: DUE, late: true, clockBehind: false },
  clock: { asOf: AS_OF, nextDue: DUE, late: false, clockBehind: true },
};

const VALID = { listing: 'listed', status: 'active', action: 'none', active: '2025-03-15', expires: '2027-03-14' };
const PAST = { active: '2024-03-15', expires: '2026-03-14' };
const SUSPENDED = { ...VALID, status: 'suspended', action: 'suspended', changed: '2026-10-02' };
const REVOKED = { ...VALID, status: 'revoked', action: 'revoked', changed: '2026-08-14T17:30:00Z' };
const UNREAD = { ...VALID, listing: 'held', status: null, action: null, active: null, expires: null };

const STANDINGS = {
  active: { ...VALID, name: 'Olivia Thornton' },
  'active-under-investigation': { ...VALID, name: 'Maria Cruz', action: 'under-investigation', changed: '2026-11-02' },
  expired: { ...VALID, ...PAST, name: 'Horatio Quinby' },
  'expired-early': { ...VALID, name: 'Jane Doe', status: 'expired' },
  'expired-undated': { ...VALID, name: 'Ann Lee', status: 'expired', expires: null },
  suspended: { ...SUSPENDED, name: 'Daniel Okafor' },
  'suspended-expired': { ...SUSPENDED, ...PAST, name: 'Priya Raman' },
  revoked: { ...REVOKED, name: 'Tomás Herrera' },
  'revoked-expired': { ...REVOKED, ...PAST, name: 'Lena Fischer' },
  'being-corrected': { ...UNREAD, name: null, confirmed: null },
  'no-longer-listed': { ...VALID, name: 'Paul Mercer', listing: 'unlisted', unlisted: '2026-10-01' },
  'no-longer-listed-undated': { ...VALID, name: 'Ruth Adler', listing: 'unlisted', unlisted: null },
};

const NAMES = {
  held: { ...SUSPENDED, name: 'Grace Kim', listing: 'held', confirmed: '2026-11-10T23:00:00Z' },
  withheld: { ...VALID, name: null },
  'right-to-left': { ...VALID, name: 'ליאורה בן־דוד', other_names: ['ליאורה כהן', 'Liora Ben-David'] },
  arabic: { ...SUSPENDED, ...PAST, name: 'فاطمة الزهراء' },
  han: { ...VALID, name: '欧阳修明' },
  long: {
    ...VALID, name: 'María de los Ángeles Fernández-Villanueva y Gutiérrez de la Concepción-Montenegro',
    other_names: ['Angie Fernández', 'María Montenegro'], ended: { action: 'suspended', on: '2025-06-30' },
    specializations: ['Crisis Services', 'Forensic (Justice Involved)'],
  },
  unbroken: { ...VALID, name: 'Wolfeschlegelsteinhausenbergerdorffvoralternwaren' },
};

/** What was typed, for everybody who was found by it. */
export const QUERY = 'maria gonzales';

const REASONS = [
  ['Maria Gonzales', 'exact'], ['Ana Maria Ruiz Gonzales', 'parts'], ['Mariana Gonzalestein', 'prefix'],
  ['M. Gonzales', 'some-words'], ['Maria González', 'spelling', ['gonzalez']], ['Mary Gonzales', 'short-form', ['mary']],
  ['Maria Gonsalis', 'sound', ['gonsalis']], ['Marja Gonzalo', 'sound'], ['Pedro Gonzales', 'some-words'],
  ['Pedro Gonzalo', 'some-words'], ['Мария Гонсалес', 'sound'], ['Мария Гонсалес', 'sound', ['мария']],
];

let count = 100;
const person = (facts, why = { matched: 'exact' }) => (
  row(`MPSS700${count += 1}`, { other_names: null, specializations: null, ended: null, confirmed: null, unlisted: null, changed: null, ...facts }, why, TODAY)
);
const all = (people) => Object.fromEntries(Object.entries(people).map(([name, facts]) => [name, person(facts)]));

export const standings = all(STANDINGS);
export const names = all(NAMES);
export const reasons = REASONS.map(([name, matched, meant]) => person({ ...VALID, name }, { matched, meant }));
export const otherwise = { ...person({ ...VALID, name: 'Ruth Alvarez' }), other_name: 'Maria Gonzales' };

/** Everybody who has a record of their own to show, by its state. */
export const everybody = { ...standings, ...names };

/** An answer of a look-up by name. */
export const found = (rows, more = {}) => ({
  kind: 'name', rows, total: rows.length, total_is: 'exact', further: false, digits: null, ...more,
});

/** An answer about a number that nobody has. */
export const nobody = { kind: 'number', number: 'MPSS700999', rows: [], total: 0, total_is: 'exact', further: true, digits: null };
