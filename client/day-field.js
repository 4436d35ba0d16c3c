// A field into which a day is typed as text. While it is typed, the field says which day was read; left or sent, it says what is
// wrong, too. The page's part is templates/parts/day.html; the words are those of `day` (tool.js).
import { readDay } from './lib/typed-day.js';
import { dayWords, monthNames } from './lib/words.js';

/**
 * @typedef {object} DayField
 * @property {HTMLInputElement} input
 * @property {() => string|null} day the day that stands in the field, such as 2027-03-14
 * @property {() => boolean} check says which day stands there, or what is wrong with it; gives whether something is
 *
 * @param {HTMLInputElement} input
 * @param {import('./lib/words.js').Say} say
 * @returns {DayField}
 */
export function dayField(input, say) {
  const said = document.getElementById(`${input.id}-said`);
  const read = () => readDay(input.value, monthNames(say));
  const tell = (day, wrong) => {
    said.textContent = (day && say('day-read', { date: dayWords(say, day) })) || (wrong && say(`day-${wrong}`)) || '';
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  const check = () => {
    const { day, wrong } = read();
    tell(day, wrong);
    return wrong !== null;
  };
  // What is half typed is not wrong yet.
  input.addEventListener('input', () => tell(read().day, null));
  input.addEventListener('change', check);
  return { input, day: () => read().day, check };
}
