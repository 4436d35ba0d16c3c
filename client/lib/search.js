// A search for names on its way: what was asked, the pages it has read, the people it has found (docs/format.md,
// "Reading names" and "Pages").
import { compare, decode, encode } from './bytes.js';
import { areParticles, keyBytes, units } from './fold.js';
import { PageError } from './page.js';
import { row, stubIn } from './rows.js';
import { range } from './tree.js';

/** More rows than this are a list to read, not an answer. */
export const SHOWN_ROWS = 20;
/** How far a search goes, by its depth: leaves of one range, pages in all, people. */
const LIMITS = {
  typed: { isTyping: true, leaves: 1, pages: 16, people: SHOWN_ROWS },
  whole: { leaves: 4, pages: 16, people: SHOWN_ROWS },
  further: { leaves: 40, pages: 400, people: 60 },
};
/** Why a row is there, best first. */
export const RANKS = ['exact', 'parts', 'prefix', 'spelling', 'short-form', 'sound', 'some-words'];

/** So many people fill a screen. */
export const SCREENFUL = 10;
/** Pages for names with common forms, and those read before. */
const NEAR_PAGES = 4;
/** What it costs that a form of a word is meant that people have. */
const FORM_COST = 2;
/** A word of more letters is seldom left unfinished. */
const FEW_LETTERS = 4;
const SPACE = 0x20;

/** What ends a look-up that has read as many pages as it may. */
const SPENT = new Error('no more pages');

/**
 * @typedef {{word: string, begun: boolean, alone?: boolean, alternatives?: string[], small?: boolean}} Asked a word that a
 *   name must have; `begun`, it may be unfinished there; `alone`, no particles may stand before it; `small`, beside others
 * @typedef {{asked: Asked[], units: Asked[]}} Query all that was typed; and of it what leads a key: small words only where
 *   there are no others
 * @typedef {{matched: import('./rows.js').Matched, cost: number, meant: string[]}} Why
 * @typedef {{row: import('./rows.js').Row, rank: number, cost: number, key: Uint8Array}} Found
 */

/**
 * Pages, each counted once; those that travel with the head are not.
 * @param {import('./tree.js').Source} source
 * @param {number} most
 */
export function counted({ load, isTop }, most) {
  const pages = new Set();
  let allowed = most;
  const count = (id) => {
    if (isTop(id) || pages.has(id)) return load(id);
    if (pages.size >= allowed) return Promise.reject(SPENT);
    pages.add(id);
    return load(id);
  };
  /** Allows so many pages in all, or as many as at first. */
  const allow = (pagesInAll = most) => { allowed = pagesInAll; };
  return Object.assign(count, { left: () => allowed - pages.size, load, allow });
}

/** Whether a word may be all that was typed of a longer one. */
export const isShort = (word) => [...word].length <= FEW_LETTERS;

/**
 * A word typed, last of the query or not.
 * @param {string} word
 * @param {boolean} isLast
 * @returns {Asked}
 */
export const typedWord = (word, isLast) => ({ word, begun: isLast || isShort(word) });

/** Waits for a work; gives whether it ended because no more pages may be read. */
export async function untilSpent(work) {
  try {
    await work;
    return false;
  } catch (error) {
    if (error !== SPENT) throw error;
    return true;
  }
}

/** A search for names. */
export class Search {
  /**
   * @param {string} query
   * @param {import('./lookup.js').Registry} registry
   * @param {import('./lookup.js').Depth} depth
   */
  constructor(query, { trees, source, today, pattern }, depth) {
    const all = units(query);
    const big = all.filter(({ small }) => !small);
    const asked = ({ forms: [word, ...alternatives], small }, place) => (
      { ...typedWord(word, small || place === all.length - 1), alternatives, small: small && big.length > 0 }
    );
    this.asked = all.map(asked);
    this.units = this.asked.filter(({ small }) => !small);
    this.isFurther = depth === 'further';
    this.limits = LIMITS[depth];
    this.load = counted(source, this.limits.pages);
    this.trees = trees;
    this.today = today;
    /** What all numbers begin with. */
    this.prefix = pattern.prefix;
    /** Those found, by their numbers. @type {Map<string, Found>} */
    this.people = new Map();
    /** Whether every range was read to its end. */
    this.complete = true;
    /** Whether as many pages were read as may be. */
    this.isSpent = false;
  }

  /** Goes on with the words of another query. @param {Query} query */
  turnTo({ asked, units }) {
    return Object.assign(this, { asked, units });
  }

  /** Whether nothing more is looked for: as many pages were read as may be, or enough people found. */
  isOver() {
    return this.isSpent || (!this.isFurther && this.isFull());
  }

  isFull() {
    return this.people.size >= this.limits.people;
  }

  /** Whether a name that only begins like this may be all that was meant: its end is an initial or a few letters. */
  isBeginning() {
    const last = this.asked.at(-1);
    return !this.units.includes(last) || isShort(last.word);
  }

  /** Whether a row is as good as one that says all that was typed. */
  isAnswered() {
    return [...this.people.values()].some(({ rank }) => rank < 2);
  }

  /** Whether somebody has what was typed, and no more people were found than fit on a screen. */
  hasFewWhole() {
    return this.isAnswered() && this.people.size < SCREENFUL;
  }

