// What the registry says about an advertisement: whether it lists the number, whether name and number belong together, and
// whether the certification is valid today. A reader may be the person listed: what has another explanation is not held
// against anybody.
import { agreementOf } from './same-name.js';

/** Standings in which somebody may present themselves as certified (102.30). */
const VALID = ['active', 'active-under-investigation'];
const NOT_VALID = ['suspended', 'revoked', 'expired'];

/**
 * The cases of the rules that need a look-up, as findings.js has them; the name that the advertisement gives, chosen among
 * those that stand near by what the registry has; whether a correct advertisement can be written.
 * @param {{person: object, context: object, looked: import('./findings.js').Looked|null, number: string|null}} fact
 */
export function registerCases({ person, context, looked, number }) {
  const name = person.name?.name ?? '';
  if (!looked) return { name, isValid: true, cases: { standing: ['judge', 'standing-no-number'] } };
  if (looked.error) return { name, isValid: true, cases: { listed: ['judge', 'listed-unread', { values: { number } }] } };
  const { row } = looked;
  if (!row) return { name, isValid: false, cases: { listed: ['judge', 'listed-none', { values: { number }, found: [number] }] } };
  const best = bestName(person, row);
  const cases = { person: personCase(best, row), listed: ['passed', 'listed-found', { values: { number } }], standing: standingCase(row, context) };
  const isTheirs = !['another', 'part', 'script'].includes(best.agreement);
  return { name: best.said, isValid: VALID.includes(row.standing) && isTheirs, cases };
}

/** The name of the advertisement that agrees best with the registry. */
function bestName(person, row) {
  const said = [person.name?.name, ...person.others].filter(Boolean);
  if (!row.name) return { said: person.name?.name ?? '', agreement: null };
  const registered = [row.name, ...(row.other_names ?? [])];
  const all = said.map((one) => ({ said: one, ...agreementOf(one, registered) }));
  const good = all.find(({ agreement }) => ['same', 'shorter', 'longer'].includes(agreement));
  // Names that merely stand near may only help.
  const own = person.name ? all[0] : null;
  return good ?? own ?? { said: '', agreement: null };
}

function personCase({ said, agreement, name }, row) {
  const values = { said, registered: row.name ?? '', number: row.number };
  if (!row.name) return ['judge', row.held ? 'person-held' : 'person-withheld', { values }];
  if (!said) return ['judge', 'person-unnamed-number', { values, write: row.name }];
  const more = { values, found: [said] };
  if (name !== row.name && ['same', 'shorter', 'longer'].includes(agreement)) return ['passed', 'person-other-name', more];
  if (agreement === 'same') return ['passed', 'person-same', more];
  if (agreement === 'another') return ['failed', 'person-another', more];
  const isGood = agreement === 'shorter' || agreement === 'longer';
  return [isGood ? 'passed' : 'judge', `person-${agreement}`, { ...more, write: agreement === 'script' ? '' : row.name }];
}

function standingCase(row, { notValid }) {
  const { standing } = row;
  const values = { number: row.number };
  if (standing === 'active') return ['passed', 'standing-active', { values }];
  if (standing === 'active-under-investigation') return ['passed', 'standing-watched', { values }];
  if (!NOT_VALID.includes(standing)) return ['judge', `standing-${standing}`, { values }];
  return notValid.length > 0 ? ['judge', 'standing-said', { values, found: [...new Set(notValid)] }] : ['failed', 'standing-not-valid', { values }];
}
