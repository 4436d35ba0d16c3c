// Calendar files (RFC 5545). The time of making is an argument, so that the same dates give the same file.

/** Octets of a line, without its end (section 3.1). */
const LINE = 75;
/** At nine in the morning, seen from the midnight with which a day begins. */
const MORNING = 9;

/**
 * @typedef {object} Day an entry that lasts a day
 * @property {string} uid the same whenever a file is made of the same dates, so that calendars replace the old entry
 * @property {string} day 2027-03-14
 * @property {string} summary
 * @property {string} description
 * @property {number[]} reminders so many days before
 */

/**
 * @param {{product: string, name: string, stamp: number, url?: string|null, days: Day[]}} calendar `stamp`, when it is
 *   made, in milliseconds; `url`, of a page about it
 * @returns {string}
 */
export function calendar({ product, name, stamp, url, days }) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text(product)}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(name)}`,
    ...days.flatMap((day) => event(day, { stamp, url })),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ uid, day, summary, description, reminders }, { stamp, url }) {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap((days) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(summary)}`, `TRIGGER:${before(days)}`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** So many days before, in the morning. */
const before = (days) => (days === 0 ? `PT${MORNING}H` : `-PT${days * 24 - MORNING}H`);

/** A text as section 3.3.11 writes it; signs that no calendar shows are left out. */
const text = (value) => value
  .replace(/\r\n?/g, '\n')
  .replace(/[\0-\x09\x0B-\x1F\x7F]/g, ' ')
  .replace(/[\\;,]/g, '\\$&')
  .replaceAll('\n', '\\n');

/** A line cut into pieces of so many octets, never inside a letter; each piece but the first begins with a space. */
function folded(line) {
  const encoder = new TextEncoder();
  let whole = '';
  let room = LINE;
  for (const letter of line) {
    const { length } = encoder.encode(letter);
    if (length > room) {
      whole += '\r\n ';
      room = LINE - 1;
    }
    whole += letter;
    room -= length;
  }
  return whole;
}
