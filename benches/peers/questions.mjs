// What the tools are asked.
import { people } from './people.mjs';
import { words } from './pages/names.js';

export const MISSPELLED = ['one slip, first name right', 'slip in surname alone'];

export async function questions(table, count) {
  const all = [];
  for await (const p of people(table)) all.push(p);
  const by = new Map();
  for (const p of all) { const k = words(p.name).sort().join(' '); by.set(k, (by.get(k) ?? 0) + 1); }
  let seed = 7; const dice = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor(seed / 2147483648 * n); };
  const rare = () => { for (;;) { const p = all[dice(all.length)]; const w = words(p.name); if (w.length === 2 && w[1].length > 4 && by.get([...w].sort().join(' ')) === 1) return { p, w }; } };
  const make = (f) => Array.from({ length: count }, () => { const { p, w } = rare(); return { query: f(p, w), wanted: [p.number] }; });
  const slip = (word) => word.slice(0, 2) + word.slice(3);
  return {
    'exact number': make((p) => p.number),
    'unknown number': Array.from({ length: count }, (_, i) => ({ query: `MPSS${999000000 + i}`, wanted: [] })),
    'first and last name': make((p) => p.name),
    'last name first': make((p, w) => `${w[1]} ${w[0]}`),
    'prefix': make((p, w) => `${w[0]} ${w[1].slice(0, 4)}`),
    'one slip, first name right': make((p, w) => `${w[0]} ${slip(w[1])}`),
    'slip in surname alone': make((p, w) => slip(w[1])),
  };
}
