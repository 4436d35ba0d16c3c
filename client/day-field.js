// A field into which a day is typed as text. Once typing rests, the field says which day was read; what is wrong it says once
// the form is sent. Not once the field is left: the words would move the button away from under the finger that presses it.
// The page's part is templates/parts/day.html; the words are those of `day` (tool.js).
import { readDay } from './lib/typed-day.js';
import { dayWords, monthNames } from './lib/words.js';

/** Milliseconds without a keystroke before it is announced what was typed. */
export const RESTED = 600;

/**
 * @typedef {object} DayField
 * @property {HTMLInputElement} input
 * @property {() => ReturnType<typeof readDay>} read what stands in the field
 * @property {() => ReturnType<typeof readDay>} check the same, and says what is wrong with it
 *
 * @param {HTMLInputElement} input
 * @param {import('./lib/words.js').Say} say
 * @returns {DayField}
 */
export function dayField(input, say) {
  const said = document.getElementById(`${input.id}-said`);
  let resting;
  const read = () => readDay(input.value, monthNames(say));
  const tell = ({ day, wrong }) => {
    clearTimeout(resting);
    const words = (day && say('day-read', { date: dayWords(say, day) })) || (wrong && say(`day-${wrong}`)) || '';
    // What is wrong is read with the field, to which the reader is led.
    said.ariaLive = wrong ? 'off' : 'polite';
    if (said.textContent !== words) said.textContent = words;
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  const check = () => {
    const reading = read();
    tell(reading);
    return reading;
  };
  input.addEventListener('input', () => {
    tell({ day: null, wrong: null });
    resting = setTimeout(() => tell({ ...read(), wrong: null }), RESTED);
  });
  return { input, read, check };
}
