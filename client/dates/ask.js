// The two forms: a certification by its number, looked up, or by its dates. Gives what is known to whoever shows it.
import { dayField } from '../day-field.js';
import { addressed, sayingWhen } from '../dom.js';
import { expirationOf } from '../lib/dates.js';
import { numberIn } from '../lib/fold.js';
import { errorSentence } from '../lib/sentences.js';
import { isDay } from '../lib/standing.js';

/**
 * @param {object} tool with `element`, `site`, `say`, `program`, `windows`
 * @param {{known: (certification: object, row?: object) => Promise<void>, unknown: (sentence: string, name?: string) => void}}
 *   shown
 */
export function startAsking(tool, shown) {
  const [byNumber, byDates] = ['number', 'dates'].map((name) => tool.element.querySelector(`[data-by="${name}"]`));
  const [active, expires] = ['active', 'expires'].map((name) => dayField(byDates.elements.namedItem(name), tool.say));
  const asking = { ...tool, ...shown, active, expires, turn: 0 };
  byNumber.addEventListener('submit', (event) => {
    event.preventDefault();
    lookUp(asking, byNumber.elements.namedItem('number'));
  });
  byDates.addEventListener('submit', (event) => {
    event.preventDefault();
    asking.turn += 1;
    compute(asking);
  });
  const follow = () => {
    const { number } = numberIn(addressed(), tool.program.number);
    if (!number) return undefined;
    byNumber.elements.namedItem('number').value = number;
    return lookUp(asking, byNumber.elements.namedItem('number'));
  };
  addEventListener('hashchange', follow);
  return follow();
}

async function lookUp(asking, input) {
  const { say, program, site } = asking;
  asking.turn += 1;
  const { turn } = asking;
  const isCurrent = () => turn === asking.turn;
  const { number } = numberIn(input.value, program.number);
  mark(input, !number);
  if (!number) return refuse(asking, input, 'dates-error-number', { prefix: program.number.prefix });
  try {
    const { rows } = await sayingWhen(site.find(number), () => isCurrent() && asking.unknown(say('dates-waiting', { number })));
    if (!isCurrent()) return undefined;
    const [row] = rows;
    return await (row ? asking.known({ ...row, number }, row) : asking.absent(number));
  } catch (error) {
    return isCurrent() && asking.unknown(errorSentence(say, error, program));
  }
}

function compute(asking) {
  const { active, expires } = asking;
  const [wrong] = [active, expires].filter((field) => field.check().wrong);
  if (wrong) return refuse(asking, wrong.input, 'dates-error-day');
  const typed = { active: active.read().day, expires: expires.read().day };
  if (!typed.active && !typed.expires) return refuse(asking, expires.input, 'dates-error-dates');
  const until = typed.expires ?? expirationOf(typed.active, asking.windows);
  if (!isDay(until) || (typed.active && typed.active >= until)) return refuse(asking, expires.input, 'dates-error-order');
  return asking.known({ active: typed.active, expires: until, assumed: !typed.expires });
}

function refuse({ say, unknown }, input, id, values) {
  mark(input, true);
  unknown(say(id, values));
  input.focus();
}

function mark(input, isWrong) {
  if (isWrong) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}
