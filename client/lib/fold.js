// The one rule that turns a name or a number into something that can be looked up: docs/format.md, "Folding" and
// "Numbers". src/fold.rs does the same at build time; both read tests/vectors/fold.json.

const PARTICLES = new Set((
  'al ap bin da dal das de del dela delas delos den der di dos el ibn la las los mac mc san santa santo st ste ter ' +
  'vande vander von zu zum zur'
).split(' '));

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Letters that no decomposition takes apart. */
const LETTERS = {
  đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ĸ: 'k', ł: 'l', ŋ: 'n', ø: 'o', œ: 'oe', æ: 'ae', þ: 'th', ß: 'ss', ŧ: 't',
  ə: 'a', ς: 'σ', ƙ: 'k', ɓ: 'b', ɗ: 'd',
};
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/gu;
const INSIDE_WORDS =
  /['`\u00B4\u02B0-\u02FF\u2018-\u201B\u2032\u05F3\u055A\uFF07\u200B-\u200F\u2060\uFEFF\u00AD]/gu;
/** Marks of direction and joiners, which come along when a number is copied; and the figures of Arabic, Persian and Hindi. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const FIGURES = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Bytes; the same cut is made when a name key is written. */
const LONGEST_KEY = 200;

const utf8 = new TextEncoder();

/**
 * A text as search keys hold it: words in plain letters, single spaces between them.
 * @param {string} text
 */
export function fold(text) {
  // Apostrophes first: NFKD would turn an acute accent typed as one into a space.
  const plain = text.replace(INSIDE_WORDS, '').normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  const letters = plain.replace(ACCENTS, '').replace(/[^\0-\x7f]/gu, (letter) => LETTERS[letter] ?? letter);
  return letters.normalize('NFC').replace(BETWEEN_WORDS, ' ').trim();
}

/**
 * The words of a text, folded.
 * @param {string} text
 */
export function words(text) {
  return fold(text).split(' ').filter(Boolean);
}

/** Whether a folded word belongs to the word after it. */
export const isParticle = (word) => PARTICLES.has(word);

/** Whether a text is particles and nothing else; with nothing in it, too. */
export const areParticles = (text) => (
  text === '' || [...PARTICLES].some((one) => text.startsWith(one) && areParticles(text.slice(one.length)))
);

/** Whether a folded word is an initial or a generational suffix. */
export const isSmall = (word) => SUFFIXES.has(word) || /^\p{Lowercase}$/u.test(word);

/**
 * A name taken apart, in order: units in each of their forms (`delacruz`, `lacruz`, `cruz`), and small words.
 * @param {string} name
 * @returns {{forms: string[], small: boolean}[]}
 */
export function units(name) {
  const all = words(name);
  const found = [];
  let run = [];
  for (const word of all) {
    if (isParticle(word)) {
      run.push(word);
    } else {
      const small = run.length === 0 && all.length > 1 && isSmall(word);
      found.push({ forms: [...run, word].map((_, start, parts) => parts.slice(start).join('')), small });
      run = [];
    }
  }
  return [...found, ...run.map((word) => ({ forms: [word], small: false }))];
}

/**
 * The bytes of a key, cut at a character so that they are no more than a key may have.
 * @param {string} key
 */
export function keyBytes(key) {
  const bytes = utf8.encode(key);
  let end = Math.min(bytes.length, LONGEST_KEY);
  while (end < bytes.length && (bytes[end] & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

/**
 * A text that is to be read as figures: in compatibility forms, without signs that nobody sees, all figures 0 to 9.
 * @param {string} text
 */
export const plainFigures = (text) => text.normalize('NFKC').replace(UNSEEN, '').replace(FIGURES, (figure) => {
  const code = figure.charCodeAt(0);
  // Where the figures of Hindi begin; the others begin where sixteen are full.
  return (code < 0x966 ? code : code - 6) & 15;
});

/**
 * What a text says as a number: `number` in normal form, or null; `digits`, how many it has when it is a number still
 * being typed (none yet, too few or too many), else null.
 * @param {string} text
 * @param {{prefix: string, digits_at_least: number, digits_at_most: number}} pattern
 * @returns {{number: string|null, digits: number|null}}
 */
export function numberIn(text, pattern) {
  const plain = plainFigures(text).replace(/[\p{White_Space}\p{Dash}#]/gu, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const digits = plain.startsWith(pattern.prefix) ? plain.slice(pattern.prefix.length) : plain;
  if (!/^[0-9]*$/.test(digits) || plain === '') return { number: null, digits: null };
  const fits = digits.length >= pattern.digits_at_least && digits.length <= pattern.digits_at_most;
  return fits ? { number: pattern.prefix + digits, digits: null } : { number: null, digits: digits.length };
}
