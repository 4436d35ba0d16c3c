// Who is advertised in a text: titles, numbers and specialized training, each with the name that it belongs to. A person's
// name stands before their title as a rule, on the same line or a few above; where it does not, behind it.
import { nameReader, piecesIn } from './names.js';
import { numbersIn } from './numbers.js';
import { titlesIn } from './titles.js';
import { trainingIn } from './training.js';
import { onOneLine, wordsIn } from './words.js';

/** How far what belongs to one person may be apart: letters, lines and pieces. */
const FAR = 400;
const LISTED_FAR = 200;
const LINES = 4;
const PIECES = 9;
/** So many people are enough for one page, and so many titles or numbers for one person. */
const MOST_PEOPLE = 300;
const MOST_OF_ONE = 30;

/**
 * @typedef {object} Person
 * @property {import('./names.js').NameFound|null} name
 * @property {string[]} others names that stand near too
 * @property {import('./titles.js').TitleFound[]} titles
 * @property {import('./numbers.js').NumberFound[]} numbers
 * @property {import('./training.js').TrainingFound[]} training
 * @property {number} start
 * @property {number} end
 */

/**
 * @param {string} text plain
 * @param {{rules: object, facts: object, pattern: object}} program
 * @returns {{people: Person[], more: boolean}} `more`, whether somebody was left out
 */
export function peopleIn(text, program) {
  const words = wordsIn(text);
  const titles = titlesIn(text, words, program);
  const beside = behindTitles(text, words, titles, program.rules);
  const numbers = numbersIn(text, words, program, beside);
  const training = trainingIn(text, words, program);
  const items = itemsIn({ titles, numbers, training });
  const reader = { text, pieces: piecesIn(text, items, program.rules), names: nameReader(program.rules), used: new Set() };
  const people = [];
  for (const item of items) {
    if (people.length > MOST_PEOPLE) break;
    place(reader, people, item);
  }
  for (const [at, person] of people.entries()) lookBehind(reader, person, people[at + 1]);
  return { people: people.slice(0, MOST_PEOPLE).flatMap((person) => apart(person)), more: people.length > MOST_PEOPLE };
}

