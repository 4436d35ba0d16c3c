// A made-up language: every message of en.ftl with accents and at least 40 % more letters, between brackets that show where
// a sentence is cut off. What a page says without asking the messages for it stays plain, and so shows itself.
const ACCENTS = { a: 'á', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ö', s: 'š', u: 'û', y: 'ý', z: 'ž', A: 'Å', C: 'Ç', E: 'É', I: 'Ï', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Û' };

/** What is read by programs. */
const LEFT_ALONE = ['ui-number-example', 'language-name'];

/**
 * @param {string} messages the text of en.ftl
 * @returns {string} the text of a file for the language
 */
export function pseudo(messages) {
  let isLeft = false;
  return messages.split('\n').map((line) => {
    const begun = /^([a-z][\w-]*) =/.exec(line);
    if (begun) isLeft = LEFT_ALONE.includes(begun[1]);
    const [, start, text] = /^(#.*|[a-z][\w-]* = ?|\s+\*?\[\w+\] |\s*\}?)(.*)$/.exec(line);
    return isLeft || start.startsWith('#') ? line : start + longer(text);
  }).join('\n');
}

/** A sentence without what is filled in; the beginning of a choice has no words. */
function longer(text) {
  if (text === '' || /^\{ \$\w+ ->$/.test(text)) return text;
  const parts = text.split(/(\{[^}]*\})/);
  const letters = parts.filter((part) => !part.startsWith('{')).join('').length;
  if (letters === 0) return text;
  const accented = parts.map((part) => (part.startsWith('{') ? part : [...part].map((sign) => ACCENTS[sign] ?? sign).join('')));
  return `⟦${accented.join('')}${' lorem'.repeat(Math.ceil((letters * 0.4) / 6))}⟧`;
}
