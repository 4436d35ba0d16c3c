// Correct wording, in the formats that the data has from the worked examples.

/**
 * @typedef {{section: string, training: 'none'|'one'|'several', lines: string[]}} Format
 */

/**
 * A format filled in; null where it is made for another number of titles of training.
 * @param {Format} format
 * @param {{name: string, number: string, training: string[], facts: {title: string, abbreviation: string}}} person
 * @returns {string|null}
 */
export function written(format, { name, number, training, facts }) {
  if (format.training !== 'none' && format.training !== howMany(training)) return null;
  const values = { name, number, title: facts.title, abbreviation: facts.abbreviation };
  const fill = (line, more) => line.replace(/\{(\w+)\}/g, (_, key) => ({ ...values, ...more })[key]);
  const lines = format.lines.flatMap((line) => (
    line.includes('{training}') ? training.map((one) => fill(line, { training: one })) : [fill(line)]
  ));
  return lines.join('\n');
}

/** The format that fits what is to be said. */
export const fitting = (formats, training) => formats.find((format) => format.training === howMany(training));

const howMany = ({ length }) => ['none', 'one'][length] ?? 'several';
