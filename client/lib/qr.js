// A QR code of a short text, as ISO/IEC 18004:2015 defines it: byte mode, error correction level M (a printed code may lose
// up to 15 % of itself), versions 1 to 10, which is 213 bytes at most. Nothing here knows how a code is drawn.
import { encode } from './bytes.js';
import { parity } from './reed-solomon.js';

/** By version (table 9, level M): codewords in all, codewords for error correction in each block, and blocks. */
const VERSIONS = [
  [26, 10, 1], [44, 16, 1], [70, 26, 1], [100, 18, 2], [134, 24, 2],
  [172, 16, 4], [196, 18, 4], [242, 22, 4], [292, 22, 5], [346, 26, 5],
];

/** The four bits that say "bytes follow", and those of level M. */
const BYTE_MODE = 0b0100;
const LEVEL_M = 0b00;
/** What fills the room that the text leaves, in turn. */
const PADDING = [0b11101100, 0b00010001];

/** The eight masks (table 10): whether a module of the data is inverted. */
const MASKS = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** What looks like a corner and is none (7.8.3.1, N3): either way round, with light beside it. */
const FALSE_CORNERS = ['10111010000', '00001011101'];

/**
 * @typedef {boolean[][]} Modules rows of columns; true is dark
 *
 * @param {string} text
 * @returns {Modules|null} without the light border of four modules that must stand around it; null where the text is
 *   too long
 */
export function qrCode(text) {
  const bytes = encode(text);
  const version = 1 + VERSIONS.findIndex((_, place) => bytes.length <= capacity(place + 1));
  if (version === 0) return null;
  const { modules, isFixed } = frame(version);
  place(modules, isFixed, interleaved(version, dataWords(version, bytes)));
  const candidates = MASKS.map((isInverted, mask) => masked(modules, isFixed, { isInverted, mask }));
  return candidates.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

/** Codewords of a version that hold data. */
const dataLength = (version) => {
  const [total, correcting, blocks] = VERSIONS[version - 1];
  return total - correcting * blocks;
};

/** Bits that say how many bytes there are. */
const countBits = (version) => (version < 10 ? 8 : 16);

/** Bytes of text that a version holds. */
const capacity = (version) => Math.floor((dataLength(version) * 8 - 4 - countBits(version)) / 8);

/** The text as codewords: mode, length, bytes, an end of up to four zeros, and padding (7.4). */
function dataWords(version, bytes) {
  const length = dataLength(version);
  const bits = [
    binary(BYTE_MODE, 4), binary(bytes.length, countBits(version)), ...Array.from(bytes, (byte) => binary(byte, 8)),
  ].join('');
  const ended = bits.padEnd(Math.min(bits.length + 4, length * 8), '0');
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, '0');
  const words = whole.match(/.{8}/g).map((word) => parseInt(word, 2));
  const room = Array.from({ length: length - words.length }, (_, place) => PADDING[place % 2]);
  return [...words, ...room];
}

const binary = (value, length) => value.toString(2).padStart(length, '0');

/** The codewords in blocks, the shorter ones first, each with its own for error correction, then in turn from every
 * block (7.6): as one text of bits. */
function interleaved(version, words) {
  const [, correcting, count] = VERSIONS[version - 1];
  const short = Math.floor(words.length / count);
  const longer = words.length % count;
  let begin = 0;
  const blocks = Array.from({ length: count }, (_, place) => {
    const end = begin + short + (place >= count - longer ? 1 : 0);
    const block = words.slice(begin, end);
    begin = end;
    return block;
  });
  const corrections = blocks.map((block) => parity(block, correcting));
  const inTurn = (lists, length) => Array.from({ length }, (_, at) => lists.map((list) => list[at])).flat();
  const all = [...inTurn(blocks, short + 1), ...inTurn(corrections, correcting)];
  return all.filter((word) => word !== undefined).map((word) => binary(word, 8)).join('');
}

/** The parts of a code that hold no data: corners, the lines between them, alignment, version, room for the format. */
function frame(version) {
  const size = 17 + 4 * version;
  const modules = square(size);
  const isFixed = square(size);
  const set = (row, column, isDark) => {
    if (row < 0 || column < 0 || row >= size || column >= size) return;
    modules[row][column] = isDark;
    isFixed[row][column] = true;
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [row, column] of [[3, 3], [3, size - 4], [size - 4, 3]]) rings(row, column, 4, set);
  for (const [row, column] of alignments(version, size)) rings(row, column, 2, set);
  formatPlaces(size).flat().forEach(([row, column]) => set(row, column, false));
  set(size - 8, 8, true);
  if (version >= 7) versionPlaces(version, size, set);
  return { modules, isFixed };
}

const square = (size) => Array.from({ length: size }, () => new Array(size).fill(false));

