// Filling the templates that a page carries, and reading its address. Text goes in as text, never as markup.

/**
 * A copy of the element in a template.
 * @param {string} id of the template
 * @returns {HTMLElement}
 */
export function copyOf(id) {
  return /** @type {HTMLTemplateElement} */ (document.getElementById(id)).content.firstElementChild.cloneNode(true);
}

/**
 * Puts values into the elements that name them in `data-slot`. One without a text is hidden.
 * @param {HTMLElement} element
 * @param {Record<string, string|Node>} values texts, or what to put inside
 */
export function fill(element, values) {
  for (const slot of element.querySelectorAll('[data-slot]')) {
    const value = values[slot.dataset.slot];
    if (value === undefined) continue;
    slot.replaceChildren(value);
    slot.hidden = value === '';
  }
}

/** A name in its own direction of writing, whatever stands around it. */
export function nameElement(name) {
  const element = document.createElement('bdi');
  element.textContent = name;
  return element;
}

/** A sentence in which `{name}` stands for a name. */
export function withName(sentence, name) {
  const [before, ...after] = sentence.split('{name}');
  const whole = document.createDocumentFragment();
  whole.append(before, ...after.flatMap((text) => [nameElement(name), text]));
  return whole;
}

/** @param {string} words */
export function paragraph(words) {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

/** The same of what went wrong and what to do then. */
export const notice = (words) => Object.assign(paragraph(words), { className: 'notice' });

/** Says a sentence in a live region; `look` is `notice` where it says what went wrong and what to do then. */
export function announce(status, sentence, look = '') {
  status.textContent = sentence;
  status.classList.toggle('notice', look !== '');
}

/** Moves the reader to an element, be it a heading or paragraph that is not in the order of the Tab key. */
export function focusOn(element) {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}

/** Resolves after so many milliseconds. */
export const pause = (time) => new Promise((resolve) => { setTimeout(resolve, time); });

/** Calls `late` unless the work is done within 400 ms: what takes longer is to say what it waits for. */
export async function sayingWhen(work, late) {
  const timer = setTimeout(late, 400);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** What stands behind # in the address: a number, or the place on the page that a skip link leads to. */
export function addressed() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}
