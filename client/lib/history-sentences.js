// What a record's history says of one change of status.
import { lag } from './changes.js';
import { dayIn, isDay } from './standing.js';
import { dayWords } from './words.js';

/**
 * The sentences about one change: what it was, how soon it was published, and what must be said of that.
 * @param {import('./words.js').Say} say
 * @param {import('./changes.js').Change} change
 * @param {{zone: string, allowed: number}} limits
 * @returns {string[]}
 */
export function historySentences(say, change, limits) {
  const kind = change.from === null && change.to === 'active' ? 'first' : change.to;
  const took = lag(change, limits);
  if (!took || took.ahead) {
    const date = dayWords(say, dayIn(limits.zone, Date.parse(change.published)));
    return [say(`history-${kind}`, { date }), say(took ? 'history-ahead' : 'history-undated')];
  }
  const isWholeDay = isDay(change.decided);
  const day = isWholeDay ? change.decided : dayIn(limits.zone, Date.parse(change.decided));
  const sentence = say(`history-${kind}-${isWholeDay ? 'day' : 'time'}`, { date: dayWords(say, day), hours: took.hours });
  return took.late ? [sentence, say('history-late', { hours: limits.allowed })] : [sentence];
}