/** Squares around a module, dark but for the second from the outside of an alignment, and two of a corner. */
function rings(row, column, reach, set) {
  for (let down = -reach; down <= reach; down += 1) {
    for (let right = -reach; right <= reach; right += 1) {
      const away = Math.max(Math.abs(down), Math.abs(right));
      set(row + down, column + right, away !== 4 && away !== (reach === 4 ? 2 : 1));
    }
  }
}

/** The middles of the alignment patterns (annex E): where lines of them cross, but for the three corners. */
function alignments(version, size) {
  if (version === 1) return [];
  const [first, last] = [6, size - 7];
  const lines = version < 7 ? [first, last] : [first, (size - 1) / 2, last];
  const isCorner = (row, column) => [`${first} ${first}`, `${first} ${last}`, `${last} ${first}`].includes(`${row} ${column}`);
  return lines.flatMap((row) => lines.map((column) => [row, column])).filter(([row, column]) => !isCorner(row, column));
}

/** The two places of each bit of the format (7.9.1), the highest bit first. */
function formatPlaces(size) {
  const beside = [0, 1, 2, 3, 4, 5, 7, 8];
  const first = [...beside.map((column) => [8, column]), ...[7, 5, 4, 3, 2, 1, 0].map((row) => [row, 8])];
  const second = [
    ...Array.from({ length: 7 }, (_, at) => [size - 1 - at, 8]),
    ...Array.from({ length: 8 }, (_, at) => [8, size - 8 + at]),
  ];
  return [first, second];
}

/** The version and its check bits, twice (7.10). */
function versionPlaces(version, size, set) {
  const bits = version << 12 | remainder(version << 12, 0b1111100100101, 12);
  for (let at = 0; at < 18; at += 1) {
    const isDark = (bits >> at & 1) === 1;
    const [near, far] = [Math.floor(at / 3), size - 11 + (at % 3)];
    set(near, far, isDark);
    set(far, near, isDark);
  }
}

/** What is left of a polynomial over two after division by another, of so high a degree. */
function remainder(value, divisor, degree) {
  let left = value;
  for (let at = 31 - Math.clz32(left); at >= degree; at = 31 - Math.clz32(left)) left ^= divisor << (at - degree);
  return left;
}

/** Puts the bits where nothing fixed stands: two columns at a time from the right, up and down in turn (7.7.3). */
function place(modules, isFixed, bits) {
  const { length: size } = modules;
  let next = 0;
  let isUpwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = isUpwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!isFixed[row][column]) modules[row][column] = bits[next++] === '1';
      }
    }
    isUpwards = !isUpwards;
  }
}

/** A copy with a mask over its data, and the format that names the mask. */
function masked(modules, isFixed, { isInverted, mask }) {
  const copy = modules.map((line, row) => line.map((isDark, column) => (
    !isFixed[row][column] && isInverted(row, column) ? !isDark : isDark
  )));
  const data = LEVEL_M << 3 | mask;
  const format = (data << 10 | remainder(data << 10, 0b10100110111, 10)) ^ 0b101010000010010;
  for (const places of formatPlaces(copy.length)) {
    places.forEach(([row, column], at) => { copy[row][column] = (format >> (14 - at) & 1) === 1; });
  }
  return copy;
}

/** How hard a code is to read (7.8.3.1): long runs, blocks, what looks like a corner, and more of dark than of light. */
export function penalty(modules) {
  const rows = modules.map((line) => line.map((isDark) => (isDark ? 1 : 0)).join(''));
  const columns = modules.map((_, column) => modules.map((line) => (line[column] ? 1 : 0)).join(''));
  const lines = [...rows, ...columns];
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, { length }) => sum + length - 2, 0);
  const corners = lines.reduce((sum, line) => sum + falseCorners(line), 0);
  const dark = rows.join('').replaceAll('0', '').length / modules.length ** 2;
  return runs + 3 * blocks(modules) + 40 * corners + 10 * Math.floor(Math.abs(dark * 20 - 10));
}

const falseCorners = (line) => FALSE_CORNERS.reduce((sum, pattern) => {
  let count = 0;
  for (let at = line.indexOf(pattern); at >= 0; at = line.indexOf(pattern, at + 1)) count += 1;
  return sum + count;
}, 0);

/** Two by two modules of one colour, overlapping ones too. */
function blocks(modules) {
  let count = 0;
  for (let row = 1; row < modules.length; row += 1) {
    for (let column = 1; column < modules.length; column += 1) {
      const isDark = modules[row][column];
      const others = [modules[row - 1][column], modules[row][column - 1], modules[row - 1][column - 1]];
      if (others.every((other) => other === isDark)) count += 1;
    }
  }
  return count;
}
