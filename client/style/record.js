// What the gallery shows of records: each kind of person, every answer that is none, the history, the button for a proof.
import { told } from '../history.js';
import { paragraph } from '../dom.js';
import { addressSentence } from '../lib/record-sentences.js';
import { listenForHistory, openRecord, show } from '../record.js';
import { proofButton } from '../save-proof.js';
import { everybody, nobody } from './people.js';
import { TROUBLES, drawnIn, standIn } from './stand-in.js';

/** What an address names that names no record. */
const ADDRESSES = { empty: '', 'not-a-number': 'x' };

export async function record(place, state, { site, program, say }) {
  if (state in ADDRESSES) return show(place, paragraph(addressSentence(say, program, ADDRESSES[state])));
  const row = everybody[state];
  const find = TROUBLES[state] ?? (async () => (row ? { rows: [row] } : nobody));
  const drawn = drawnIn(place);
  openRecord(place, row?.number ?? nobody.number, standIn(site, { find }));
  return drawn;
}

const CHANGES = [
  { from: null, to: 'active', decided: '2025-03-15', published: '2025-03-15T23:00:00Z' },
  { from: 'active', to: 'suspended', decided: '2026-10-02T17:00:00Z', published: '2026-10-06T23:00:00Z' },
  { from: 'suspended', to: 'active', published: '2026-11-02T23:00:00Z' },
];
/** Hours within which the changes of the gallery were to be published. */
const ALLOWED = 72;

/** The details below a record, as they are and opened. */
export async function history(place, state, { site, program, say }) {
  const tell = async (_, context) => told(state === 'empty' ? [] : CHANGES, { ...context, allowed: ALLOWED });
  const part = TROUBLES[state] ?? (async () => ({ history: tell }));
  listenForHistory(place, { program, say, site: standIn(site, { part }), shown: {} });
  if (state === 'closed') return undefined;
  const drawn = drawnIn(place.querySelector('[data-history-place]'));
  place.querySelector('details').open = true;
  return drawn;
}

/** The button that saves a proof, at rest and pressed. */
export async function proof(place, state, { site, program, say }) {
  const part = TROUBLES[state] ?? (async () => ({ save: async () => {} }));
  const line = proofButton(standIn(site, { part }), { say, program }, () => [nobody.number]);
  place.append(line);
  if (state === 'rest') return;
  line.querySelector('button').click();
  if (state !== 'waiting') await drawnIn(line);
}