  /** The words that many mean by this one. */
  async commonForms(word) {
    const meant = [];
    await this.unlessSpent(async () => {
      const { entries } = await range(this.tree('forms'), new Uint8Array(), Infinity);
      for (const { key, value } of entries) {
        const [one, others] = [textOf(key), textOf(value).split(' ')];
        if (one === word) meant.push(...others);
        else if (others.includes(word)) meant.push(one);
      }
    });
    return meant;
  }

  /** Where few people have both of two words, adds those who have a common form of one: they may be meant, and stand near
   * enough to cost no more than a few pages in all. */
  async withCommonForms() {
    const { units, asked, complete } = this;
    if (units.length !== 2 || !this.hasFewWhole()) return;
    this.load.allow(NEAR_PAGES);
    for (const [place, unit] of units.entries()) {
      for (const form of await this.commonForms(unit.word)) {
        const whole = asked.map((one) => ({ word: one === unit ? form : one.word, begun: false }));
        this.isSpent = false;
        await this.find(`${units[1 - place].word} ${form} `, whole, { matched: 'short-form', cost: FORM_COST, meant: [form] });
      }
    }
    this.load.allow();
    Object.assign(this, { isSpent: false, complete });
  }

  /** Does a work that reads pages, unless no more may be read. */
  async unlessSpent(work) {
    if (this.isSpent) return;
    this.isSpent = await untilSpent(work());
    this.complete &&= !this.isSpent;
  }

  /** A tree whose pages are counted. */
  tree(name) {
    return { ...this.trees[name], load: this.load };
  }

  /**
   * Finds the people whose keys begin so and whose names have all words asked for.
   * @param {string} beginning
   * @param {Asked[]} asked
   * @param {Why} [why] where it is not for the words as they were typed
   */
  find(beginning, asked, why) {
    const more = (entries) => {
      entries.forEach((entry) => this.take(entry, asked, why));
      return !this.isFull();
    };
    return this.unlessSpent(async () => {
      const { complete } = await range(this.tree('name'), keyBytes(beginning), this.limits.leaves, more);
      this.complete &&= complete;
    });
  }

  /** Adds the person of an entry, where their name has the words. */
  take({ key, value }, asked, why) {
    const space = key.lastIndexOf(SPACE);
    if (space < 0) throw new PageError('value');
    const [beginning, end] = [key.subarray(0, space), textOf(key.subarray(space + 1))];
    const words = textOf(beginning).split(' ');
    const matched = matchedBy(asked, words);
    if (!matched) return;
    const number = end.startsWith('=') ? end.slice(1) : this.prefix + end;
    const one = { key: beginning, cost: 0, matched, meant: [], ...why };
    this.add({ ...one, row: row(number, stubIn(value, words), one, this.today), rank: RANKS.indexOf(one.matched) });
  }

  /** Adds a person, or leaves the row by which they were found before where that is as good. */
  add(found) {
    const known = this.people.get(found.row.number);
    if (!known || isBetter(found, known)) this.people.set(found.row.number, found);
  }

  /** The rows that are shown, best first. */
  rows() {
    return [...this.people.values()].sort(inOrder).slice(0, this.limits.people).map((found) => found.row);
  }
}

/** How a name with these words answers a query; null when it lacks one that was asked for. */
function matchedBy(asked, words) {
  const isWhole = ({ word, alone }) => words.some((one) => one === word || (!alone && isBehindParticles(word, one)));
  const isBegun = ({ word, begun }) => begun && words.some((one) => one.startsWith(word));
  if (!smallHaveOwn(asked, words)) return null;
  if (asked.every(isWhole)) return words.length > asked.length ? 'parts' : 'exact';
  return asked.every((one) => isWhole(one) || isBegun(one)) ? 'prefix' : null;
}

/** Whether each small word stands for a word of the name that no other stands for: the D of Donna D. Williams is not
 * Donna's. */
function smallHaveOwn(asked, words) {
  const small = asked.filter((one) => one.small).map(({ word }) => word);
  if (small.length === 0) return true;
  const left = [...words];
  const take = (...tests) => {
    const place = tests.map((test) => left.findIndex(test)).find((found) => found >= 0) ?? -1;
    return place >= 0 && left.splice(place, 1).length > 0;
  };
  for (const { word } of asked.filter((one) => !one.small)) {
    take((one) => one === word || isBehindParticles(word, one), (one) => one.startsWith(word));
  }
  const begun = small.filter((word) => !take((one) => one === word));
  return begun.every((word) => take((one) => one.startsWith(word)));
}

/** Whether a word of a name is this one behind particles, as in `delacruz`. */
const isBehindParticles = (word, one) => one.endsWith(word) && areParticles(one.slice(0, -word.length));

/** Where both match alike, the legal name goes before the others. */
const isBetter = (a, b) => (
  a.rank - b.rank || a.cost - b.cost || Boolean(a.row.other_name) - Boolean(b.row.other_name) || compare(a.key, b.key)
) < 0;

const inOrder = (a, b) => (
  a.rank - b.rank || a.cost - b.cost || compare(a.key, b.key) || (a.row.number < b.row.number ? -1 : 1)
);

/** The text of a key. */
export function textOf(key) {
  try {
    return decode(key);
  } catch {
    throw new PageError('value');
  }
}