/** The places of words right behind titles, labels such as "No." passed over. */
function behindTitles(text, words, titles, rules) {
  const places = titles.flatMap(({ last }) => {
    let next = last + 1;
    while (next < last + 4 && rules.number.labels.includes(words[next]?.key)) next += 1;
    const isNear = words[next] && /^[\s#:.,()\-–—|]*$/.test(text.slice(words[next - 1].end, words[next].start).slice(0, 20));
    return isNear ? [next] : [];
  });
  return new Set(places);
}

/** All that was found, in order. What a number is made of is no title, and training is no title of the certification. */
function itemsIn({ titles, numbers, training }) {
  const items = [...numbers, ...training, ...titles].sort((a, b) => a.start - b.start || b.end - a.end);
  return items.filter((item, place) => place === 0 || item.start >= Math.max(...items.slice(Math.max(0, place - 3), place).map(({ end }) => end)));
}

/** Puts what was found to the person it belongs to, or begins another. */
function place(reader, people, item) {
  const last = people.at(-1);
  if (item.kind === 'training') {
    const far = item.state === 'right' ? LISTED_FAR : LISTED_FAR / 2;
    if (last && item.start - last.end <= far) add(last, item);
    return;
  }
  if (last && item.state === 'plain' && last.titles.length >= MOST_OF_ONE) return;
  const before = nameBefore(reader, item, last?.end ?? 0);
  const isLast = before && last && isOfLast(reader, last, item, before);
  if (isLast) {
    take(reader, last, before);
    last.end = Math.max(last.end, before.end);
  }
  const name = isLast ? null : before;
  if (last && !isLast && belongs(reader, last, item, name)) {
    if (name && !last.name) take(reader, last, name);
    else if (name) last.others.push(name.name);
    add(last, item);
    return;
  }
  const person = { name: null, others: [], titles: [], numbers: [], training: [], start: item.start, end: item.end };
  if (name) take(reader, person, name);
  add(person, item);
  people.push(person);
}

/** Whether a name stands at the end of the line of somebody who has none yet, and not on that of what comes next. */
const isOfLast = ({ text }, last, item, name) => (
  !last.name && !text.slice(last.end, name.start).includes('\n') && text.slice(name.end, item.start).includes('\n')
);

function add(person, item) {
  const list = { title: person.titles, number: person.numbers, training: person.training }[item.kind];
  if (list.length < MOST_OF_ONE) list.push(item);
  person.end = Math.max(person.end, item.end);
}

function take({ used }, person, name) {
  person.name = name;
  person.start = Math.min(person.start, name.start);
  used.add(name.start);
}

/** Whether what was found is about the person before it, with the name that stands between them, if there is one. */
function belongs({ text }, person, item, name) {
  const gap = text.slice(person.end, item.start);
  if (gap.length > FAR) return false;
  const isLine = !gap.includes('\n');
  const has = item.kind === 'number' ? person.numbers.length > 0 : person.titles.some(({ state }) => state !== 'plain');
  if (item.kind === 'number' && person.numbers.some(({ number }) => number && number === item.number)) return !name;
  if (!has) return !name || !person.name || (isLine && gap.length < 60) || (item.kind === 'number' && text.slice(name.end, item.start).includes('\n'));
  if (name) return false;
  if (item.kind === 'number') return isLine && gap.length < 40;
  return person.name !== null && (item.state !== 'right' || isLine || gap.length < 80 || person.numbers.length === 0);
}

/** The name before a title or number, not before a place, nor one that somebody else has. */
function nameBefore({ text, pieces, names, used }, item, from) {
  const last = lastBefore(pieces, item.start);
  let weak = null;
  let prose = 0;
  for (let at = last; at > last - PIECES && at >= 0; at -= 1) {
    const piece = pieces[at];
    const lines = countLines(text, piece.end, item.start);
    if (piece.start < from || lines > LINES || item.start - piece.end > FAR) break;
    if (used.has(piece.start)) break;
    if (names.isPassed(piece.text)) continue;
    const found = names.nameIn(piece);
    if (found && (lines === 0 || found.how === 'alone')) {
      const whole = withSurname(names, pieces, at, found, from) ?? found;
      if (whole.name.includes(' ') || !/\p{Script=Latin}/u.test(whole.name)) return lines === 0 || at === last ? whole : asAlone(whole);
      weak ??= whole;
      continue;
    }
    if (lines === 0 && !found && at === last && !/^\s*[,:|(–—-]/.test(text.slice(piece.end, piece.end + 3))) break;
    prose += 1;
    if (prose > 2) break;
  }
  return weak;
}

const asAlone = (name) => ({ ...name, how: 'alone' });

/** "Doe, Jane": one word before the comma, one behind it. */
function withSurname(names, pieces, at, found, from) {
  const before = pieces[at - 1];
  if (found.how !== 'alone' || found.name.includes(' ') || !before || before.line !== pieces[at].line || before.start < from) return null;
  const surname = names.nameIn(before);
  if (!surname || surname.how !== 'alone' || surname.name.includes(' ') || names.isPassed(before.text)) return null;
  return { ...found, name: `${found.name} ${surname.name}`, several: [`${found.name} ${surname.name}`], start: before.start };
}

/** The place of the last piece that ends before a place in the text. */
function lastBefore(pieces, place) {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].end <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const countLines = (text, from, to) => text.slice(from, Math.min(to, from + 2 * FAR)).split('\n').length - 1;

/** For somebody without a name before: the name between what was found, behind it, or on the next line. Other names that stand
 * near are kept, since the registry may know which of them is meant. */
function lookBehind({ text, pieces, names, used }, person, next) {
  const limit = next ? next.start : text.length;
  const first = lastBefore(pieces, person.end) + 1;
  const mayFollow = person.numbers.length > 0 || isAtStart(text, person);
  for (let at = first; at < first + 3 && mayFollow && !person.name; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.end > limit || used.has(piece.start)) break;
    if (names.isPassed(piece.text)) continue;
    const gap = text.slice(person.end, piece.start);
    const lines = gap.length > FAR ? LINES : gap.split('\n').length - 1;
    const found = lines <= 1 ? names.nameIn(piece) : null;
    const isNextOwn = next && next.start > piece.start && !text.slice(piece.end, next.start).includes('\n');
    const isWhole = found?.how === 'alone' && (found.name.includes(' ') || !/\p{Script=Latin}/u.test(found.name));
    if (!isWhole || isNextOwn || /[.!?]\s/.test(gap)) break;
    person.name = found;
    used.add(piece.start);
    person.end = Math.max(person.end, piece.end);
  }
  const near = pieces.slice(Math.max(0, first - 12), first + 4)
    .filter((piece) => piece.start >= person.start - FAR && piece.end <= limit && !used.has(piece.start));
  person.others.push(...near.map((piece) => names.nameIn(piece)?.name).filter((name) => name && name !== person.name?.name));
}

/** Whether a person's title begins a line or a piece of it, as it does where a name follows. One in the plural names a group. */
function isAtStart(text, { start, titles: [title] }) {
  const before = text.slice(Math.max(0, start - 3), start);
  return title !== undefined && !/s$/i.test(text.slice(title.start, title.end).replace(/ss$/i, '')) && /(^|[\n:;|•–—-]\s?)$/.test(before);
}

/** Several names and as many numbers are several people. */
function apart(person) {
  const names = person.name?.several ?? [];
  if (names.length < 2) return [person];
  if (names.length !== person.numbers.length) return names.length > 1 ? [person] : [];
  return names.map((name, place) => (
    { ...person, name: { ...person.name, name, several: [name] }, others: [], numbers: [person.numbers[place]] }
  ));
}

/** The words of a person's advertisement, on one line. */
export const wordsOf = (text, { start, end }) => onOneLine(text.slice(start, end));
