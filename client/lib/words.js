// The interface's words: messages with their placeholders filled and their plural chosen, days and times as people
// read them. Every sentence stands in locales/*.ftl; nothing here knows one.
import { FIGURES, partsOf } from './standing.js';

/**
 * @typedef {string | {on: string, forms: Record<string, string>}} Message a text with {variable} placeholders, or one
 *   text for each value or plural category of one variable
 * @typedef {((id: string, values?: Record<string, string|number>) => string) & {language: string,
 *   learn: (more: Record<string, Message>) => void, english: Say|null}} Say `learn` adds messages; `english` says, on a page
 *   in another language, what counts there in the official words
 */

/** Letters that are written from the right. */
const FROM_THE_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** What is filled into a sentence that is written from the right: between isolation marks, so that a phone number keeps its
 * order. Figures alone and words of such a language need none; inside marks, a day would be turned round. */
const isolated = (text) => (/^\d*$/.test(text) || FROM_THE_RIGHT.test(text) ? text : `\u2068${text}\u2069`);

/**
 * @param {Record<string, Message>} messages
 * @param {string} language
 * @param {{english?: Record<string, Message>, dir?: string}} [other] of a page in another language: what is said in English
 *   too, and from where the language is written
 * @returns {Say}
 */
export function speaker(messages, language, { english, dir } = {}) {
  const plural = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(`${language}-u-nu-latn`);
  const placed = dir === 'rtl' ? isolated : (text) => text;
  const shown = (value) => {
    if (typeof value !== 'number') return String(value ?? '');
    return Number.isInteger(value) ? grouped(value, messages['ui-number-example'] ?? '1,234,567') : figures.format(value);
  };
  const say = (id, values = {}) => {
    const message = messages[id];
    if (message === undefined) throw new Error(`no message ${id}`);
    const text = typeof message === 'string' ? message : chosen(message, values, plural);
    return text.replace(/\{\s*\$?([\w-]+)\s*\}/g, (_, name) => placed(shown(values[name])));
  };
  const learn = (more) => Object.assign(messages, more);
  return Object.assign(say, { language, learn, english: english ? speaker(english, 'en') : null });
}

/** A whole number written as the example is: the last three figures together, those before in groups as long as its own. */
function grouped(number, example) {
  const before = example.match(/\d+/g).at(-2).length;
  const digits = String(Math.abs(number));
  const head = digits.slice(0, -3).replace(new RegExp(`\\B(?=(\\d{${before}})+$)`, 'g'), example.match(/\D/)[0]);
  return (number < 0 ? '-' : '') + (head && head + example.match(/\D/)[0]) + digits.slice(-3);
}

function chosen({ on, forms }, values, plural) {
  const value = values[on];
  const category = typeof value === 'number' ? plural.select(value) : 'other';
  return forms[String(value)] ?? forms[category] ?? forms.other;
}

/**
 * "21 November 2026".
 * @param {Say} say
 * @param {string} day 2026-11-21, or a moment that begins so
 */
export function dayWords(say, day) {
  const [year, month, date] = day.slice(0, 10).split('-');
  return say('ui-date', { day: String(Number(date)), month: say(`ui-month-${Number(month)}`), year });
}

/** The names of the months, January first. @param {Say} say */
export const monthNames = (say) => Array.from({ length: 12 }, (_, place) => say(`ui-month-${place + 1}`));

/**
 * What a message about a moment needs: its time of day and the zone's own name, "3:00 p.m." and "Pacific Time".
 * @param {Say} say
 * @param {number} moment milliseconds
 * @param {string} zone IANA name
 */
export function timeWords(say, moment, zone) {
  const parts = partsOf(FIGURES, moment, { timeZone: zone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const half = Number(parts.hour) < 12 ? 'ui-time-am' : 'ui-time-pm';
  const hour = String(Number(parts.hour) % 12 || 12);
  const { timeZoneName } = partsOf(say.language, moment, { timeZone: zone, timeZoneName: 'longGeneric' });
  const hour24 = String(Number(parts.hour));
  return { time: say(half, { hour, hour24, minute: parts.minute }), zone: timeZoneName };
}
