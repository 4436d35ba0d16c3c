// The messages that the script of a tool says, as the site publishes them, read by the little of Fluent's syntax that they
// use: one line, or one selector at the top.
import { english as text } from './messages.js';

/** @param {string[]} parts the first words of their ids */
export function messagesOf(parts) {
  const found = {};
  for (const [, id, body] of text.matchAll(/^([\w-]+) = (.+(?:\n(?: +|\}).*)*)/gm)) {
    if (!parts.some((part) => id.startsWith(`${part}-`))) continue;
    const selector = body.match(/^\{ \$([\w-]+) ->\n([\s\S]*)\n\}$/);
    found[id] = selector ? { on: selector[1], forms: formsIn(selector[2]) } : plain(body);
  }
  return found;
}

const formsIn = (body) => Object.fromEntries(
  [...body.matchAll(/^ *\*?\[(\w+)\] (.+)$/gm)].map(([, key, value]) => [key, plain(value)]),
);

const plain = (body) => body.trim().replace(/\{ \$([\w-]+) \}/g, '{$1}');
