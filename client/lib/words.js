// The interface's words: messages with their placeholders filled and their plural chosen, days and times as people
// read them. Every sentence stands in locales/*.ftl; nothing here knows one.
import { FIGURES, partsOf } from './standing.js';

/**
 * @typedef {string | {on: string, forms: Record<string, string>}} Message a text with {variable} placeholders, or one
 *   text for each value or plural category of one variable
 * @typedef {((id: string, values?: Record<string, string|number>) => string) &
 *   {language: string, learn: (more: Record<string, Message>) => void}} Say `learn` adds messages
 */

/**
 * @param {Record<string, Message>} messages
 * @param {string} language
 * @returns {Say}
 */
export function speaker(messages, language) {
  const plural = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  const say = (id, values = {}) => {
    const message = messages[id];
    if (message === undefined) throw new Error(`no message ${id}`);
    const text = typeof message === 'string' ? message : chosen(message, values, plural);
    return text.replace(/\{\s*\$?([\w-]+)\s*\}/g, (_, name) => shown(values[name], figures));
  };
  return Object.assign(say, { language, learn: (more) => Object.assign(messages, more) });
}

function chosen({ on, forms }, values, plural) {
  const value = values[on];
  const category = typeof value === 'number' ? plural.select(value) : 'other';
  return forms[String(value)] ?? forms[category] ?? forms.other;
}

const shown = (value, figures) => (typeof value === 'number' ? figures.format(value) : String(value ?? ''));

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
  return { time: say(half, { hour, minute: parts.minute }), zone: timeZoneName };
}
