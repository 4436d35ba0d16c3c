// What every tool begins with: the program's facts for tools, and the words that only tools say.
import { fetchBytes } from './fetch.js';

/**
 * @param {import('./site.js').Site} site
 * @param {...string} names of the tool, and of what it shares with others: their messages stand in `NAME.LANGUAGE.json`
 * @returns {Promise<{program: object, facts: object, say: import('./lib/words.js').Say}>} `facts`, what `tools.json` holds
 */
export async function openTool(site, ...names) {
  const { program, say } = await site.ready();
  const paths = ['tools.json', ...names.map((name) => `${name}.${say.language}.json`)];
  const [facts, ...words] = await Promise.all(paths.map(fetchJson));
  for (const own of words) say.learn(own);
  return { program, facts, say };
}

/** A file of data beside the scripts. */
export async function fetchJson(path) {
  return JSON.parse(new TextDecoder().decode(await fetchBytes(new URL(path, import.meta.url))));
}
