// The rules behind an answer: the page carries their links in a template, by the name of the case.

/**
 * @param {string} name of a case
 * @returns {Node}
 */
export function rulesOf(name) {
  const all = /** @type {HTMLTemplateElement} */ (document.getElementById('dates-rules')).content;
  const place = all.querySelector(`[data-case="${CSS.escape(name)}"]`);
  if (!place) throw new Error(`the page has no rules for ${name}`);
  return place.cloneNode(true);
}

/** A sentence with the rules of a case behind it. */
export function sentenceWithRules(words, name) {
  const whole = document.createDocumentFragment();
  whole.append(words, ' ', rulesOf(name));
  return whole;
}
