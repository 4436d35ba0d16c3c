// What the pages say in a language, by the ids of the messages: so that a test asks for a field or a link by its name.
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../../locales/${name}.ftl`, import.meta.url), 'utf8');

/**
 * @param {string} language
 * @returns {(id: string) => RegExp} matches the whole message, whatever is filled in; a message that the language does not
 *   have matches nothing
 */
export function sentencesOf(language) {
  const text = language === 'en' ? `${read('en')}\n${read('english-only')}` : read(language);
  return (id) => {
    const body = new RegExp(`^${id} = (.+)$`, 'm').exec(text)?.[1];
    if (body === undefined) return /^(?!)/;
    const parts = body.trim().split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()[\]|\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
    return new RegExp(`^${parts.join('.*')}$`);
  };
}
