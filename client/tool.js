// What every tool begins with: the program's facts for tools, and the words that only this tool says.
import { fetchBytes } from './site.js';

/**
 * @param {import('./site.js').Site} site
 * @param {string} name of the tool: its messages stand in `NAME.LANGUAGE.json`
 * @returns {Promise<{program: object, facts: object, say: import('./lib/words.js').Say}>} `facts`, what `tools.json` holds
 */
export async function openTool(site, name) {
  const { program, say } = await site.ready();
  const [facts, words] = await Promise.all(['tools.json', `${name}.${say.language}.json`].map(fetchJson));
  say.learn(words);
  return { program, facts, say };
}

/** A file of data beside the scripts. */
export async function fetchJson(path) {
  return JSON.parse(new TextDecoder().decode(await fetchBytes(new URL(path, import.meta.url))));
}
