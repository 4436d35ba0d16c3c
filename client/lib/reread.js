// What was typed, read in other ways where nobody has it as it stands (docs/format.md, "As typed"): a particle that is a
// name of its own, particles in the wrong place. src/reader/query.rs does the same.
import { isParticle, isSmall, words as wordsIn } from './fold.js';
import { instead, isApart } from './lookup.js';
import { typedWord } from './search.js';

/** The query as two words, the particle for the beginning of a name; null where it is not one particle and one word. */
export function apart({ units, asked }) {
  if (!isApart({ units })) return null;
  const [word] = units[0].alternatives;
  const particle = units[0].word.slice(0, -word.length);
  return instead([typedWord(particle, false), typedWord(word, units[0] === asked.at(-1))], { units, asked });
}

/** The query with its particles apart from the words behind them, where some stand before no word that they could belong
 * to: at the end, before an initial, or in two places; else null. */
export function scattered(query) {
  const words = wordsIn(query);
  const runs = words.filter((word, place) => isParticle(word) && !isParticle(words[place + 1] ?? '')).length;
  const isLoose = (word, place) => isParticle(word) && (place + 1 === words.length || isSmall(words[place + 1]));
  if (runs < 2 && !words.some(isLoose)) return null;
  const asked = words.map((word, place) => (
    { ...typedWord(word, isSmall(word) || place === words.length - 1), small: isSmall(word) }
  )).filter(({ word }) => !isParticle(word));
  const units = asked.filter(({ small }) => !small);
  return units.length > 1 ? { units, asked } : null;
}
