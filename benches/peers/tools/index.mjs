// The tools measured, each through one door: `build` makes of a table a folder to serve as it is, `files` tells which of its
// files are the index, `questions` how many a class it is asked, since some take seconds over each.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../cost.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const library = (path) => here(`../node_modules/${path}`);
const release = (name) => here(`../../../target/release/${name}`);

export const program = process.env.GOODSTANDING ?? release('goodstanding');
export const crowd = process.env.CROWD ?? release('examples/crowd');
export const questioner = process.env.QUESTIONS ?? release('examples/questions');

/** The time of the data and of the build, for all sizes. */
const TIMES = ['--as-of', '2026-11-21T20:00:00Z', '--now', '2026-11-21T21:00:00Z'];

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} site the folder to serve, below the one that `build` was given
 * @property {(table: string, folder: string) => Promise<import('../cost.mjs').Cost>} build
 * @property {(path: string) => boolean} isIndex whether a file of the site, by its path, is part of the index
 * @property {(people: number) => boolean} [isWhole] whether a reader loads everything at this size
 */

/** @type {Tool[]} */
export const tools = [
  {
    name: 'goodstanding',
    site: 'project/public',
    build: buildOurs,
    isIndex: (path) => path.startsWith('p/') || path === 'tops.bin' || path === 'head.json',
  },
  {
    name: 'Pagefind 1.6.0',
    site: 'site',
    build: (table, folder) => buildPeer(folder, 'pagefind.js', {}, ['make-pagefind.mjs', table, 'pagefind']),
    isIndex: (path) => /^pagefind\/(index\/|fragment\/|.*pf_meta$|pagefind-entry)/.test(path),
  },
  {
    name: 'MiniSearch 7.2.0',
    site: 'site',
    build: (table, folder) => buildPeer(folder, 'minisearch.js', {
      'minisearch.mjs': library('minisearch/dist/es/index.js'),
      'minisearch-settings.js': here('../pages/minisearch-settings.js'),
    }, ['make-minisearch.mjs', table, 'people.json']),
    isIndex: (path) => path === 'people.json',
    isWhole: (people) => people > 100_000,
  },
  {
    name: 'sql.js-httpvfs 0.8.12',
    site: 'site',
    build: (table, folder) => buildPeer(folder, 'sqlite.js', {
      'sqlite.worker.js': library('sql.js-httpvfs/dist/sqlite.worker.js'),
      'sql-wasm.wasm': library('sql.js-httpvfs/dist/sql-wasm.wasm'),
      'httpvfs.js': library('sql.js-httpvfs/dist/index.js'),
    }, ['make-sqlite.mjs', table, 'people.sqlite3']),
    isIndex: (path) => path === 'people.sqlite3',
  },
];

/** A whole site of the built-in settings, but without a page per person: no peer makes one. */
async function buildOurs(table, folder) {
  const project = `${folder}/project`;
  await run([program, 'init', project]);
  cpSync(table, `${project}/data/registry.csv`);
  const settings = `${project}/goodstanding.toml`;
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^record_pages = .*$/m, 'record_pages = "never"'));
  return run([program, '-C', project, 'build', ...TIMES]);
}

/** The page and the library, then the index, which alone is measured. */
async function buildPeer(folder, script, files, [maker, table, index]) {
  const site = `${folder}/site`;
  mkdirSync(site, { recursive: true });
  const all = { 'index.html': here('../pages/index.html'), 'box.js': here('../pages/box.js'), 'names.js': here('../pages/names.js'), 'search.js': here(`../pages/${script}`), ...files };
  for (const [name, from] of Object.entries(all)) cpSync(from, `${site}/${name}`);
  return run([process.execPath, '--max-old-space-size=7168', here(maker), table, `${site}/${index}`]);
}
