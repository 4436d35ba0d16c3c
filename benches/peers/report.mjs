// Puts what was measured into Markdown tables: what an index costs, what a reader fetches, who is found.

/** @param {{people: number, results: import('./compare.mjs').Result[]}[]} measured */
export function report(measured, verbose) {
  const parts = [costs(measured), fetched(measured), ...measured.map(recall)];
  if (verbose) parts.push(...measured.map(failures));
  return parts.join('\n\n');
}

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const count = (number) => number.toLocaleString('en');
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const kilobytes = (bytes) => (bytes < 99_500 ? (bytes / 1e3).toFixed(1) : count(Math.round(bytes / 1e3)));

const each = (measured, row) => measured.flatMap(({ people, results }) => results.map((result) => row(people, result)));

function costs(measured) {
  return table(
    ['people', 'tool', 'index: MB', 'files', 'build: CPU s', 'peak MB'],
    each(measured, (people, { tool, build, index }) => {
      const made = index ? [megabytes(index.bytes), count(index.files)] : [build.stopped, ''];
      return [count(people), tool, ...made, build.cpu_seconds.toFixed(1), count(Math.round(build.peak_megabytes))];
    }),
  );
}

function fetched(measured) {
  const pair = (list, show) => `${show(middle(list))} / ${show(Math.max(...list))}`;
  const both = (list) => (list.length === 0 ? ['–', '–'] : [pair(list.map(({ requests }) => requests), count), pair(list.map(({ bytes }) => bytes), kilobytes)]);
  // What a wrong answer costs says nothing.
  const second = (list) => [`${list.filter(({ right }) => right).length} of ${list.length}`, ...both(list.filter(({ right }) => right))];
  const empty = Array(9).fill('');
  return table(
    ['people', 'tool', 'first answer: requests', 'kB', 'then as spelled: right', 'requests', 'kB', 'then misspelled: right', 'requests', 'kB', 'script memory, MB'],
    each(measured, (people, { tool, reader }) => [
      count(people),
      tool,
      ...(reader ? [...both(reader.first), ...second(reader.plain), ...second(reader.misspelled), reader.memory.toFixed(1)] : empty),
    ]),
  );
}

/** The lower one of the two in the middle, so that it is a value that was seen. */
function middle(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function recall({ people, results }) {
  const kinds = [...new Set(results.flatMap((result) => Object.keys(result.recall ?? {})))];
  const cell = ({ asked, found, later }) => `${found}${later ? ` + ${later}` : ''} of ${asked}`;
  const rows = kinds.map((kind) => [kind, ...results.map((result) => (result.recall?.[kind] ? cell(result.recall[kind]) : '–'))]);
  return `**${count(people)} people**\n\n${table(['class', ...results.map(({ tool }) => tool)], rows)}`;
}

function failures({ people, results }) {
  const lines = results.flatMap(({ tool, recall: classes = {} }) => Object.entries(classes).flatMap(
    ([kind, { failures: list }]) => list.map((one) => `${tool}, ${kind}: ${JSON.stringify(one)}`),
  ));
  return [`${count(people)} people, not found:`, ...lines].join('\n    ');
}
