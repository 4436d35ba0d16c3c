// How hard our own English is to read: messages in groups as the files have them, sentences, words, syllables, and the grade of
// school that Flesch and Kincaid worked out for the three. A grade of 8 is read at thirteen.

/**
 * The words that the trade cannot do without, which the Guidelines define or use as names of things, each counted as two
 * syllables: a reader meets them on every page and learns them once, so their length does not make a sentence harder.
 */
const TRADE = [
  'accommodations?', 'actions?', 'advertisements?', 'appendix', 'applications?', 'certifications?', 'certificates?', 'certified',
  'competenc(?:y|ies)', 'continu(?:ed|ing)', 'education', 'ethics', 'ethical', 'expiration', 'expired?s?', 'Guidelines',
  'investigations?', 'Medi-Cal', 'reciprocity', 'registered', 'registry', 'reinstate(?:d|ment)?', 'renewals?', 'revocations?',
  'specialists?', 'specialized', 'suspend(?:ed)?', 'suspensions?',
];
const OF_THE_TRADE = new RegExp(`^(?:${TRADE.join('|')})$`, 'i');

/** The messages of a file as { id, group, text }: one for each form of a choice. A group is what stands under one heading. */
export function messagesIn(ftl) {
  const found = [];
  let group = '';
  for (const [, heading, id, body] of ftl.matchAll(/^#{2,3} (.+)(?:\n#{2,3} .+)*|^([\w-]+) =[ \n]*(.+(?:\n(?: +|\}).*)*)/gm)) {
    if (heading) group = heading;
    else found.push(...texts(body).map((text) => ({ id, group, text })));
  }
  return found;
}

function texts(body) {
  if (!/^\{ \$[\w-]+ ->\n/.test(body)) return [body];
  return [...body.matchAll(/^ *\*?\[\w+\] (.+)$/gm)].map(([, text]) => text);
}

/** Sentences of a text; each place of a fact is said as one short word. */
export function sentences(text) {
  const said = text.replace(/\{ \$[\w-]+ \}/g, 'it').replace(/\b([ap])\.m\./g, '$1m');
  return said.split(/(?<=[.!?…]["”’)]?)\s+|\n+/).map(words).filter((found) => found.length);
}

const words = (sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];

/** Ends whose e nobody says: "page", "dates", "looked", but not "table", "pages" or "wanted". */
const SILENT = [/([^aeiouy]l)e(s|d)?$/, /([^l]|[aeiouy]l)e$/, /([^cgsxz]|[^cs]h)es$/, /([^td])ed$/];

/** The same within a word, before an end of its own: "likely", "someone", "statement". */
const SILENT_WITHIN = /([aeiouy][^aeiouy]{1,2})e(?=(?:ly|ment|ful|less|thing|one|body|where|times?)(?:s|$))/;

/** Vowels beside each other that are said apart: "radio", "being", "actual", "video", "create". */
const APART = /(?<![ctgsx])i[aou]|[aeouy]ing|(?<![gq])ua|deo|rea(?=te|ti)|idea|area/g;

/**
 * As people say them, by groups of vowels. A figure is one: it is read at a glance.
 * @param {string} word
 */
export function syllables(word) {
  if (OF_THE_TRADE.test(word)) return 2;
  return word.toLowerCase().split('-').reduce((sum, part) => sum + spoken(part), 0) || 1;
}

function spoken(part) {
  if (!part) return 0;
  const letters = part.replace(/[’']s?$/, '').replace(/[^a-z]/g, '');
  const kept = SILENT[0].test(letters) ? letters.replace(SILENT[0], '$1i') : SILENT.reduce((said, end) => (said === letters ? said.replace(end, '$1') : said), letters);
  const said = kept.replace(SILENT_WITHIN, '$1');
  return Math.max((said.match(/[aeiouy]+/g) ?? []).length + (said.match(APART) ?? []).length, 1);
}

/** The grade of sentences, each a list of words. */
export function grade(found) {
  const all = found.flat();
  const sounds = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / found.length) + 11.8 * (sounds / all.length) - 15.59;
}
