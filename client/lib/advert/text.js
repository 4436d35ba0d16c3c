// A text as it was pasted, made plain: marks that cannot be seen are gone, wide letters and odd spaces are usual ones, and of
// a web page's source only what its readers see is left. Every step goes through the text once.

/** Characters. What comes after so many is left out, and the page says so. */
const LONGEST = 400_000;

/** Marks of direction, joiners and soft hyphens: they are not seen, but they part words for whoever compares letters. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF\0]/g;
const HYPHENS = /[\u2010-\u2012\u2212\u2E3A\uFE63\uFF0D]/g;
/** A dash where a hyphen belongs. */
const JOINING = /(?<=\p{L})–(?=\p{L})/gu;
const SPACES = /[^\S\n]/g;
/** Letters of other alphabets that look like those of Latin. They are read as these only where a title or number has them. */
const LOOKALIKES = Object.fromEntries(
  [...'АВСЕНІЈКМОРЅТХУасеіјорѕхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((letter, place) => [letter, 'ABCEHIJKMOPSTXYaceijopsxyABEZHIKMNOPTYX'[place]]),
);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', num: '#', shy: '', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·' };
/** Elements between which words do not belong together. */
const INLINE = /^(a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)$/;
const SILENT = ['script', 'style', 'template', 'noscript', 'svg', 'head'];

/**
 * @param {string} source
 * @returns {{text: string, cut: boolean}} lines end with \n; `cut`, whether the end was left out
 */
export function plainText(source) {
  const cut = source.length > LONGEST;
  const short = cut ? source.slice(0, LONGEST) : source;
  const seen = /<\/?[a-z][^<]*>/i.test(short) ? withoutMarkup(short) : short;
  const usual = seen.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n').replace(UNSEEN, '').replace(/№/g, '#').normalize('NFKC').slice(0, LONGEST);
  return { text: usual.replace(UNSEEN, '').replace(HYPHENS, '-').replace(JOINING, '-').replace(SPACES, ' ').replace(/ {4,}/g, '   '), cut };
}

/** What readers of a web page see of its source. */
function withoutMarkup(source) {
  const page = { source, ends: new Map() };
  const parts = [];
  let place = 0;
  while (place < source.length) {
    const open = source.indexOf('<', place);
    if (open < 0) break;
    parts.push(source.slice(place, open));
    const tag = tagAt(page, open);
    parts.push(tag.text);
    place = tag.end;
  }
  parts.push(source.slice(place));
  return parts.join('').replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name) => entity(name) ?? whole);
}

/** What stands in the place of a tag, and where the text goes on. A sign that begins no tag stays. */
function tagAt(page, open) {
  const { source } = page;
  const [, slash, name] = /^<(\/?)(!--|!|[a-z][a-z0-9]{0,20})/i.exec(source.slice(open, open + 24)) ?? [];
  const end = name ? behind(page, name === '!--' ? '-->' : '>', open) : 0;
  if (!end) return { text: '<', end: open + 1 };
  if (name[0] === '!') return { text: '', end };
  const lower = name.toLowerCase();
  const hidden = !slash && SILENT.includes(lower) ? behind(page, `</${lower}>`, end) : 0;
  return { text: INLINE.test(lower) ? '' : '\n', end: hidden || end };
}

/** Behind the next of these signs; 0 where there is none. Where the last one is, is looked for once. */
function behind({ source, ends }, sign, from) {
  if (!ends.has(sign)) ends.set(sign, source.lastIndexOf(sign));
  return ends.get(sign) < from ? 0 : source.indexOf(sign, from) + sign.length;
}

function entity(name) {
  if (name[0] !== '#') return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
}

/** A word with the letters that it seems to have; itself where it is written in one alphabet. */
export function asItLooks(word) {
  if (!/[\u0370-\u03FF\u0400-\u04FF]/.test(word)) return word;
  const looks = [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return /^[\0-\x7f]+$/.test(looks) ? looks : word;
}
