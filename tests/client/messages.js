// The `ui-` and `later-` messages of a locale as the site publishes them, and those of a tool, read by the little of Fluent's syntax that they use: one
// line, or one selector at the top. The build's own reader is Fluent's; this one serves the tests.
import { readFileSync } from 'node:fs';

/** What the root's pages say: the messages of every language, and those of English alone. */
export const english = ['en', 'english-only']
  .map((name) => readFileSync(new URL(`../../locales/${name}.ftl`, import.meta.url), 'utf8')).join('\n');

export function messages(text = english, tool = 'ui') {
  const found = {};
  for (const [, id, body] of text.matchAll(new RegExp(`^((?:ui|later|${tool})-[\\w-]+) = (.+(?:\\n(?: +|\\}).*)*)`, 'gm'))) {
    const selector = body.match(/^\{ \$([\w-]+) ->\n([\s\S]*)\n\}$/);
    found[id] = selector ? { on: selector[1], forms: formsIn(selector[2]) } : plain(body);
  }
  return found;
}

const formsIn = (text) => Object.fromEntries(
  [...text.matchAll(/^ *\*?\[(\w+)\] (.+)$/gm)].map(([, key, value]) => [key, plain(value)]),
);

const plain = (text) => text.trim().replace(/\{ \$([\w-]+) \}/g, '{$1}');
