// Error correction for QR codes: Reed-Solomon codes over the field of 256 elements that ISO/IEC 18004:2015, 7.5.2, uses
// (x^8 + x^4 + x^3 + x^2 + 1).

const POLYNOMIAL = 0b100011101;

/** Powers of the field's generator, 2, and the exponent of each element. */
const POWERS = [];
const EXPONENTS = [];
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  POWERS.push(value);
  EXPONENTS[value] = exponent;
  value <<= 1;
  if (value > 255) value ^= POLYNOMIAL;
}

const times = (a, b) => (a === 0 || b === 0 ? 0 : POWERS[(EXPONENTS[a] + EXPONENTS[b]) % 255]);

/** The coefficients of (x - 1)(x - 2)(x - 4)… with so many factors, the highest power first and left out. */
function generator(count) {
  let product = [1];
  for (let factor = 0; factor < count; factor += 1) {
    const shifted = [...product, 0];
    product = shifted.map((value, place) => value ^ times(place === 0 ? 0 : product[place - 1], POWERS[factor]));
  }
  return product.slice(1);
}

/**
 * The codewords that let a reader mend half as many wrong ones.
 * @param {number[]} words of data, 0 to 255
 * @param {number} count of codewords to add
 * @returns {number[]}
 */
export function parity(words, count) {
  const divisor = generator(count);
  let left = new Array(count).fill(0);
  for (const word of words) {
    const factor = word ^ left[0];
    left = [...left.slice(1), 0].map((value, place) => value ^ times(divisor[place], factor));
  }
  return left;
}
