// What a template carries as data: `{% set NAME = … %}`, written as JSON.
import { readFileSync } from 'node:fs';

/**
 * @param {string} template its file name
 * @param {string} name
 */
export function templateData(template, name) {
  const text = readFileSync(new URL(`../../templates/${template}`, import.meta.url), 'utf8');
  return JSON.parse(text.split(`{% set ${name} = `)[1].split(' %}')[0]);
}

/** The rows of a table of cases, each with its columns by their names. */
export function cases(file) {
  const text = readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8');
  const [head, ...rows] = text.trimEnd().split('\n').map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}
