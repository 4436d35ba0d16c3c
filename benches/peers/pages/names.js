// What every peer's page does with names and numbers before its library sees them: the accents and capitals that their
// documentation says to fold, and the ways of typing a number. Used when an index is made and when it is asked.
const LETTERS = { đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', œ: 'oe', æ: 'ae', þ: 'th', ß: 'ss' };

/** Lower case, without accents and apostrophes. */
export const plain = (text) => text
  .normalize('NFKD')
  .replace(/[\p{M}'’‘ʻʼ`´]/gu, '')
  .toLowerCase()
  .replace(/[đðħıłøœæþß]/g, (letter) => LETTERS[letter]);

/** The words of a name. */
export const words = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The number that a query asks for, such as MPSS123456, or null: prefix, `#`, spaces, hyphens and capitals are free. */
export function numberIn(query) {
  const [, digits] = /^(?:mpss)?(\d+)$/.exec(query.normalize('NFKC').toLowerCase().replace(/[#\s\p{Pd}]/gu, '')) ?? [];
  return digits ? `MPSS${digits}` : null;
}
