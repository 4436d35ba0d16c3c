// Whether the name in an advertisement is the one that the registry has: the same words in any order, one left out, one
// spelled another way, or nothing that agrees.
import { isParticle, isSmall, words } from '../fold.js';

/**
 * @typedef {'same'|'shorter'|'longer'|'spelling'|'part'|'script'|'another'} Agreement
 */

/** From the best to none. */
const ORDER = ['same', 'longer', 'shorter', 'spelling', 'part', 'script', 'another'];

/**
 * How names agree; with several registered ones, how the best of them does.
 * @param {string} advertised
 * @param {string[]} registered
 * @returns {{agreement: Agreement, name: string}}
 */
export function agreementOf(advertised, registered) {
  const all = registered.map((name) => ({ name, agreement: compared(advertised, name) }));
  return all.sort((a, b) => ORDER.indexOf(a.agreement) - ORDER.indexOf(b.agreement))[0];
}

function compared(one, other) {
  const [ours, theirs] = [one, other].map((name) => words(name).filter((word) => !isSmall(word)));
  if (ours.length === 0 || theirs.length === 0) return 'another';
  const [own, listed] = [ours, theirs].map((list) => list.filter((word) => !isParticle(word)));
  if (key(own) === key(listed) || ours.join('') === theirs.join('')) return 'same';
  const left = [...theirs];
  const unmatched = ours.filter((word) => !taken(left, (some) => some === word));
  if (unmatched.length === 0 && (ours.length > 1 || left.every(isParticle))) return 'shorter';
  if (left.every(isParticle) && theirs.length > 0 && (theirs.length > 1 || unmatched.length === 0)) return 'longer';
  const odd = unmatched.filter((word) => !taken(left, (some) => isNear(word, some)));
  const near = ours.length - odd.length;
  const isShared = ours.length > unmatched.length;
  if (odd.length === 0 && (ours.length > 1 || theirs.length === 1)) return 'spelling';
  if (left.length === 0 && near > 1) return 'spelling';
  if (isShared) return 'part';
  return script(one) === script(other) ? 'another' : 'script';
}

const key = (list) => [...list].sort().join(' ');

/** Takes the first that fits out of a list; whether there was one. */
function taken(list, fits) {
  const place = list.findIndex(fits);
  if (place >= 0) list.splice(place, 1);
  return place >= 0;
}

/** Whether two words differ by a slip: one letter of four or more (three make too many other names), two of seven or more. */
function isNear(one, other) {
  const most = Math.min(one.length, other.length) >= 7 ? 2 : 1;
  return Math.min(one.length, other.length) >= 4 && Math.abs(one.length - other.length) <= most && slips(one, other) <= most;
}

/** How many letters are added, left out, changed or swapped (optimal string alignment). */
function slips(one, other) {
  if (one.length > 40 || other.length > 40) return Infinity;
  let [before, row] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, change, isSwap ? before[j - 2] + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return row.at(-1);
}

const script = (name) => (/\p{Script=Latin}/u.test(name) ? 'latin' : 'other');
