// Runs the program on a dozen made-up people (people.csv), or on a table of the test's own, at a fixed time, and gives the
// address of its preview: the pages and the headers are those of a real site.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const program = process.env.GOODSTANDING ?? join(root, 'target/debug/goodstanding');
const dozen = new URL('people.csv', import.meta.url).pathname;

/** When the data were taken and the site was built; the next update is due 72 hours after the first. */
export const dataAsOf = '2026-11-20T23:00:00Z';
export const builtAt = '2026-11-21T02:00:12Z';
export const nextDue = '2026-11-23T23:00:00Z';

/** Milliseconds within which a debug build of the program has made a site of a dozen people. */
const patience = 60_000;

/**
 * A project to make a site of.
 * @typedef {object} Project
 * @property {string} [table] the export; the dozen made-up people unless given
 * @property {string} [earlier] the export of the publication before, an hour earlier; without it there is none
 * @property {(text: string) => string} [settings] makes its settings out of the built-in ones
 * @property {Record<string, string>} [locales] messages of languages that the program does not bring, by their codes
 */

/** Starts the preview. The caller stops it: a test process does not end while it runs. */
export async function startSite(wanted = {}) {
  const { folder, project } = makeProject(wanted);
  const preview = spawn(program, ['-C', project, 'serve', '--port', '0', '--as-of', dataAsOf, '--now', builtAt]);
  const stop = () => {
    preview.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(preview), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Checks a project; gives what the program printed and its exit status. */
export function tryCheck(wanted) {
  const { folder, project } = makeProject(wanted);
  const outcome = spawnSync(program, ['-C', project, 'check', '--now', builtAt], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

/** Writes a project into a folder of its own. */
function makeProject({ table, earlier, settings, locales = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'goodstanding-'));
  const project = join(folder, 'project');
  run(['init', project]);
  writeFileSync(join(project, 'data/registry.csv'), table ?? readFileSync(dozen));
  const file = join(project, 'goodstanding.toml');
  mkdirSync(join(project, 'locales'));
  for (const [code, text] of Object.entries(locales)) writeFileSync(join(project, `locales/${code}.ftl`), text);
  if (settings) writeFileSync(file, settings(readFileSync(file, 'utf8')));
  if (earlier) {
    const current = readFileSync(join(project, 'data/registry.csv'));
    writeFileSync(join(project, 'data/registry.csv'), earlier);
    run(['-C', project, 'build', '--as-of', dataAsOf, '--now', '2026-11-21T01:00:12Z']);
    writeFileSync(join(project, 'data/registry.csv'), current);
  }
  return { folder, project };
}

function run(args) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`${program} cannot be run (${error.code}): run "cargo build" first`);
  if (status !== 0) throw new Error(`goodstanding ${args.join(' ')} ended with ${status}: ${stderr}`);
}

/** Waits for the line that names the address, such as "… at http://127.0.0.1:40123/ …". */
function addressOf(preview) {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the preview did not start:\n${said}`)), patience);
    const settle = (outcome, value) => {
      clearTimeout(timer);
      outcome(value);
    };
    const listen = (bytes) => {
      said += bytes;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (address) settle(resolve, address[0]);
    };
    preview.stdout.on('data', listen);
    preview.stderr.on('data', listen);
    preview.on('error', (error) => settle(reject, error));
    preview.on('exit', (code) => settle(reject, new Error(`the preview ended with ${code}:\n${said}`)));
  });
}

/** The people of people.csv, whose cells need no quotes: number, name, date of expiration, status. */
export function people() {
  const [, ...lines] = readFileSync(dozen, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [number, name, , expires, status, action] = line.split(',');
    return { number, name, expires, status, action };
  });
}
