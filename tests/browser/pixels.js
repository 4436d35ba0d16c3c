// Pictures for a reader of QR codes: drawn from a code's modules, or read out of a screenshot.
import { inflateSync } from 'node:zlib';

const SCALE = 4;
const BORDER = 4;

/** A code as a picture of RGBA pixels, with its light border. */
export function pictureOf(modules) {
  const size = (modules.length + 2 * BORDER) * SCALE;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const isDark = modules[Math.floor(y / SCALE) - BORDER]?.[Math.floor(x / SCALE) - BORDER];
      if (isDark) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

/** The picture in a PNG file of eight bits a channel, without interlacing, as browsers make them. */
export function pictureIn(png) {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const channels = kind === 6 ? 4 : 3;
  const chunks = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const lines = unfiltered(inflateSync(Buffer.concat(chunks)), width * channels, channels);
  const data = new Uint8Array(width * height * 4).fill(255);
  lines.forEach((line, y) => {
    for (let x = 0; x < width; x += 1) data.set(line.subarray(x * channels, x * channels + 3), (y * width + x) * 4);
  });
  return { width, height, data };
}

/** The lines of a picture without the filter that each names in its first byte (PNG, section 9). */
function unfiltered(bytes, length, step) {
  const lines = [];
  for (let at = 0; at < bytes.length; at += length + 1) {
    const above = lines.at(-1) ?? new Uint8Array(length);
    const line = Uint8Array.from(bytes.subarray(at + 1, at + 1 + length));
    for (let x = 0; x < length; x += 1) {
      const [left, up, corner] = [line[x - step] ?? 0, above[x], above[x - step] ?? 0];
      line[x] += [0, left, up, (left + up) >> 1, nearest(left, up, corner)][bytes[at]];
    }
    lines.push(line);
  }
  return lines;
}

function nearest(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
