// Links to the rules behind an answer: the page carries them in a template, since only the program knows which rules have
// a page of their own.

/**
 * The link to a rule, or its citation as plain text where it has no page.
 * @param {string} rule as a citation names it: 213.5.A
 * @returns {Node}
 */
export function ruleLink(rule) {
  const links = /** @type {HTMLTemplateElement} */ (document.getElementById('rule-links')).content;
  const place = links.querySelector(`[data-rule="${CSS.escape(rule)}"]`);
  if (!place) throw new Error(`the page has no link to ${rule}`);
  return place.firstElementChild.cloneNode(true);
}
