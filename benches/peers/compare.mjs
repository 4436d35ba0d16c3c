// Measures all tools at one size: makes the people and the questions, and for each tool its index, what a reader fetches, and
// whom they find. Each tool's result is kept, so that one tool can be measured again beside the others.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBrowser, visit } from './browser.mjs';
import { run } from './cost.mjs';
import { host } from './host.mjs';
import { MISSPELLED, questions } from './questions.mjs';
import { crowd, questioner, tools } from './tools/index.mjs';

const target = fileURLToPath(new URL('../../target/peers', import.meta.url));

/** Questions a class, and visits with a fresh profile for what a first and a second look-up fetch; fewer where a visit loads everything. */
const MANY = { questions: 25, visits: 10 };
const FEW = { questions: 8, visits: 3 };

/**
 * @typedef {object} Result
 * @property {string} tool
 * @property {import('./cost.mjs').Cost} build
 * @property {{files: number, bytes: number}} [index] none where the build was stopped; nor the next
 * @property {{first: Fetched[], plain: Second[], misspelled: Second[], memory: number}} [reader] of each visit: everything up to the
 *   first answer; a second look-up of a name as it is spelled, and of one that is not; megabytes
 * @property {Record<string, {asked: number, found: number, later: number, failures: object[]}>} [recall] by class; `later`,
 *   found only after the page was asked to look further
 * @typedef {{requests: number, bytes: number}} Fetched
 * @typedef {Fetched & {right: boolean}} Second whether it found whom it should
 */

/** @returns {Promise<{people: number, results: Result[]}>} */
export async function compare(people, { only = '', keep }, say) {
  const folder = `${target}/${people}`;
  mkdirSync(folder, { recursive: true });
  const table = `${folder}/people.csv`;
  say(`${people} people`);
  const file = `${folder}/questions.json`;
  if (!(keep || only) || !existsSync(file)) {
    await run([crowd, '--rows', String(people)], { output: table });
    await run([questioner, table, '--count', String(MANY.questions)], { output: file });
  }
  const asked = questions(readFileSync(file, 'utf8'));
  const results = [];
  for (const tool of tools) {
    const kept = `${folder}/${short(tool)}.json`;
    if (tool.name.toLowerCase().includes(only.toLowerCase()) && !(keep && existsSync(kept))) {
      const result = await measure(tool, { people, table, asked, folder: `${folder}/${short(tool)}` }, say);
      writeFileSync(kept, JSON.stringify(result, null, 1));
    }
    if (existsSync(kept)) results.push(JSON.parse(readFileSync(kept, 'utf8')));
  }
  return { people, results };
}

const short = ({ name }) => name.split(' ')[0].toLowerCase();

async function measure(tool, { people, table, asked, folder }, say) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say(`  ${tool.name}: building`);
  const build = await tool.build(table, folder);
  const result = { tool: tool.name, build };
  if (!build.stopped) {
    const site = `${folder}/${tool.site}`;
    result.index = sizeOf(site, tool.isIndex);
    const served = await host(site);
    const browser = await startBrowser();
    const amounts = tool.isWhole?.(people) ? FEW : MANY;
    say(`  ${tool.name}: ${amounts.visits} first visits, ${amounts.questions} questions a class`);
    result.reader = await reader(browser, served, asked, amounts);
    result.recall = await recall(browser, served, asked, amounts);
    await browser.close();
    served.close();
  }
  rmSync(folder, { recursive: true, force: true });
  return result;
}

function sizeOf(site, isIndex) {
  const paths = readdirSync(site, { recursive: true }).filter((path) => isIndex(path) && statSync(`${site}/${path}`).isFile());
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(`${site}/${path}`).size, 0) };
}

/** First visits, each with two look-ups; the queries differ from visit to visit, and are the same for all tools. */
async function reader(browser, served, asked, { visits }) {
  const plain = mixed(asked, (kind) => !MISSPELLED.includes(kind));
  const misspelled = mixed(asked, (kind) => MISSPELLED.includes(kind));
  const result = { first: [], plain: [], misspelled: [], memory: 0 };
  for (let place = 0; place < visits; place += 1) {
    const names = asked['first and last name'];
    for (const [group, second] of Object.entries({ plain: plain[place], misspelled: misspelled[place] })) {
      const one = await visit(browser, served);
      await one.ask(names[place % names.length].query);
      result.first.push(sum(served.sent));
      const answer = await one.ask(second.query);
      result[group].push({ requests: answer.requests, bytes: answer.bytes, right: isRight(answer, second) });
      result.memory = Math.max(result.memory, await one.memory());
      await one.end();
    }
  }
  return result;
}

/** Questions of all classes that a test lets through, one of each in turn. */
function mixed(asked, test) {
  const classes = Object.entries(asked).filter(([kind]) => test(kind)).map(([, list]) => list);
  const longest = Math.max(...classes.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) => classes.map((list) => list[place])).flat().filter(Boolean);
}

const sum = (sent) => ({ requests: sent.length, bytes: sent.reduce((total, { bytes }) => total + bytes, 0) });

/** The person meant is among the first ten; where nobody is meant, nobody is shown. */
const isRight = ({ numbers }, { asked }) => (asked === null ? numbers.length === 0 : numbers.includes(asked));

/** Asks everything in one visit. */
async function recall(browser, served, asked, amounts) {
  const one = await visit(browser, served);
  const result = {};
  for (const [kind, list] of Object.entries(asked)) {
    const outcome = { asked: 0, found: 0, later: 0, failures: [] };
    for (const question of list.slice(0, amounts.questions)) await put(one, question, outcome);
    result[kind] = outcome;
  }
  await one.end();
  return result;
}

async function put(one, question, outcome) {
  outcome.asked += 1;
  const answer = await one.ask(question.query);
  if (isRight(answer, question)) {
    outcome.found += 1;
  } else if (answer.further && question.asked && isRight(await one.further(), question)) {
    outcome.later += 1;
  } else {
    outcome.failures.push({ ...question, got: answer.numbers, said: answer.said });
  }
}
