// Numbers one digit away from one that does not exist (docs/format.md, "Numbers like this one").

const DIGITS = [...'0123456789'];

/**
 * Numbers like this one, each once, the likeliest first: neighbours swapped, a digit wrong, one more, one less.
 * @param {string} number in normal form
 * @param {{prefix: string, digits_at_least: number, digits_at_most: number}} pattern
 * @returns {string[]}
 */
export function numbersLike(number, { prefix, digits_at_least: least, digits_at_most: most }) {
  const digits = [...number.slice(prefix.length)];
  const places = digits.map((_, place) => place);
  const backwards = [...places].reverse();
  const put = (place, count, ...others) => [...digits.slice(0, place), ...others, ...digits.slice(place + count)].join('');
  const all = [
    ...places.slice(1).map((place) => put(place - 1, 2, digits[place], digits[place - 1])),
    ...backwards.flatMap((place) => DIGITS.map((digit) => put(place, 1, digit))),
    ...[digits.length, ...backwards].flatMap((place) => DIGITS.map((digit) => put(place, 0, digit))),
    ...backwards.map((place) => put(place, 1)),
  ];
  const fitting = all.filter(({ length }) => length >= least && length <= most).map((one) => prefix + one);
  return [...new Set(fitting)].filter((one) => one !== number);
}
