// The days of a certification drawn on a line; the numbers below it are those of the list in words.
import { timeline } from '../lib/timeline.js';
import { dayWords } from '../lib/words.js';

const SPACE = 'http://www.w3.org/2000/svg';
const WIDTH = 640;
const TOP = 56;
const HEIGHT = 48;
const RADIUS = 19;
/** A day near an edge keeps its sign and its word inside. */
const EDGE = 44;
/** Points in the order of the list. */
const STEPS = ['active', 'renewal', 'expires', 'reinstatement', 'anew'];

/**
 * @param {import('../lib/words.js').Say} say
 * @param {{active: string|null, expires: string}} dates
 * @param {{today: string, windows: import('../lib/dates.js').Windows}} context
 * @returns {SVGElement}
 */
export function drawing(say, dates, { today, windows }) {
  const line = timeline(dates, today, windows, WIDTH);
  const svg = element('svg', { viewBox: `0 0 ${WIDTH} 160`, role: 'img', 'aria-labelledby': 'timeline-title' });
  const title = element('title', { id: 'timeline-title' });
  title.textContent = say('dates-drawn', { first: dayWords(say, line.first), last: dayWords(say, line.last) });
  svg.append(title);
  for (const { name, from, to } of line.bands) {
    svg.append(element('rect', { class: `band band-${name}`, x: from, y: TOP, width: Math.max(to - from, 1), height: HEIGHT }));
    if (name === 'valid' || name === 'reinstatement') svg.append(label(say(`dates-drawn-${name}`), (from + to) / 2, TOP + 33, 'band-name'));
  }
  svg.append(...points(line.points), ...todayMark(say, line.today));
  return svg;
}

/** Numbers in circles. Those that stand close are moved apart; a line leads to the right place. */
function points(places) {
  const apart = RADIUS + 2;
  const middle = (places.renewal + places.expires) / 2;
  const isClose = places.expires - places.renewal < 2 * apart;
  return STEPS.flatMap((name, at) => {
    const x = places[name];
    const moved = { renewal: middle - apart, expires: middle + apart };
    const centre = inside(isClose && name in moved ? moved[name] : x, RADIUS + 1);
    const y = TOP + HEIGHT + 14 + RADIUS;
    return [
      element('path', { class: 'leader', d: `M${x} ${TOP + HEIGHT}L${centre} ${y - RADIUS}` }),
      element('circle', { cx: centre, cy: y, r: RADIUS }),
      label(String(at + 1), centre, y + 8, 'step-number'),
    ];
  });
}

function todayMark(say, place) {
  const x = inside(place, 11);
  return [
    element('path', { class: 'today', d: `M${x - 11} ${TOP - 20}h22l-11 16z` }),
    label(say('dates-drawn-today'), inside(place, EDGE), TOP - 28, 'today-name'),
  ];
}

const inside = (x, edge) => Math.min(WIDTH - edge, Math.max(edge, x));

function label(words, x, y, name) {
  const text = element('text', { x, y, class: name, 'text-anchor': 'middle' });
  text.textContent = words;
  return text;
}

function element(name, attributes) {
  const made = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
