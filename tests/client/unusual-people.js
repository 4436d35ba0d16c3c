// People of whom the registry says less than usual, or more: held, withheld and unlisted records, and other names. What
// the script and the program answer about them is compared, so everything that either must get right stands here.
import { person } from './small-site.js';

/** A record with these fields alone. */
const bare = (number, name, facts) => ({ number, name, ...facts });

export const unusual = [
  person('MPSS200001', 'Jane Doe', { other_names: ['Jane Roe', 'Doe Jane', 'Janie Doe'] }),
  person('MPSS200002', 'Jane Roe'),
  bare('MPSS200003', 'Held Since', { active: '2025-03-15', expires: '2027-03-14', held: { confirmed: '2026-11-18T05:00:00Z' } }),
  bare('MPSS200004', 'Held Suspended', { expires: '2027-03-14', status: 'suspended', held: { confirmed: '2026-11-18T05:00:00Z' } }),
  bare('MPSS200005', 'Held Never', { held: {} }),
  bare('MPSS200006', null, { held: {} }),
  bare('MPSS200007', 'Held Expired', { status: 'expired', held: {}, other_names: ['Withdrawn Begun'] }),
  bare('MPSS200008', 'Held Long', { expires: '2026-11-20', held: { confirmed: '2026-11-18T05:00:00Z' } }),
  bare('MPSS200009', 'Held Revoked', { action: 'revoked', expires: '2026-01-31', held: {} }),
  person('MPSS200010', null),
  person('MPSS200011', null, { status: 'suspended', action: 'suspended' }),
  bare('MPSS200012', 'Gone Away', { unlisted: '2026-10-01' }),
  bare('MPSS200013', null, { unlisted: '2026-10-01' }),
  person('MPSS200014', 'Ended Once', { ended: { action: 'suspended', on: '2026-09-30' } }),
  bare('MPSS200015', 'Listed Barely', {}),
  person('MPSS200016', 'Maria Smith', { other_names: ['Maria Delacroix Smith', 'Smith-Delacroix Maria'] }),
  person('MPSS200017', 'Anna Lee', { status: 'suspended', other_names: ['أمل حسن', 'Anne Leigh'] }),
];

/** What is asked about them, in the ways that lead to each. */
export const questions = [
  ...unusual.map(({ number }) => number),
  ...unusual.flatMap(({ name, other_names = [] }) => (name === null ? [] : [name, ...other_names])),
  'jane', 'roe', 'jane r', 'doe', 'janie', 'held', 'held s', 'begun', 'withdrawn', 'gone', 'ended', 'barely', 'withheld',
  'smith', 'maria smith', 'delacroix', 'maria delacroix s', 'smith maria delacroix', 'a l', 'leigh anne', 'حسن', 'null',
];

/** Sites of one person with a value that is none; shown, it would be taken for another. */
export const malformed = {
  'an unknown status': [person('MPSS300001', 'Jane Doe', { status: 'frozen' })],
  'a status in capitals': [person('MPSS300001', 'Jane Doe', { status: 'Active' })],
  'an unknown action': [person('MPSS300001', 'Jane Doe', { action: 'warned' })],
  'a list as an action': [person('MPSS300001', 'Jane Doe', { action: ['none'] })],
  'a day that does not exist': [person('MPSS300001', 'Jane Doe', { expires: '2027-02-30' })],
  'a time for a day': [person('MPSS300001', 'Jane Doe', { expires: '2027-03-14T00:00:00Z' })],
  'a name that is no text': [person('MPSS300001', 7)],
  'a list of other names with a number in it': [person('MPSS300001', null, { other_names: ['Ann', 7] })],
  'a held record that says so with a word': [person('MPSS300001', null, { held: 'yes' })],
  'a time of confirmation that is no time': [person('MPSS300001', null, { held: { confirmed: 'soon' } })],
  'a list as a day of leaving': [person('MPSS300001', null, { unlisted: ['2026-10-01'] })],
  'an action that ended on no day': [person('MPSS300001', null, { ended: { action: 'suspended' } })],
};
